package net.healix360.engage.simulator.account;

/** How the call summary travels; the vendor says "form data" and not which (reference/ozonetel.md §4.2). */
public enum CallbackForm {
    URLENCODED,
    MULTIPART,
    JSON
}
