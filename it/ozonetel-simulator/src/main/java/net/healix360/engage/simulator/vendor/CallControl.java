package net.healix360.engage.simulator.vendor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.regex.Pattern;
import net.healix360.engage.simulator.agents.Agent;
import net.healix360.engage.simulator.calls.Call;
import net.healix360.engage.simulator.calls.CallPhase;
import net.healix360.engage.simulator.calls.Switchboard;
import net.healix360.engage.simulator.calls.Ucid;
import net.healix360.engage.simulator.simulation.Simulation;

/** Hold, mute, conference and hang-up on a live call; failures, too, are HTTP 200 (reference/ozonetel.md §9.1). */
final class CallControl {
    private static final Pattern INDIAN_NUMBER = Pattern.compile("0\\d{10}");

    private final Simulation simulation;
    private final Switchboard switchboard;

    CallControl(Simulation simulation) {
        this.simulation = simulation;
        this.switchboard = simulation.switchboard();
    }

    ObjectNode answer(VendorRequest request) {
        Optional<Call> found = Ucid.parse(request.text("ucid"))
                .flatMap(switchboard.log()::find)
                .filter(call ->
                        call.phase() != CallPhase.ENDED && call.campaign().did().equals(request.text("did")));
        Optional<Agent> agent = simulation.floor().find(request.text("agentPhoneName"));
        if (found.isEmpty() || agent.flatMap(switchboard.log()::liveCallOf).isEmpty()) {
            return Replies.status("Error", "Call not Found");
        }
        return carryOut(request, found.get(), agent.get());
    }

    private ObjectNode carryOut(VendorRequest request, Call call, Agent agent) {
        switch (request.text("action")) {
            case "HOLD" -> {
                switchboard.hold(call);
                return success("User hold is successful");
            }
            case "UNHOLD" -> {
                switchboard.unhold(call);
                return success("Call is Un-hold successfully");
            }
            case "MUTE" -> {
                switchboard.mute(call, true);
                return success("call got mute successfully");
            }
            case "UNMUTE" -> {
                switchboard.mute(call, false);
                return success("unmute success");
            }
            case "KICK_CALL" -> {
                if (!isPhoneOf(agent, request.text("conferenceNumber"))) {
                    return Replies.status("Error", "Please pass valid Conference number");
                }
                switchboard.leave(call, agent);
                return success("call got disconnected");
            }
            case "CONFERENCE" -> {
                return conference(call, request.text("conferenceNumber"));
            }
            default -> {
                return Replies.status("Error", "Invalid action");
            }
        }
    }

    private ObjectNode conference(Call call, String number) {
        Optional<Agent> colleague = simulation.floor().agents().stream()
                .filter(agent -> agent.isReady() && agent.phone().equals(number))
                .findFirst();
        if (call.phase() != CallPhase.ACTIVE
                || (colleague.isEmpty() && !INDIAN_NUMBER.matcher(number).matches())) {
            return Replies.status("Error", "Please pass valid Conference number");
        }
        Ucid leg = colleague
                .map(agent -> switchboard.invite(call, agent))
                .orElseGet(() -> switchboard.inviteNumber(call, number));
        return success("dialing").put("ucid", leg.digits());
    }

    /** Whoever is kicked is named by his own number, with or without the 0 of India (§9.1). */
    private static boolean isPhoneOf(Agent agent, String number) {
        return number.equals(agent.phone()) || number.equals("0" + agent.phone());
    }

    private static ObjectNode success(String message) {
        return Replies.status("Success", message);
    }
}
