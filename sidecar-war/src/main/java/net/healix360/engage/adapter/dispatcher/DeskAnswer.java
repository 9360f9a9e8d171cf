package net.healix360.engage.adapter.dispatcher;

import java.time.Duration;
import java.time.Instant;

/** What the account's desk says to who asks for the token. */
public sealed interface DeskAnswer {

    /** The account's token, sealed with its key. */
    record Held(String sealed, Instant expiresAt) implements DeskAnswer {}

    /** There is none, and it is ours to make one. */
    record Lease(String id) implements DeskAnswer {}

    /** Somebody else is making one. */
    record Later(Duration after) implements DeskAnswer {}

    /** The vendor makes no more of them for now. */
    record Exhausted(Duration until) implements DeskAnswer {}
}
