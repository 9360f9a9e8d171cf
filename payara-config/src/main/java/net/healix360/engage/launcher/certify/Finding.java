package net.healix360.engage.launcher.certify;

/**
 * Something that is not as it must be.
 *
 * @param operation what was asked
 * @param id with which of the other hospital's ids; empty when there was none
 * @param what what was seen
 */
record Finding(Kind kind, String operation, String id, String what) {

    /** How bad it is. */
    enum Kind {
        /** Something of one hospital was seen or changed by the other. */
        LEAK,
        /** Nothing was seen, but the answer is not the one that the rules ask for. */
        WRONG_ANSWER,
        /** The product failed at it: 5xx. */
        FAILURE
    }

    String line() {
        return operation + (id.isEmpty() ? "" : " with " + id) + ": " + what;
    }
}
