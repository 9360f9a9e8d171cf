package net.healix360.engage.simulator.account;

/** How the account's REST calls prove themselves; one mode for the whole account (reference/ozonetel.md §2.1). */
public enum AuthMode {
    BASIC_AUTH,
    TOKEN_AUTH
}
