package net.healix360.engage.availability.control;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.agents.entity.AgentSteps;
import net.healix360.engage.availability.control.PendingSlots.Begun;
import net.healix360.engage.availability.control.PendingSlots.Category;
import net.healix360.engage.availability.entity.AgentEvent;
import net.healix360.engage.availability.entity.AgentEventType;
import net.healix360.engage.availability.entity.Interval;
import net.healix360.engage.calls.entity.CallState;
import net.healix360.engage.floor.entity.FloorEvent;
import net.healix360.engage.floor.entity.FloorEvent.AgentChanged;
import net.healix360.engage.floor.entity.FloorEvent.CallChanged;

/**
 * What one agent did, folded from what was told about the agent, ordered by the vendor's time: after-call work is told
 * before the call's end, and some things late (reference/ozonetel.md §3.7). The agent's own call events count, whoever else
 * was in the call.
 */
final class AgentHistory {
    private final AgentId agent;
    private final StateLine line = new StateLine();
    private final PendingSlots slots = new PendingSlots();
    private final List<AgentEvent> events = new ArrayList<>();
    private final Set<String> endedCalls = new HashSet<>();

    private AgentHistory(AgentId agent) {
        this.agent = agent;
    }

    /** @param told in order of arrival, which decides between events of the same second */
    static AgentHistory of(AgentId agent, List<FloorEvent> told) {
        AgentHistory history = new AgentHistory(agent);
        told.stream().sorted(Comparator.comparing(FloorEvent::at)).forEach(history::take);
        return history;
    }

    List<AgentEvent> events() {
        return List.copyOf(events);
    }

    /** One after the other; the last ends at the horizon, or where nothing more can be said. */
    List<Interval> intervals(Instant horizon) {
        return line.until(horizon);
    }

    private void take(FloorEvent event) {
        if (event instanceof AgentChanged changed) {
            agentChanged(changed);
        } else if (event instanceof CallChanged call) {
            callChanged(call);
        }
    }

    private void agentChanged(AgentChanged event) {
        AgentState before = line.state();
        boolean again = line.isIn(event.state(), event.reason());
        boolean regular = AgentSteps.from(before, event.action()).regular();
        Optional<AgentEvent> left = again ? Optional.empty() : leave(before, event);
        line.become(event.state(), event.reason(), event.at());
        if (!again) {
            enter(event, left.isPresent(), regular);
        }
    }

    /** Who leaves a pause resumes, and who leaves after-call work ends it; a logout leaves both without an end. */
    private Optional<AgentEvent> leave(AgentState before, AgentChanged event) {
        if (event.state() == AgentState.OFFLINE) {
            return Optional.empty();
        }
        Optional<AgentEvent> left =
                switch (before) {
                    case PAUSED ->
                        end(Category.PAUSE, AgentEventType.RESUME, event.at())
                                .map(resume -> resume.because(line.reason()));
                    case ACW -> end(Category.ACW, AgentEventType.ACW_END, event.at());
                    default -> Optional.empty();
                };
        left.ifPresent(events::add);
        return left;
    }

    private void enter(AgentChanged event, boolean hasLeft, boolean regular) {
        Instant at = event.at();
        switch (event.action()) {
            case LOGIN -> {
                clear(at);
                add(AgentEventType.LOGIN, at, regular);
            }
            case LOGOUT -> {
                clear(at);
                add(AgentEventType.LOGOUT, at, regular);
            }
            case RELEASE -> {
                clear(at);
                if (!hasLeft) {
                    add(AgentEventType.READY, at, regular);
                }
            }
            case PAUSE -> {
                slots.begin(Category.PAUSE, at, event.reason().orElse(""));
                events.add(AgentEvent.of(agent, AgentEventType.PAUSE, at)
                        .because(event.reason())
                        .irregular(!regular));
            }
            case ACW -> {
                slots.begin(Category.ACW, at, "");
                add(AgentEventType.ACW_START, at, regular);
            }
            case CALLING, INCALL, CONTRADICTION -> {
                // Calls tell of themselves, and a contradiction is no step of the agent.
            }
        }
    }

    private void callChanged(CallChanged call) {
        String ucid = call.ucid().value();
        if (call.state() == CallState.ENDED) {
            endedCalls.add(ucid);
            if (isPending(ucid)) {
                end(Category.CALL, AgentEventType.CALL_END, call.at()).ifPresent(end -> events.add(end.inCall(ucid)));
            }
            return;
        }
        if (endedCalls.contains(ucid)) {
            return;
        }
        if (line.isOffline() && line.isNewer(call.at())) {
            line.become(
                    call.state() == CallState.RINGING ? AgentState.RINGING : AgentState.IN_CALL,
                    Optional.empty(),
                    call.at());
        }
        if (call.state() == CallState.ACTIVE && !isPending(ucid)) {
            endWithoutWord(call.at());
            slots.begin(Category.CALL, call.at(), ucid);
            events.add(
                    AgentEvent.of(agent, AgentEventType.CALL_START, call.at()).inCall(ucid));
        }
    }

    private boolean isPending(String ucid) {
        return slots.pending(Category.CALL)
                .filter(call -> call.name().equals(ucid))
                .isPresent();
    }

    private void clear(Instant at) {
        endWithoutWord(at);
        slots.clear();
    }

    /** The call must be over, and its end was not told yet: it lasted until after-call work began, or until now. */
    private void endWithoutWord(Instant at) {
        slots.end(Category.CALL).ifPresent(call -> {
            endedCalls.add(call.name());
            events.add(AgentEvent.of(agent, AgentEventType.CALL_END, at)
                    .inCall(call.name())
                    .lasting(Duration.between(
                            call.at(), line.leftCallAt(call.at()).orElse(at)))
                    .irregular(true));
        });
    }

    private Optional<AgentEvent> end(Category category, AgentEventType type, Instant at) {
        return slots.end(category)
                .map((Begun begun) -> AgentEvent.of(agent, type, at).lasting(Duration.between(begun.at(), at)));
    }

    private void add(AgentEventType type, Instant at, boolean regular) {
        events.add(AgentEvent.of(agent, type, at).irregular(!regular));
    }
}
