package net.healix360.engage.adapter.ozonetel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.calls.entity.CallState;
import net.healix360.engage.calls.entity.Direction;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.floor.control.EventTranslator;
import net.healix360.engage.floor.entity.FloorEvent;
import net.healix360.engage.floor.entity.JournalEntry;
import net.healix360.engage.tenancy.control.Tenancy;

/** The vendor's agent and call events (reference/ozonetel.md §3.5, §3.6) as events of the floor. */
@ApplicationScoped
public class OzonetelEvents implements EventTranslator {
    /** The vendor does not say where the reason of a pause stands; these are read in turn. */
    private static final List<String> REASONS = List.of("pauseReason", "aux", "auxReason", "reason", "status");

    private VendorTime time;

    protected OzonetelEvents() {}

    @Inject
    public OzonetelEvents(Tenancy tenancy) {
        this.time = new VendorTime(tenancy.hospital().zone());
    }

    @Override
    public Optional<FloorEvent> translate(String type, String body) {
        return VendorFields.ofEvent(body)
                .flatMap(fields -> time.instant(fields.get("eventTime")).flatMap(at -> event(type, fields, at)));
    }

    private static Optional<FloorEvent> event(String type, VendorFields fields, Instant at) {
        try {
            return switch (type) {
                case JournalEntry.AGENT -> agentEvent(fields, at);
                case JournalEntry.CALL -> callEvent(fields, at);
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    private static Optional<FloorEvent> agentEvent(VendorFields fields, Instant at) {
        String action = fields.get("action").toLowerCase(Locale.ROOT);
        Optional<AgentState> state = AgentWords.state(action);
        return state.map(found -> new FloorEvent.AgentChanged(
                new AgentId(fields.get("agentId")), found, reason(action, found, fields), at));
    }

    /** After a login nobody has said "ready" yet: paused, because of the login (contract §6). */
    private static Optional<String> reason(String action, AgentState state, VendorFields fields) {
        if (action.equals("login")) {
            return Optional.of("login");
        }
        return state == AgentState.PAUSED
                ? REASONS.stream().flatMap(name -> fields.find(name).stream()).findFirst()
                : Optional.empty();
    }

    private static Optional<FloorEvent> callEvent(VendorFields fields, Instant at) {
        Optional<CallState> state = Optional.ofNullable(
                switch (fields.get("action").toLowerCase(Locale.ROOT)) {
                    case "calling" -> CallState.RINGING;
                    case "answered" -> CallState.ACTIVE;
                    case "disconnect" -> CallState.ENDED;
                    default -> null;
                });
        return state.map(found -> new FloorEvent.CallChanged(
                new Ucid(fields.find("monitorUcid").orElseGet(() -> fields.get("ucid"))),
                fields.lastLeg("agentId").map(AgentId::new),
                found,
                direction(fields.get("callType")),
                fields.get("callerId"),
                fields.get("did"),
                at));
    }

    static Direction direction(String callType) {
        return callType.equalsIgnoreCase("inbound") ? Direction.INBOUND : Direction.OUTBOUND;
    }
}
