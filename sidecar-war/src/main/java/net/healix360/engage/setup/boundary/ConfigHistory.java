package net.healix360.engage.setup.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.setup.control.Configuration;
import net.healix360.engage.setup.entity.ConfigKind;

/** Earlier versions of a configuration, for the doors of every kind. */
@ApplicationScoped
public class ConfigHistory {
    private Configuration configuration;

    protected ConfigHistory() {}

    @Inject
    public ConfigHistory(Configuration configuration) {
        this.configuration = configuration;
    }

    JsonObject list(ConfigKind kind) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        configuration
                .versions(kind)
                .forEach(version -> items.add(Json.createObjectBuilder()
                        .add("version", version.version())
                        .add("updatedAt", version.updatedAt())
                        .add("updatedBy", version.updatedBy())));
        return Json.createObjectBuilder().add("items", items).build();
    }

    JsonObject one(ConfigKind kind, String version) {
        if (!version.matches("\\d{1,9}")) {
            throw unknown();
        }
        return configuration.version(kind, Integer.parseInt(version)).orElseThrow(ConfigHistory::unknown);
    }

    private static RuntimeException unknown() {
        return Problem.notFound("There is no such version.").asException();
    }
}
