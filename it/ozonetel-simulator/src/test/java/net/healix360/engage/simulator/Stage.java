package net.healix360.engage.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.healix360.engage.simulator.account.AccountSettings;
import net.healix360.engage.simulator.account.Campaign;
import net.healix360.engage.simulator.agents.Agent;
import net.healix360.engage.simulator.delivery.CallSummary;
import net.healix360.engage.simulator.delivery.DeliveryCounters;
import net.healix360.engage.simulator.delivery.Recordings;
import net.healix360.engage.simulator.delivery.Subscription;
import net.healix360.engage.simulator.simulation.Simulation;
import net.healix360.engage.simulator.time.Timeline;

/** A simulation in virtual time that keeps whatever it would have sent. */
public final class Stage {
    public static final Instant MORNING = Instant.parse("2025-09-23T03:30:00Z");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> events = new ArrayList<>();
    private final List<String> summaries = new ArrayList<>();
    private final DeliveryCounters counters = new DeliveryCounters();
    private final Simulation simulation;

    public Stage() {
        this(Accounts.demo());
    }

    public Stage(AccountSettings account) {
        CallSummary summary =
                new CallSummary(account, new Recordings(account.userName(), URI.create("http://127.0.0.1:4300")));
        simulation = new Simulation(
                account,
                new Timeline(MORNING),
                (event, delay) -> events.add(event.body()),
                (call, switches) -> summaries.add(summary.json(call, switches)),
                counters);
        simulation.publisher().subscribe(new Subscription("http://receiver/call", "http://receiver/agent"));
    }

    public Simulation simulation() {
        return simulation;
    }

    public DeliveryCounters counters() {
        return counters;
    }

    public Agent agent(String id) {
        return simulation.floor().find(id).orElseThrow();
    }

    public Agent ready(String id) {
        simulation.floor().bringToDesk(agent(id));
        return agent(id);
    }

    public Campaign ramaiah() {
        return simulation.account().campaignOfDid(Accounts.RAMAIAH_DID).orElseThrow();
    }

    public Stage pass(double seconds) {
        Timeline timeline = simulation.timeline();
        timeline.advanceTo(timeline.now().plus(Duration.ofMillis((long) (seconds * 1000))));
        return this;
    }

    public List<String> rawEvents() {
        return List.copyOf(events);
    }

    /** For example {@code priya calling} and {@code Answered priya}. */
    public List<String> story() {
        return events.stream().map(body -> told(read(body))).toList();
    }

    public Stage forgetEvents() {
        events.clear();
        return this;
    }

    public List<JsonNode> summaries() {
        return summaries.stream().map(Stage::read).toList();
    }

    public JsonNode onlySummary() {
        if (summaries.size() != 1) {
            throw new AssertionError("Expected one summary: " + summaries);
        }
        return read(summaries.get(0));
    }

    public static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not JSON: " + json, e);
        }
    }

    private static String told(JsonNode event) {
        JsonNode data = event.path("data");
        String action = data.path("action").asText();
        return event.path("eventType").asText().equals("Agent")
                ? data.path("agentId").asText() + " " + action
                : action + " " + data.path("agent_id").asText();
    }
}
