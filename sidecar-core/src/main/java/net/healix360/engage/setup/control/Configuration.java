package net.healix360.engage.setup.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.foundation.time.WireInstant;
import net.healix360.engage.identity.entity.Member;
import net.healix360.engage.setup.entity.ConfigKind;
import net.healix360.engage.setup.entity.ConfigVersion;
import net.healix360.engage.tenancy.control.Tenancy;

/** What is configured now, and changes to it: checked, of the version that was seen, written down with who made them. */
@ApplicationScoped
public class Configuration {
    private static final EventLogger AUDIT = EventLogger.of(Configuration.class);

    private ConfigStore store;
    private Tenancy tenancy;
    private Clock clock;
    private Event<ConfigurationChanged> changed;

    protected Configuration() {}

    @Inject
    public Configuration(ConfigStore store, Tenancy tenancy, Clock clock, Event<ConfigurationChanged> changed) {
        this.store = store;
        this.tenancy = tenancy;
        this.clock = clock;
        this.changed = changed;
    }

    /** With its secrets: for the rooms that use them, never for a reply. */
    public JsonObject current(ConfigKind kind) {
        return store.current(kind).orElseGet(() -> usual(kind));
    }

    /** For people. */
    public JsonObject shown(ConfigKind kind) {
        return Secrets.masked(kind, current(kind));
    }

    /** A text in the document, such as {@code account.userName}; empty for an empty one. */
    public Optional<String> text(ConfigKind kind, String path) {
        return Secrets.text(current(kind), path).filter(text -> !text.isBlank());
    }

    /** What a hospital has that has configured nothing; version 0. */
    public JsonObject usual(ConfigKind kind) {
        String text = ConfigSchema.resource(kind.wireName() + ".usual.json")
                .replace(
                        "\"{hospital}\"",
                        Json.createValue(tenancy.hospital().displayName()).toString());
        return Json.createReader(new StringReader(text)).readObject();
    }

    public List<ConfigVersion> versions(ConfigKind kind) {
        return store.versions(kind);
    }

    public Optional<JsonObject> version(ConfigKind kind, int version) {
        return store.version(kind, version).map(document -> Secrets.masked(kind, document));
    }

    /**
     * @param sent names the {@code version} that was seen; a masked secret keeps the stored one
     * @return what is in force now, for people
     * @throws net.healix360.engage.foundation.problem.ProblemException 400 with every field that is wrong, 409 with
     *     what somebody else has saved meanwhile
     */
    public JsonObject change(ConfigKind kind, JsonObject sent, Member by) {
        JsonObject now = current(kind);
        List<FieldError> errors = new ArrayList<>();
        if (!(sent.get("version") instanceof JsonNumber seen) || !seen.isIntegral()) {
            errors.add(new FieldError("version", "is the number of the version that you have seen"));
        }
        JsonObject whole = Secrets.kept(kind, content(sent).build(), now);
        errors.addAll(ConfigSchema.faults(kind, whole));
        errors.addAll(ConfigRules.faults(kind, whole));
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors).asException();
        }
        return put(kind, sent.getInt("version"), whole, by);
    }

    /** Back to what is usual; what was stays among the versions. */
    public JsonObject reset(ConfigKind kind, Member by) {
        return put(
                kind, current(kind).getInt("version", 0), content(usual(kind)).build(), by);
    }

    private JsonObject put(ConfigKind kind, int seen, JsonObject content, Member by) {
        int next = current(kind).getInt("version", 0) + 1;
        JsonObject document = Json.createObjectBuilder()
                .add("version", next)
                .add("updatedAt", WireInstant.of(clock.instant()))
                .add("updatedBy", by.fullName())
                .addAll(Json.createObjectBuilder(content))
                .build();
        if (!store.put(kind, seen, document)) {
            throw stale(kind).asException();
        }
        AUDIT.info(
                "configuration changed",
                Map.of("kind", kind.wireName(), "version", document.getInt("version"), "member", by.id()));
        changed.fire(new ConfigurationChanged(kind));
        return shown(kind);
    }

    private Problem stale(ConfigKind kind) {
        JsonObject now = shown(kind);
        return Problem.conflict(
                        "stale",
                        now.getString("updatedBy", "Somebody") + " has saved other settings meanwhile. Look at them,"
                                + " then save yours again.")
                .with("current", now);
    }

    private static JsonObjectBuilder content(JsonObject document) {
        return Json.createObjectBuilder(document)
                .remove("version")
                .remove("updatedAt")
                .remove("updatedBy");
    }
}
