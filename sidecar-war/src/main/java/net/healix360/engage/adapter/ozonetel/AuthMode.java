package net.healix360.engage.adapter.ozonetel;

/** How an account lets its API be used (reference/ozonetel.md §2.1). Configured, because the vendor's texts mislead. */
public enum AuthMode {
    /** The API key in a header. */
    BASIC_AUTH,
    /** A token that lives for an hour, of which there is one for the whole account. */
    TOKEN_AUTH
}
