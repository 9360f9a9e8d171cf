package net.healix360.engage.simulator.vendor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.util.Optional;

/** A JSON request to the vendor's REST host, whatever its method: even a GET has its parameters in the body (§1.6). */
record VendorRequest(JsonNode body, String apiKey, String authorization) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Empty when the body is not a JSON object. */
    static Optional<VendorRequest> of(Context ctx) {
        try {
            JsonNode body = JSON.readTree(ctx.body());
            return body.isObject()
                    ? Optional.of(new VendorRequest(body, header(ctx, "apiKey"), header(ctx, "Authorization")))
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** With no fields when the body is not a JSON object. */
    static VendorRequest orEmpty(Context ctx) {
        return of(ctx).orElseGet(() ->
                new VendorRequest(JSON.createObjectNode(), header(ctx, "apiKey"), header(ctx, "Authorization")));
    }

    /** The field as text, empty when it is missing. */
    String text(String field) {
        return body.path(field).asText("").trim();
    }

    boolean has(String field) {
        return body.hasNonNull(field);
    }

    int number(String field, int absent) {
        return text(field).matches("\\d{1,6}") ? Integer.parseInt(text(field)) : absent;
    }

    boolean isTrue(String field) {
        return text(field).equalsIgnoreCase("true");
    }

    boolean lacks(String... fields) {
        for (String field : fields) {
            if (text(field).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static String header(Context ctx, String name) {
        return Optional.ofNullable(ctx.header(name)).orElse("");
    }
}
