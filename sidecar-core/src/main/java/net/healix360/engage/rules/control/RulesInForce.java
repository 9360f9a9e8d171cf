package net.healix360.engage.rules.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.rules.engine.Automations;
import net.healix360.engage.rules.engine.RuleSet;
import net.healix360.engage.rules.entity.RulesChanged;
import net.healix360.engage.rules.entity.RulesVersion;
import net.healix360.engage.rules.file.RulesFile;

/**
 * The hospital's rules as they are now. Each version is compiled once; whoever asks gets a snapshot that never changes. A file that
 * is not right never stops anything: the rules before it go on, at a start the last that were right, else the starter rules.
 */
@ApplicationScoped
public class RulesInForce {
    private static final EventLogger LOG = EventLogger.of(RulesInForce.class);
    private static final String UNREAD = "";

    private RulesShelf shelf;
    private Event<RulesChanged> changed;
    private Clock clock;
    private volatile CompiledRules running;
    private String seen = UNREAD;
    private String fault = "";

    /** Without a shelf: what a hospital begins with, for ever. */
    public RulesInForce() {}

    @Inject
    public RulesInForce(RulesShelf shelf, Event<RulesChanged> changed, Clock clock) {
        this.shelf = shelf;
        this.changed = changed;
        this.clock = clock;
    }

    /** The file, for whoever shows or changes it. */
    public RulesFile file() {
        return compiled().file();
    }

    /** Compiled, for whoever ranks. */
    public RuleSet now() {
        return compiled().rules();
    }

    /** Compiled, for whoever acts. */
    public Automations automations() {
        return compiled().automations();
    }

    /** Latest first; the first is in force. */
    public List<RulesVersion> versions() {
        compiled();
        return shelf.versions();
    }

    /** A version before, as it was kept. */
    public Optional<String> text(int version) {
        return shelf.text(version);
    }

    /** Takes what was written on the volume by hand since the last look; to be called every second. */
    public void refresh() {
        CompiledRules before;
        synchronized (this) {
            before = running;
            look();
        }
        tell(before);
    }

    /**
     * Keeps other rules and lets them rule from now on.
     *
     * @param expected what they are made from
     * @return with the number that they got; empty, and nothing is changed, when others are in force than expected
     * @throws java.io.UncheckedIOException when they cannot be kept; nothing is changed
     */
    public Optional<RulesFile> replace(RulesFile expected, RulesFile next, String by, String change) {
        CompiledRules before;
        synchronized (this) {
            before = running;
            int latest = ShelfReading.latest(shelf.versions());
            RulesFile numbered = next.numbered(Math.max(latest, expected.version()) + 1);
            RulesVersion version = new RulesVersion(numbered.version(), clock.instant(), by, change);
            if (before == null || !before.file().equals(expected) || !shelf.put(latest, version, numbered.text())) {
                return Optional.empty();
            }
            running = CompiledRules.of(numbered);
        }
        tell(before);
        return Optional.of(running.file());
    }

    private CompiledRules compiled() {
        if (shelf == null) {
            return CompiledRules.starter();
        }
        CompiledRules known = running;
        return known == null ? begin() : known;
    }

    private synchronized CompiledRules begin() {
        if (running == null) {
            look();
        }
        return running;
    }

    private void look() {
        try {
            String mark = shelf.mark();
            if (running == null || !mark.equals(seen)) {
                RulesFile found = new ShelfReading(shelf, clock)
                        .read(Optional.ofNullable(running).map(CompiledRules::file));
                if (running == null || !running.file().equals(found)) {
                    running = CompiledRules.of(found);
                }
                seen = mark;
                fault = "";
            }
        } catch (RuntimeException unreadable) {
            goOn(String.valueOf(unreadable.getMessage()));
        }
    }

    /** Said once as long as the reason stays the same; the next look tries again. */
    private void goOn(String reason) {
        if (!reason.equals(fault)) {
            LOG.warn("the hospital's rules cannot be read; the last ones go on", Map.of("reason", reason));
        }
        fault = reason;
        seen = UNREAD;
        if (running == null) {
            running = CompiledRules.starter();
        }
    }

    private void tell(CompiledRules before) {
        CompiledRules now = running;
        if (before == null || before.file().version() == now.file().version()) {
            return;
        }
        try {
            changed.fire(new RulesChanged(now.file().version()));
        } catch (RuntimeException deaf) {
            LOG.warn("rules changed, but not everybody took it", Map.of("reason", String.valueOf(deaf.getMessage())));
        }
    }
}
