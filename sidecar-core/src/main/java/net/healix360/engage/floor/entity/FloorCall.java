package net.healix360.engage.floor.entity;

import net.healix360.engage.calls.entity.CallStatus;

/** A call on the floor, with who is calling. */
public record FloorCall(Caller caller, CallStatus status) {}
