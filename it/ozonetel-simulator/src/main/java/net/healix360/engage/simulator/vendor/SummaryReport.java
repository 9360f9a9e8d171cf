package net.healix360.engage.simulator.vendor;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.simulator.agents.Agent;
import net.healix360.engage.simulator.agents.AgentMode;
import net.healix360.engage.simulator.agents.AgentState;
import net.healix360.engage.simulator.simulation.Simulation;
import net.healix360.engage.simulator.time.VendorTime;

/** What the agents' time went into, by agent, day and mode: really computed (reference/ozonetel.md §11.3). */
record SummaryReport(Simulation simulation) {
    private static final int LONGEST_DAYS = 30;

    ObjectNode answer(VendorRequest request) {
        Optional<LocalDateTime> from = moment(request.text("fromDate"));
        Optional<LocalDateTime> to = moment(request.text("toDate"));
        if (from.isEmpty() || to.isEmpty()) {
            return Replies.error("From and To Date should be in yyyy-mm-dd HH:mm:ss Format");
        }
        if (from.get().isAfter(to.get())) {
            return Replies.error("From Date Should not be Greater than To Date");
        }
        if (from.get().plusDays(LONGEST_DAYS).isBefore(to.get())) {
            return Replies.error("Difference Between From and To Date should not be Greater than 30 Days");
        }
        String mode = request.text("mode");
        boolean known = mode.isEmpty()
                || Arrays.stream(AgentMode.values())
                        .anyMatch(any -> any.inReports().equalsIgnoreCase(mode));
        if (!known) {
            return Replies.error("Mode Type is Invalid");
        }
        String agentId = request.text("agentId");
        if (!agentId.isEmpty() && simulation.floor().find(agentId).isEmpty()) {
            return Replies.error("agentId is Invalid");
        }
        return rows(agentId, mode, from.get().toLocalDate(), to.get().toLocalDate());
    }

    private ObjectNode rows(String agentId, String mode, LocalDate from, LocalDate to) {
        ObjectNode reply = Replies.empty().put("status", "success");
        ArrayNode rows = reply.putArray("message");
        Instant now = simulation.timeline().now();
        for (Agent agent : agents(agentId)) {
            for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
                LocalDate date = day;
                agent.workBook().of(day, now).forEach((each, times) -> {
                    if (mode.isEmpty() || each.inReports().equalsIgnoreCase(mode)) {
                        describe(agent, date, each, times, rows.addObject());
                    }
                });
            }
        }
        return rows.isEmpty() ? Replies.error("No Data Found") : reply;
    }

    private List<Agent> agents(String agentId) {
        return agentId.isEmpty()
                ? List.copyOf(simulation.floor().agents())
                : simulation.floor().find(agentId).map(List::of).orElse(List.of());
    }

    private static void describe(
            Agent agent, LocalDate day, AgentMode mode, Map<AgentState, Duration> times, ObjectNode row) {
        Duration ringing = time(times, AgentState.RINGING);
        boolean inbound = mode == AgentMode.INBOUND;
        row.put("AgentIncrID", Long.toString(agent.profile().uniqueId()))
                .put("AgentName", agent.profile().name())
                .put("AgentUniqueID", agent.id())
                .put("CallDate", day.toString())
                .put("ModeType", mode.inReports())
                .put("TotalBusyTime", text(time(times, AgentState.BUSY)))
                .put("TotalDialTime", text(inbound ? Duration.ZERO : ringing))
                .put(
                        "TotalIdleTime",
                        text(time(times, AgentState.IDLE)
                                .plus(time(times, AgentState.READY))
                                .plus(inbound ? ringing : Duration.ZERO)))
                .put("TotalLoginDuration", text(times.values().stream().reduce(Duration.ZERO, Duration::plus)))
                .put("TotalPauseTime", text(time(times, AgentState.PAUSED)))
                .put("TotalWrapupTime", text(time(times, AgentState.ACW)));
    }

    private static Duration time(Map<AgentState, Duration> times, AgentState state) {
        return times.getOrDefault(state, Duration.ZERO);
    }

    private static String text(Duration length) {
        return VendorTime.duration(length);
    }

    private static Optional<LocalDateTime> moment(String text) {
        try {
            return Optional.of(VendorTime.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
