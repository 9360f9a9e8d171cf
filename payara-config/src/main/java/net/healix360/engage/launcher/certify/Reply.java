package net.healix360.engage.launcher.certify;

import com.fasterxml.jackson.databind.JsonNode;

/** What came back of one request. */
record Reply(int status, String text) {

    boolean succeeded() {
        return status >= 200 && status < 300;
    }

    /** The body, or nothing when it is no JSON. */
    JsonNode json() {
        return JsonText.read(text);
    }

    /** The stable type of a problem document; empty when it is none. */
    String problem() {
        return json().path("type").asText();
    }
}
