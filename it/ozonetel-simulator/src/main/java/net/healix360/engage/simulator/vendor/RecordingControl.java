package net.healix360.engage.simulator.vendor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.Optional;
import net.healix360.engage.simulator.calls.Call;
import net.healix360.engage.simulator.calls.CallPhase;
import net.healix360.engage.simulator.calls.Ucid;
import net.healix360.engage.simulator.simulation.Simulation;

/**
 * Stops the recording of a live call and lets it go on, by query, with the key in it whatever the account's mode. The success says
 * {@code Error} outside and {@code Success} in the JSON text inside (reference/ozonetel.md §9.5).
 */
record RecordingControl(String userName, String apiKey, String action, String ucid) {
    static RecordingControl of(Context ctx) {
        return new RecordingControl(
                field(ctx, "userName"), field(ctx, "apiKey"), field(ctx, "action"), field(ctx, "ucid"));
    }

    ObjectNode carryOut(Simulation simulation) {
        return mistake(simulation)
                .map(text -> Replies.status("Error", text))
                .orElseGet(() -> Replies.status(
                        "Error",
                        Replies.status("Success", done() + " monitoring of the channel")
                                .toString()));
    }

    private Optional<String> mistake(Simulation simulation) {
        if (userName.isEmpty()) {
            return Optional.of("userName should not be empty");
        }
        if (apiKey.isEmpty()) {
            return Optional.of("apiKey should not be empty");
        }
        if (!userName.equals(simulation.account().userName())
                || !apiKey.equals(simulation.account().apiKey())) {
            return Optional.of("userName or apiKey is Invalid");
        }
        if (action.isEmpty()) {
            return Optional.of("action should not be empty");
        }
        if (!action.equals("pause") && !action.equals("unPause")) {
            return Optional.of("action should be either pause or unPause");
        }
        if (ucid.isEmpty()) {
            return Optional.of("ucid should not be empty");
        }
        Optional<Call> live = Ucid.parse(ucid)
                .flatMap(simulation.switchboard().log()::find)
                .filter(call -> call.phase() == CallPhase.ACTIVE);
        return live.isPresent() ? Optional.empty() : Optional.of("ucid is Invalid");
    }

    private String done() {
        return action.equals("pause") ? "paused" : "Unpaused";
    }

    private static String field(Context ctx, String name) {
        return Optional.ofNullable(ctx.queryParam(name)).orElse("").trim();
    }
}
