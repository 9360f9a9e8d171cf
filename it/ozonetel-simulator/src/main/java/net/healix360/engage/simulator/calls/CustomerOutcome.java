package net.healix360.engage.simulator.calls;

/** How dialling the customer went, misspelling included (reference/ozonetel.md §16, CustomerStatus). */
public enum CustomerOutcome {
    ANSWERED("answered"),
    NO_RESPONSE("NoResponse"),
    BUSY("Busy"),
    SUBSCRIBER_ABSENT("SubcriberAbsent"),
    INVALID_NUMBER("InvalidNumber"),
    CONGESTION("Congestion");

    /** The customer's number decides, so that a test can choose: these endings are never answered, all others are. */
    private static final String UNANSWERED_ENDING = "999";

    private final String wire;

    CustomerOutcome(String wire) {
        this.wire = wire;
    }

    /** What dialling this number comes to. */
    public static CustomerOutcome ofNumber(String customer) {
        int ending = customer.length() - UNANSWERED_ENDING.length() - 1;
        if (ending < 0 || !customer.startsWith(UNANSWERED_ENDING, ending)) {
            return ANSWERED;
        }
        return switch (customer.charAt(customer.length() - 1)) {
            case '1' -> BUSY;
            case '2' -> SUBSCRIBER_ABSENT;
            case '3' -> INVALID_NUMBER;
            case '4' -> CONGESTION;
            default -> NO_RESPONSE;
        };
    }

    public String wire() {
        return wire;
    }
}
