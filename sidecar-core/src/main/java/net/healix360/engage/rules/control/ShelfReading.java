package net.healix360.engage.rules.control;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.rules.entity.RulesVersion;
import net.healix360.engage.rules.file.RulesFile;
import net.healix360.engage.rules.file.RulesRefused;

/**
 * Finds out which rules the shelf says are in force. What somebody wrote on the volume by hand becomes a version of its own when it
 * is right; a shelf without rules gets those that every hospital begins with (#547).
 */
final class ShelfReading {
    private static final EventLogger LOG = EventLogger.of(ShelfReading.class);
    private static final String NOBODY = "engage";
    private static final String BY_HAND = "volume";

    private final RulesShelf shelf;
    private final Clock clock;

    ShelfReading(RulesShelf shelf, Clock clock) {
        this.shelf = shelf;
        this.clock = clock;
    }

    /** @param running what is in force until now, and goes on when the file is not right */
    RulesFile read(Optional<RulesFile> running) {
        List<RulesVersion> kept = shelf.versions();
        Optional<String> text = shelf.current();
        if (text.isEmpty()) {
            return begun(running.or(() -> lastRight(kept)), kept);
        }
        int latest = latest(kept);
        boolean known = shelf.text(latest).equals(text);
        if (known && running.filter(file -> file.version() == latest).isPresent()) {
            return running.get();
        }
        try {
            RulesFile file = RulesFile.read(text.get());
            return known && file.version() == latest ? file : taken(file, kept);
        } catch (RulesRefused refused) {
            LOG.warn("rules.json is not right and is not used", Map.of("fault", refused.getMessage()));
            return running.or(() -> lastRight(kept)).orElseGet(RulesFile::starter);
        }
    }

    static int latest(List<RulesVersion> kept) {
        return kept.isEmpty() ? 0 : kept.get(0).version();
    }

    private RulesFile begun(Optional<RulesFile> before, List<RulesVersion> kept) {
        return before.map(file -> put(file, kept, NOBODY, "rules.json was gone: as before"))
                .orElseGet(() -> put(RulesFile.starter(), kept, NOBODY, "what every hospital begins with"));
    }

    private RulesFile taken(RulesFile file, List<RulesVersion> kept) {
        boolean starter = file.saysTheSameAs(RulesFile.starter());
        return kept.isEmpty() && starter
                ? put(file, kept, NOBODY, "what every hospital begins with")
                : put(file, kept, BY_HAND, "rules.json was changed by hand");
    }

    private RulesFile put(RulesFile file, List<RulesVersion> kept, String by, String change) {
        int latest = latest(kept);
        RulesFile next = file.numbered(kept.isEmpty() ? file.version() : latest + 1);
        shelf.put(latest, new RulesVersion(next.version(), clock.instant(), by, change), next.text());
        LOG.info("rules taken from the volume", Map.of("version", next.version(), "change", change));
        return next;
    }

    private Optional<RulesFile> lastRight(List<RulesVersion> kept) {
        return kept.stream()
                .map(version -> shelf.text(version.version()))
                .flatMap(Optional::stream)
                .map(ShelfReading::ifRight)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<RulesFile> ifRight(String text) {
        try {
            return Optional.of(RulesFile.read(text));
        } catch (RulesRefused refused) {
            return Optional.empty();
        }
    }
}
