package net.healix360.engage.setup.control;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.setup.entity.ConfigKind;
import net.healix360.engage.setup.entity.ConfigVersion;

/** Keeps the documents of each kind, and those that were before. A document names its {@code version}. */
public interface ConfigStore {

    /** Empty when nothing was ever stored; one that was changed by hand is seen at once, a broken one is not used. */
    Optional<JsonObject> current(ConfigKind kind);

    /**
     * Puts the document in force, on the disk when this returns.
     *
     * @param replaces the version that was seen; 0 for none
     * @return false, and nothing is changed, when another version is in force by now
     */
    boolean put(ConfigKind kind, int replaces, JsonObject document);

    /** Those that are kept, latest first. */
    List<ConfigVersion> versions(ConfigKind kind);

    Optional<JsonObject> version(ConfigKind kind, int version);
}
