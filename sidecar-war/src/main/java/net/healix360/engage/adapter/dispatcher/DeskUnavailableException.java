package net.healix360.engage.adapter.dispatcher;

/** The account's desk could not be asked. */
public class DeskUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DeskUnavailableException(String reason) {
        super(reason);
    }
}
