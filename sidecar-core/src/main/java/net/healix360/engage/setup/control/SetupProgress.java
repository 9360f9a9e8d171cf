package net.healix360.engage.setup.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import net.healix360.engage.foundation.time.WireInstant;
import net.healix360.engage.identity.entity.Member;
import net.healix360.engage.setup.entity.ConfigKind;
import net.healix360.engage.setup.entity.SetupStep;

/** How far the hospital is with its setup: as administrators have marked it, else by what is there. */
@ApplicationScoped
public class SetupProgress {
    private static final String STEPS = "steps";
    private static final String COMPLETED = "completed";
    private static final String DISMISSED = "wizardDismissed";

    private Configuration configuration;
    private SetupEvidence evidence;
    private Clock clock;

    protected SetupProgress() {}

    @Inject
    public SetupProgress(Configuration configuration, SetupEvidence evidence, Clock clock) {
        this.configuration = configuration;
        this.evidence = evidence;
        this.clock = clock;
    }

    public Set<SetupStep> completed() {
        Set<SetupStep> completed = EnumSet.noneOf(SetupStep.class);
        JsonObject steps = document().getJsonObject(STEPS);
        Stream.of(SetupStep.values())
                .filter(step -> stateOf(step, steps).getBoolean(COMPLETED, false))
                .forEach(completed::add);
        return completed;
    }

    /** Whether somebody has said that they will do the rest later. */
    public boolean isDismissed() {
        return document().getBoolean(DISMISSED, false);
    }

    public boolean isFinished() {
        return completed().size() == SetupStep.values().length;
    }

    /** With every step, and whether the wizard should open by itself. */
    public JsonObject state() {
        JsonObject document = document();
        JsonObject marked = document.getJsonObject(STEPS);
        JsonObjectBuilder steps = Json.createObjectBuilder();
        for (SetupStep step : SetupStep.values()) {
            steps.add(step.wireName(), stateOf(step, marked));
        }
        return Json.createObjectBuilder(document)
                .add(STEPS, steps)
                .add("wizardRequired", !isFinished() && !isDismissed())
                .build();
    }

    private JsonObject stateOf(SetupStep step, JsonObject marked) {
        return marked.get(step.wireName()) instanceof JsonObject mark
                ? mark
                : Json.createObjectBuilder()
                        .add(COMPLETED, evidence.isThere(step))
                        .build();
    }

    public JsonObject mark(SetupStep step, boolean done, Member by) {
        JsonObjectBuilder state = Json.createObjectBuilder().add(COMPLETED, done);
        if (done) {
            state.add("completedAt", WireInstant.of(clock.instant())).add("completedBy", by.fullName());
        }
        JsonObject document = document();
        JsonObject steps = Json.createObjectBuilder(document.getJsonObject(STEPS))
                .add(step.wireName(), state)
                .build();
        return put(Json.createObjectBuilder(document).add(STEPS, steps), by);
    }

    public JsonObject dismiss(Member by) {
        return put(Json.createObjectBuilder(document()).add(DISMISSED, true), by);
    }

    private JsonObject put(JsonObjectBuilder document, Member by) {
        configuration.change(ConfigKind.SETUP_STATE, document.build(), by);
        return state();
    }

    private JsonObject document() {
        return configuration.current(ConfigKind.SETUP_STATE);
    }
}
