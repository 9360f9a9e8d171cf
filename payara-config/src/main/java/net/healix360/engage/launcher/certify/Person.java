package net.healix360.engage.launcher.certify;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;

/** Somebody signed in at one hospital with a demo login. */
record Person(String role, String agentId, JsonNode signedIn, Door door) {

    static Person signIn(Door nobody, JsonNode login) throws IOException, InterruptedException {
        Map<String, Object> proof = Map.of(
                "email",
                login.path("email").asText(),
                "password",
                login.path("password").asText(),
                "takeover",
                true);
        Reply reply = nobody.post("/api/auth/login", proof);
        if (!reply.succeeded()) {
            throw new IOException("The " + login.path("role").asText() + " of "
                    + login.path("tenant").asText() + " cannot sign in: " + reply.status() + " " + reply.text());
        }
        JsonNode session = reply.json();
        return new Person(
                login.path("role").asText(),
                login.path("agentId").asText(),
                session,
                nobody.with(Map.of(
                        "Authorization", "Bearer " + session.path("accessToken").asText())));
    }

    String accessToken() {
        return signedIn.path("accessToken").asText();
    }

    String refreshToken() {
        return signedIn.path("refreshToken").asText();
    }

    void signOut() throws IOException, InterruptedException {
        door.send("POST", "/api/auth/logout", "");
    }
}
