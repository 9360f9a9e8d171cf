package net.healix360.engage.rules.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.foundation.time.WireInstant;
import net.healix360.engage.rules.entity.RulesEdit;
import net.healix360.engage.rules.entity.RulesVersion;
import net.healix360.engage.rules.file.RuleChanges;
import net.healix360.engage.rules.file.RulesFile;

/**
 * Changes of the hospital's rules by its people: each is checked as a whole, kept, in force from then on, and logged. Every method
 * gives the new version; it ends with {@code rules-version-conflict} when its author has seen another version than the one in force,
 * with {@link net.healix360.engage.rules.file.RulesRefused} when the rules would not be right, and with
 * {@link net.healix360.engage.rules.file.UnknownRule}.
 */
@ApplicationScoped
public class RuleEditing {
    private static final EventLogger AUDIT = EventLogger.of(RuleEditing.class);

    private RulesInForce inForce;

    protected RuleEditing() {}

    @Inject
    public RuleEditing(RulesInForce inForce) {
        this.inForce = inForce;
    }

    public RulesFile add(RulesEdit edit, String ruleText) {
        return change(edit, "a rule added", file -> new RuleChanges(file).adding(ruleText));
    }

    public RulesFile replace(RulesEdit edit, String id, String ruleText) {
        return change(edit, "rule " + id + " changed", file -> new RuleChanges(file).replacing(id, ruleText));
    }

    public RulesFile remove(RulesEdit edit, String id) {
        return change(edit, "rule " + id + " removed", file -> new RuleChanges(file).without(id));
    }

    public RulesFile toggle(RulesEdit edit, String id) {
        return change(edit, "rule " + id + " switched on or off", file -> new RuleChanges(file).toggling(id));
    }

    /** What is published already stays as it is, without a new version. */
    public RulesFile publish(RulesEdit edit, String id) {
        return change(edit, "rule " + id + " published", file -> {
            RulesFile published = new RuleChanges(file).publishing(id);
            return published.saysTheSameAs(file) ? file : published;
        });
    }

    public RulesFile reorder(RulesEdit edit, List<String> ids) {
        return change(edit, "order of the rules", file -> new RuleChanges(file).reordering(ids));
    }

    public RulesFile prioritise(RulesEdit edit, String configText) {
        return change(edit, "priorities", file -> new RuleChanges(file).prioritising(configText));
    }

    public RulesFile apply(RulesEdit edit, RuleTemplate template) {
        return change(edit, "template " + template.id(), file -> new RuleChanges(file).applying(template.file()));
    }

    /** Makes an earlier version the next one. */
    public RulesFile restore(RulesEdit edit, int version) {
        String earlier = inForce.text(version)
                .orElseThrow(() -> Problem.notFound("There is no version " + version + " of the rules.")
                        .asException());
        return change(edit, "version " + version + " restored", file -> new RuleChanges(file)
                .restoring(RulesFile.read(earlier)));
    }

    private RulesFile change(RulesEdit edit, String what, UnaryOperator<RulesFile> change) {
        inForce.refresh();
        RulesFile before = inForce.file();
        if (edit.isStaleAt(before.version())) {
            throw conflict();
        }
        RulesFile after = change.apply(before);
        return after == before ? before : keep(edit, before, after, what);
    }

    private RulesFile keep(RulesEdit edit, RulesFile before, RulesFile after, String what) {
        RulesFile kept;
        try {
            kept = inForce.replace(before, after, edit.by().fullName(), what).orElseThrow(this::conflict);
        } catch (UncheckedIOException full) {
            throw (RuntimeException) Problem.of(
                            503,
                            "rules-not-kept",
                            "Rules not kept",
                            "The rules cannot be written to the hospital's volume; nothing has changed. Tell the operator.")
                    .asException()
                    .initCause(full);
        }
        AUDIT.info("rules changed", Map.of("member", edit.by().id(), "change", what, "version", kept.version()));
        return kept;
    }

    private RuntimeException conflict() {
        RulesVersion latest = inForce.versions().stream()
                .findFirst()
                .orElseGet(
                        () -> new RulesVersion(inForce.file().version(), Instant.EPOCH, "engage", "nothing is kept"));
        return Problem.conflict(
                        "rules-version-conflict",
                        latest.by() + " has changed the rules meanwhile (" + latest.change() + "): version "
                                + latest.version() + " is in force. Load it and make your change again.")
                .with("version", latest.version())
                .with("changedBy", latest.by())
                .with("changedAt", WireInstant.of(latest.at()))
                .with("change", latest.change())
                .asException();
    }
}
