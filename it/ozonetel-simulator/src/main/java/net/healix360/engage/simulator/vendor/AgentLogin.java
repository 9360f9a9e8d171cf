package net.healix360.engage.simulator.vendor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import net.healix360.engage.simulator.account.AccountSettings;
import net.healix360.engage.simulator.agents.Agent;
import net.healix360.engage.simulator.agents.AgentAction;
import net.healix360.engage.simulator.agents.AgentState;
import net.healix360.engage.simulator.simulation.Simulation;

/** An agent logs in or out with his own password; a login is followed by the release (reference/ozonetel.md §6.1). */
final class AgentLogin {
    private static final Duration RELEASE_AFTER = Duration.ofSeconds(1);

    private final Simulation simulation;

    AgentLogin(Simulation simulation) {
        this.simulation = simulation;
    }

    ObjectNode answer(Attempt attempt) {
        AccountSettings account = simulation.account();
        if (!account.userName().equals(attempt.userName()) || !account.apiKey().equals(attempt.apiKey())) {
            return Replies.error("Invalid userName or apiKey");
        }
        Optional<Agent> agent = simulation.floor().find(attempt.agentId()).filter(found -> found.profile()
                .password()
                .equals(attempt.password()));
        if (agent.isEmpty()) {
            return Replies.error("Invalid Authentication");
        }
        return switch (attempt.action().toLowerCase(Locale.ROOT)) {
            case "login" -> login(agent.get(), attempt.phoneNumber());
            case "logout" -> logout(agent.get());
            default -> Replies.error("Invalid action");
        };
    }

    private ObjectNode login(Agent agent, String phoneNumber) {
        if (phoneNumber.isEmpty()) {
            return Replies.error("phoneNumber cannot be empty");
        }
        if (agent.state() != AgentState.OFFLINE) {
            return Replies.error("Agent has already logged in");
        }
        Optional<Agent> holder = simulation.floor().agents().stream()
                .filter(other ->
                        other.state() != AgentState.OFFLINE && other.phone().equals(phoneNumber))
                .findFirst();
        if (holder.isPresent()) {
            return Replies.error(holder.get() + " logged in with the number (+91" + phoneNumber + ")");
        }
        simulation.floor().login(agent, phoneNumber);
        boolean atOnce = simulation.behaviour().current().readyAtLogin();
        simulation.timeline().after(atOnce ? Duration.ZERO : RELEASE_AFTER, () -> {
            if (agent.state() == AgentState.IDLE) {
                simulation.floor().act(agent, AgentAction.RELEASE);
            }
        });
        return Replies.status("success", "Agent " + agent + " logged in successfully");
    }

    private ObjectNode logout(Agent agent) {
        if (agent.state() == AgentState.OFFLINE) {
            return Replies.error("Agent " + agent + " is not logged in");
        }
        simulation.switchboard().logout(agent);
        return Replies.status("success", "Agent " + agent + " logged out successfully");
    }

    /** HTTP Basic names the agent, form fields the account. */
    record Attempt(String agentId, String password, String userName, String apiKey, String phoneNumber, String action) {
        static Attempt of(Context ctx) {
            var credentials = Optional.ofNullable(ctx.basicAuthCredentials());
            return new Attempt(
                    credentials.map(given -> given.getUsername()).orElse(""),
                    credentials.map(given -> given.getPassword()).orElse(""),
                    field(ctx, "userName"),
                    field(ctx, "apiKey"),
                    field(ctx, "phoneNumber"),
                    field(ctx, "action"));
        }

        private static String field(Context ctx, String name) {
            return Objects.requireNonNullElse(ctx.formParam(name), "").trim();
        }
    }
}
