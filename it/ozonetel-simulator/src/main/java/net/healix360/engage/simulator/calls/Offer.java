package net.healix360.engage.simulator.calls;

/** A call at an agent's phone, and what follows from each thing that the person there can do. */
public record Offer(Call call, Leg leg, Runnable answer, Runnable decline, Runnable hangUp) {}
