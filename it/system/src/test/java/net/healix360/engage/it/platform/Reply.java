package net.healix360.engage.it.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import net.healix360.engage.it.fixture.Http;
import net.healix360.engage.it.fixture.Json;

/** A GraphQL answer, judged by its {@code errors} and never by its status (§10 rule 4). */
record Reply(int status, JsonNode json) {

    static Reply of(Http.Answer answer) {
        if (!answer.body().startsWith("{")) {
            throw new IllegalStateException("HTTP " + answer.status() + " without a GraphQL envelope");
        }
        return new Reply(answer.status(), answer.json());
    }

    boolean succeeded() {
        return json.path("errors").isEmpty();
    }

    /** {@code data} as it stands, also beside errors. */
    JsonNode data() {
        return json.path("data");
    }

    /** The value at a path such as {@code people.edges.0.node.name} of an answer without errors. */
    JsonNode at(String path) {
        assertThat(json.path("errors")).as("errors of %s", json).isEmpty();
        return within(data(), path);
    }

    static JsonNode within(JsonNode from, String path) {
        JsonNode here = from;
        for (String step : path.split("\\.", -1)) {
            here = here.isArray() ? here.path(Integer.parseInt(step)) : here.path(step);
        }
        return here;
    }

    String text(String path) {
        return at(path).asText();
    }

    List<JsonNode> nodes(String connection) {
        return Json.list(at(connection + ".edges")).stream()
                .map(edge -> edge.path("node"))
                .toList();
    }

    /** One value of every node of a connection, as text. */
    List<String> column(String connection, String path) {
        return nodes(connection).stream()
                .map(node -> within(node, path).asText())
                .toList();
    }

    private JsonNode error() {
        assertThat(json.path("errors")).as("errors of %s", json).isNotEmpty();
        return json.path("errors").get(0);
    }

    String message() {
        return error().path("message").asText();
    }

    JsonNode extensions() {
        return error().path("extensions");
    }

    String code() {
        return extensions().path("code").asText();
    }

    String subCode() {
        return extensions().path("subCode").asText();
    }

    /** {@code code/subCode} of the first error. */
    String fault() {
        return subCode().isEmpty() ? code() : code() + "/" + subCode();
    }

    /** What a missing token, an unknown object and an operation of the other dialect look like (§3.1). */
    boolean unknownField() {
        return !succeeded() && message().startsWith("Cannot query field");
    }

    boolean throttled() {
        boolean limited =
                !succeeded() && (subCode().equals("LIMIT_REACHED") || message().startsWith("Limit reached"));
        return limited || status == 429;
    }
}
