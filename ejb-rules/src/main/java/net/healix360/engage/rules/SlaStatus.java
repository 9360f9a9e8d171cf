package net.healix360.engage.rules;

/** How urgent an item is by its clock alone. */
public enum SlaStatus {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL;

    public String wireName() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
