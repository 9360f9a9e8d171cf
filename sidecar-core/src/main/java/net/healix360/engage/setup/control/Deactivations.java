package net.healix360.engage.setup.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.util.Set;
import net.healix360.engage.foundation.time.WireInstant;
import net.healix360.engage.identity.entity.Member;
import net.healix360.engage.setup.entity.ConfigKind;

/** Who may not sign in here any more. The account stays at the platform, and what the person did keeps its name (ADR 0023). */
@ApplicationScoped
public class Deactivations {
    private static final String MEMBERS = "deactivated";

    private Configuration configuration;
    private Clock clock;

    protected Deactivations() {}

    @Inject
    public Deactivations(Configuration configuration, Clock clock) {
        this.configuration = configuration;
        this.clock = clock;
    }

    public boolean isDeactivated(String memberId) {
        return members().contains(memberId);
    }

    public Set<String> members() {
        return configuration.current(ConfigKind.TEAM).getJsonObject(MEMBERS).keySet();
    }

    public void deactivate(String memberId, Member by) {
        JsonObject note = Json.createObjectBuilder()
                .add("at", WireInstant.of(clock.instant()))
                .add("by", by.fullName())
                .build();
        JsonObject now = configuration.current(ConfigKind.TEAM);
        put(now, Json.createObjectBuilder(now.getJsonObject(MEMBERS)).add(memberId, note), by);
    }

    public void activate(String memberId, Member by) {
        JsonObject now = configuration.current(ConfigKind.TEAM);
        put(now, Json.createObjectBuilder(now.getJsonObject(MEMBERS)).remove(memberId), by);
    }

    private void put(JsonObject now, JsonObjectBuilder members, Member by) {
        configuration.change(
                ConfigKind.TEAM,
                Json.createObjectBuilder(now).add(MEMBERS, members).build(),
                by);
    }
}
