package net.healix360.engage.rules.control;

import java.util.List;
import java.util.Optional;
import net.healix360.engage.rules.entity.RulesVersion;

/**
 * Where the hospital's rules are kept: the file in force, and the versions before it, of which very old ones are forgotten. What
 * cannot be read or written is an {@link java.io.UncheckedIOException}.
 */
public interface RulesShelf {

    /** The file in force as it is kept; empty when the hospital has none yet. */
    Optional<String> current();

    /** Another one whenever {@link #current} may give something else; cheap enough to be asked every second. */
    String mark();

    /**
     * Keeps a version and puts it in force, both or neither.
     *
     * @param replaces the latest version that is kept, 0 for none
     * @param version a later one
     * @return false, and nothing is changed, when another version is the latest
     */
    boolean put(int replaces, RulesVersion version, String text);

    /** Latest first. */
    List<RulesVersion> versions();

    /** A version as it was kept; empty when there is none, or when it was forgotten. */
    Optional<String> text(int version);
}
