package net.healix360.engage.it.platform;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import net.healix360.engage.it.fixture.Http;

/** The platform's two GraphQL doors, as bytes on HTTP. */
record Wire(URI url) {
    static final String CORE = "/graphql";
    static final String METADATA = "/metadata";

    /** @param authorization the whole header, empty for none */
    Reply post(String door, String authorization, String origin, String document, Map<String, ?> variables) {
        return post(door, authorization, origin, Map.of("query", document, "variables", variables));
    }

    Reply post(String door, String authorization, String origin, Map<String, ?> body) {
        return Reply.of(answer(door, authorization, origin, body));
    }

    Http.Answer answer(String door, String authorization, String origin, Object body) {
        Map<String, String> headers = new TreeMap<>(Map.of("Accept", "application/json"));
        if (!authorization.isEmpty()) {
            headers.put("Authorization", authorization);
        }
        if (!origin.isEmpty()) {
            headers.put("Origin", origin);
        }
        return Http.post(url.resolve(door), body, headers);
    }
}
