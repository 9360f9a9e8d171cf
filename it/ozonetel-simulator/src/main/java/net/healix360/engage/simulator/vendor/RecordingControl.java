package net.healix360.engage.simulator.vendor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.Objects;
import java.util.Optional;
import net.healix360.engage.simulator.calls.Call;
import net.healix360.engage.simulator.calls.CallPhase;
import net.healix360.engage.simulator.calls.Ucid;
import net.healix360.engage.simulator.simulation.Simulation;

/** Pauses and resumes a recording; all in the query, key included, and a success says Error outside (reference/ozonetel.md §9.5). */
record RecordingControl(String userName, String apiKey, String action, String ucid) {
    static RecordingControl of(Context ctx) {
        return new RecordingControl(
                field(ctx, "userName"), field(ctx, "apiKey"), field(ctx, "action"), field(ctx, "ucid"));
    }

    ObjectNode carryOut(Simulation simulation) {
        return Replies.status("Error", mistake(simulation).orElseGet(() -> obey(simulation)));
    }

    private Optional<String> mistake(Simulation simulation) {
        if (userName.isEmpty()) {
            return Optional.of("userName should not be empty");
        }
        if (apiKey.isEmpty()) {
            return Optional.of("apiKey should not be empty");
        }
        boolean known = userName.equals(simulation.account().userName())
                && apiKey.equals(simulation.account().apiKey());
        if (!known) {
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
        return call(simulation).isEmpty() ? Optional.of("ucid is Invalid") : Optional.empty();
    }

    private String obey(Simulation simulation) {
        boolean pause = action.equals("pause");
        simulation.switchboard().pauseRecording(call(simulation).orElseThrow(), pause);
        return Replies.status("Success", (pause ? "paused" : "Unpaused") + " monitoring of the channel")
                .toString();
    }

    private Optional<Call> call(Simulation simulation) {
        return Ucid.parse(ucid)
                .flatMap(simulation.switchboard().log()::find)
                .filter(found -> found.phase() == CallPhase.ACTIVE);
    }

    private static String field(Context ctx, String name) {
        return Objects.requireNonNullElse(ctx.queryParam(name), "").trim();
    }
}
