package net.healix360.engage.simulator.control;

/** A request to the control API that cannot be meant; nothing has changed. */
final class InvalidInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;

    InvalidInputException(String field, String message) {
        super(message);
        this.field = field;
    }

    InvalidInputException(String field, String message, Throwable cause) {
        super(message, cause);
        this.field = field;
    }

    String field() {
        return field;
    }
}
