package net.healix360.engage.simulator.control;

/** The account has no such agent or DID. */
final class UnknownSubjectException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownSubjectException(String message) {
        super(message);
    }
}
