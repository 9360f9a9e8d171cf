package net.healix360.engage.floor.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.agents.entity.AgentStatus;
import net.healix360.engage.calls.entity.CallState;
import net.healix360.engage.calls.entity.CallStatus;
import net.healix360.engage.floor.control.CallersOnLine;
import net.healix360.engage.floor.control.Floor;
import net.healix360.engage.floor.control.FloorWords;
import net.healix360.engage.floor.entity.FloorAgent;
import net.healix360.engage.floor.entity.FloorCall;
import net.healix360.engage.floor.entity.FloorEvent;
import net.healix360.engage.floor.entity.FloorEvent.AgentChanged;
import net.healix360.engage.floor.entity.FloorEvent.CallChanged;
import net.healix360.engage.floor.entity.JournalEntry;
import net.healix360.engage.floor.entity.StreamMessage;

/** From a line of the journal to a message of the stream, live and on replay alike. */
@ApplicationScoped
public class StreamMessages {

    private FloorWords words;
    private Floor floor;
    private CallersOnLine callers;
    private OwnersPart owners;

    protected StreamMessages() {}

    @Inject
    public StreamMessages(FloorWords words, Floor floor, CallersOnLine callers, OwnersPart owners) {
        this.words = words;
        this.floor = floor;
        this.callers = callers;
        this.owners = owners;
    }

    /** Empty for what changes nothing on a screen. Every call event makes a message, nothing is coalesced away. */
    Optional<StreamMessage> of(JournalEntry entry) {
        if (entry.kind().equals(JournalEntry.BARGE)) {
            JsonObject step = Json.createReader(new StringReader(entry.body())).readObject();
            Optional<AgentId> desk = Optional.ofNullable(entry.agentId()).map(AgentId::new);
            return Optional.of(new StreamMessage(entry.position(), JournalEntry.BARGE, desk, step));
        }
        if (entry.kind().equals(JournalEntry.RECORDING)) {
            JsonObject row = Json.createReader(new StringReader(entry.body())).readObject();
            Optional<AgentId> handler = Optional.ofNullable(entry.agentId()).map(AgentId::new);
            return Optional.of(new StreamMessage(entry.position(), JournalEntry.RECORDING, handler, row));
        }
        if (entry.kind().equals(JournalEntry.ALERT) || entry.kind().equals(JournalEntry.NOTICE)) {
            return Optional.of(told(entry));
        }
        if (entry.kind().equals(JournalEntry.MISSED_CALL)) {
            JsonObject row = Json.createReader(new StringReader(entry.body())).readObject();
            Optional<AgentId> owner =
                    Optional.ofNullable(row.getString("ownerAgentId", null)).map(AgentId::new);
            return Optional.of(new StreamMessage(entry.position(), JournalEntry.MISSED_CALL, owner, row));
        }
        return words.read(entry.kind(), entry.body()).flatMap(event -> of(entry, event));
    }

    /** Something for supervisors, and for an agent if the line names one; or for administrators alone. */
    private static StreamMessage told(JournalEntry entry) {
        JsonObject row = Json.createReader(new StringReader(entry.body())).readObject();
        Optional<AgentId> agent = Optional.ofNullable(entry.agentId()).map(AgentId::new);
        StreamMessage message = new StreamMessage(entry.position(), entry.kind(), agent, row);
        return row.getString("recipients", "").equals("admin") ? message.forAdministrators() : message;
    }

    private Optional<StreamMessage> of(JournalEntry entry, FloorEvent event) {
        if (event instanceof CallChanged call) {
            FloorCall now = callNow(entry, call);
            JsonObject content = FloorJson.call(now);
            return Optional.of(new StreamMessage(
                    entry.position(), "call", call.agentId(), content, owners.with(content, now.status())));
        }
        AgentChanged agent = (AgentChanged) event;
        return entry.isLive() ? agentMessage(entry, agent) : Optional.empty();
    }

    /** A repeated state keeps the time since when it holds. */
    private Optional<StreamMessage> agentMessage(JournalEntry entry, AgentChanged event) {
        return floor.agent(event.agentId()).map(known -> {
            AgentState state = AgentState.valueOf(entry.state());
            boolean current = known.status().state() == state;
            AgentStatus status =
                    current ? known.status() : new AgentStatus(event.agentId(), state, event.reason(), event.at());
            JsonObject content = FloorJson.agent(new FloorAgent(known.name(), status, known.ucid()));
            return new StreamMessage(entry.position(), "agent-state", Optional.of(event.agentId()), content);
        });
    }

    /** A late event tells where the call stands now, not where it stood then. */
    private FloorCall callNow(JournalEntry entry, CallChanged event) {
        Optional<FloorCall> live = floor.call(event.ucid());
        CallState state = entry.isLive()
                ? CallState.valueOf(entry.state())
                : live.map(call -> call.status().state()).orElse(CallState.ENDED);
        if (live.isPresent() && live.get().status().state() == state) {
            return live.get();
        }
        return callers.with(new CallStatus(
                event.ucid(),
                event.agentId(),
                event.callerPhone(),
                event.direction(),
                state,
                event.at(),
                event.did(),
                event.at()));
    }
}
