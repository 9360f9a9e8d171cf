package net.healix360.engage.launcher.certify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** What came back of one request. */
record Reply(int status, String text) {
    private static final Set<Integer> PASSING = Set.of(503, 504);

    /** To be kept beside many others: what it says is of no use any more. */
    Reply shortened() {
        return succeeded() ? new Reply(status, "") : this;
    }

    /** Whether who asked learns the same from both. */
    boolean isLike(Reply other) {
        return status == other.status && problem().equals(other.problem());
    }

    /** Whether somebody behind the product is slow at this moment. */
    boolean isPassing() {
        return PASSING.contains(status);
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
        return succeeded() ? "" : json().path("type").asText();
    }
}
