package net.healix360.engage.launcher.certify;

import com.fasterxml.jackson.databind.JsonNode;

/** What came back of one request. */
record Reply(int status, String text) {

    private static final int LONGEST_PROBLEM = 2_000;

    /** To be kept beside many others: a page is as good as nothing. */
    Reply shortened() {
        return text.length() > LONGEST_PROBLEM ? new Reply(status, "") : this;
    }

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
