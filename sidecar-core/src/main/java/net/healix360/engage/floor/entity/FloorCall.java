package net.healix360.engage.floor.entity;

import java.util.Optional;
import net.healix360.engage.calls.entity.CallStatus;

/** A call on the floor, with who is calling. */
public record FloorCall(Caller caller, CallStatus status) {

    /** @param name the caller's, when the hospital knows it */
    public static FloorCall of(CallStatus status, Optional<String> name) {
        return new FloorCall(new Caller(status.callerPhone(), name), status);
    }
}
