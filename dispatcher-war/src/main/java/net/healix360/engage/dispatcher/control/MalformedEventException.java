package net.healix360.engage.dispatcher.control;

/** The vendor's body is not an event: not JSON, or it names neither an agent nor a DID. */
public class MalformedEventException extends Exception {
    private static final long serialVersionUID = 1L;

    public MalformedEventException(String message) {
        super(message);
    }
}
