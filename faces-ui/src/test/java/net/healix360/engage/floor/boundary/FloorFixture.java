package net.healix360.engage.floor.boundary;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.agents.entity.AgentStatus;
import net.healix360.engage.calls.entity.CallState;
import net.healix360.engage.calls.entity.CallStatus;
import net.healix360.engage.calls.entity.Direction;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.floor.entity.Caller;
import net.healix360.engage.floor.entity.FloorAgent;
import net.healix360.engage.floor.entity.FloorCall;
import net.healix360.engage.floor.entity.FloorView;
import net.healix360.engage.tenancy.boundary.HospitalTime;

/** A small floor: two agents in calls, one paused, one never seen, and a call that rings nowhere yet. */
final class FloorFixture {
    static final Instant NOW = Instant.parse("2026-04-10T08:00:00Z");
    static final HospitalTime TIME = new HospitalTime(NOW, ZoneId.of("Asia/Kolkata"), Locale.ENGLISH);
    static final FloorView FLOOR = new FloorView(
            NOW,
            List.of(
                    agent("zoya", "Zoya Khan", AgentState.IN_CALL, Optional.empty(), NOW.minusSeconds(65)),
                    agent("asha", "Asha Rao", AgentState.IN_CALL, Optional.empty(), NOW.minusSeconds(600)),
                    agent("meena", "meena Iyer", AgentState.PAUSED, Optional.of("Lunch"), NOW.minusSeconds(60)),
                    agent("ravi", "Ravi Kumar", AgentState.OFFLINE, Optional.empty(), Instant.EPOCH)),
            List.of(
                    call("1", Optional.of("asha"), "+919845012345", Optional.of("Kiran Nair"), CallState.HELD),
                    call("2", Optional.of("zoya"), "Anonymous", Optional.empty(), CallState.ACTIVE),
                    call("3", Optional.empty(), "+919845099999", Optional.empty(), CallState.RINGING)));

    private FloorFixture() {}

    static FloorTables tables(String calls, String agents, String search) {
        return FloorTables.of(FLOOR, FloorFilter.of(calls, agents, search), TIME);
    }

    private static FloorAgent agent(String id, String name, AgentState state, Optional<String> reason, Instant since) {
        return new FloorAgent(name, new AgentStatus(new AgentId(id), state, reason, since), Optional.empty());
    }

    private static FloorCall call(
            String ucid, Optional<String> agent, String phone, Optional<String> name, CallState state) {
        return new FloorCall(
                new Caller(phone, name, Optional.empty(), Optional.empty()),
                new CallStatus(
                        new Ucid(ucid),
                        agent.map(AgentId::new),
                        phone,
                        Direction.INBOUND,
                        state,
                        NOW.minusSeconds(30),
                        "918041763400",
                        NOW.minusSeconds(30)));
    }
}
