package net.healix360.engage.simulator.calls;

/** How dialling the customer went, misspelling included (reference/ozonetel.md §16, CustomerStatus). */
public enum CustomerOutcome {
    ANSWERED("answered"),
    NO_RESPONSE("NoResponse"),
    BUSY("Busy"),
    SUBSCRIBER_ABSENT("SubcriberAbsent"),
    INVALID_NUMBER("InvalidNumber"),
    CONGESTION("Congestion");

    private final String wire;

    CustomerOutcome(String wire) {
        this.wire = wire;
    }

    public String wire() {
        return wire;
    }
}
