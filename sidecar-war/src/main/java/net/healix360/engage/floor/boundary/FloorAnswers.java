package net.healix360.engage.floor.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.calls.entity.CallState;
import net.healix360.engage.calls.entity.Direction;
import net.healix360.engage.tenancy.boundary.MissingWhenEmpty;

/** What {@link FloorJson} writes, as the OpenAPI document describes it; the stream's messages have the same shapes. */
public final class FloorAnswers {
    private FloorAnswers() {}

    @MissingWhenEmpty
    public record AgentNow(
            String agentId,
            String name,
            AgentState state,
            Optional<String> reason,
            Instant since,
            Optional<String> ucid) {}

    public record ActiveCalls(List<LiveCall> items) {}

    /** The beacon's token and {@code autoAnswer} are for the call's own agent. */
    @MissingWhenEmpty
    public record LiveCall(
            String ucid,
            Optional<String> agentId,
            Caller caller,
            Direction direction,
            CallState state,
            Instant since,
            String did,
            Instant startedAt,
            Optional<String> beaconToken,
            Optional<Boolean> autoAnswer) {}

    @MissingWhenEmpty
    public record Caller(String phone, Optional<String> name, Optional<String> leadId, Optional<String> patientId) {}
}
