package net.healix360.engage.simulator.vendor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.stream.Stream;

/** Whom and which call a request is about, however the vendor's API spells it; and what its answer says in short. */
record RequestSubject(String agentId, String ucid) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_TEXT = 300;
    private static final int LONGEST_REPLY = 16_384;

    static RequestSubject of(Context ctx) {
        JsonNode body = VendorRequest.of(ctx).map(VendorRequest::body).orElseGet(Replies::empty);
        String agent = Stream.of("agentId", "agentID", "agentid", "AgentID", "agentPhoneName")
                .map(name -> field(ctx, body, name))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .or(() -> Optional.ofNullable(ctx.basicAuthCredentials()).map(given -> given.getUsername()))
                .orElse("");
        return new RequestSubject(agent, field(ctx, body, "ucid"));
    }

    /** The answer as far as it is JSON or short text. */
    static JsonNode reply(Context ctx) {
        String text = Optional.ofNullable(ctx.result()).orElse("");
        if (text.length() > LONGEST_REPLY) {
            return Replies.empty();
        }
        try {
            JsonNode json = JSON.readTree(text);
            return json == null || !json.isObject() ? Replies.empty().put("message", text) : json;
        } catch (JsonProcessingException e) {
            return Replies.empty().put("message", text);
        }
    }

    static String outcome(JsonNode reply) {
        return reply.path("status").asText(reply.path("Status").asText(""));
    }

    static String text(JsonNode reply) {
        String text = Stream.of("message", "Message", "details")
                .map(reply::path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .findFirst()
                .orElse("");
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    private static String field(Context ctx, JsonNode body, String name) {
        return Stream.of(body.path(name).asText(""), ctx.queryParam(name), ctx.formParam(name))
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse("");
    }
}
