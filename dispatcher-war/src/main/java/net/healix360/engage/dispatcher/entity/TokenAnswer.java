package net.healix360.engage.dispatcher.entity;

import java.time.Duration;
import java.time.Instant;

/** What whoever asks for an account's token gets. */
public sealed interface TokenAnswer {

    /** The token, sealed with the account's key: it cannot be read here. */
    record Held(String sealed, Instant expiresAt) implements TokenAnswer {}

    /** Nobody has one: who asked is to make it and to bring it within that time. */
    record Lease(String id, Duration life) implements TokenAnswer {}

    /** Somebody else is making one. */
    record Later(Duration after) implements TokenAnswer {}

    /** The vendor makes no more of them for now. */
    record Exhausted(Duration until) implements TokenAnswer {}
}
