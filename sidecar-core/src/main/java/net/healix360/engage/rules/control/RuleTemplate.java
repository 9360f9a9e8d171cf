package net.healix360.engage.rules.control;

import java.util.Arrays;
import java.util.Optional;
import net.healix360.engage.rules.file.RulesFile;

/** Rules that come with the product, to begin with or to return to. */
public enum RuleTemplate {
    /** What every hospital begins with. */
    HOSPITAL_STARTER(
            "hospital-starter",
            "Hospital starter",
            "Missed calls first, then promised follow-ups, campaign leads and later attempts; alerts for late callbacks, idle agents"
                    + " and low conversion");

    private final String id;
    private final String title;
    private final String description;

    RuleTemplate(String id, String title, String description) {
        this.id = id;
        this.title = title;
        this.description = description;
    }

    public static Optional<RuleTemplate> named(String id) {
        return Arrays.stream(values())
                .filter(template -> template.id.equals(id))
                .findFirst();
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    public RulesFile file() {
        return RulesFile.starter();
    }
}
