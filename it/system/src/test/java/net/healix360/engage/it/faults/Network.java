package net.healix360.engage.it.faults;

/** The two ways an event goes that a {@link FaultProxy} stands in. */
enum Network {
    /** From the telephony account to the dispatcher. */
    VENDOR,
    /** From the dispatcher to the first hospital's sidecar. */
    DELIVERY
}
