package net.healix360.engage.dispatcher.entity;

import java.time.Instant;

/** Two hospitals want one agent or DID: who asked for it in vain, when last, and who holds it. */
public record RefusedClaim(Tenant wisher, RouteKey route, Tenant holder, Instant at) {}
