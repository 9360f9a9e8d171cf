package net.healix360.engage.setup.entity;

import jakarta.json.JsonObject;

/** One version that is or was in force, by whom and since when. */
public record ConfigVersion(int version, String updatedAt, String updatedBy) {

    public static ConfigVersion of(JsonObject document) {
        return new ConfigVersion(
                document.getInt("version", 0),
                document.getString("updatedAt", ""),
                document.getString("updatedBy", ""));
    }
}
