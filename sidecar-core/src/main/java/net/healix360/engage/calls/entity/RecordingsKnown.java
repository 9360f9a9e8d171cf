package net.healix360.engage.calls.entity;

import java.util.List;

/** These calls have a recording that was not known before; their records are durable. */
public record RecordingsKnown(List<CallRecord> calls) {

    public RecordingsKnown {
        calls = List.copyOf(calls);
    }
}
