package net.healix360.engage.rules.file;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import net.healix360.engage.rules.rule.Rule;
import net.healix360.engage.rules.rule.RuleBook;

/** How rules are called. */
final class RuleIds {
    private static final int LONGEST = 48;

    /** What stands beside the rules' ids in addresses. */
    private static final Set<String> RESERVED = Set.of(
            "effects",
            "evaluate",
            "explain",
            "priority-config",
            "reorder",
            "schema",
            "simulate",
            "templates",
            "versions");

    private RuleIds() {}

    static boolean isReserved(String id) {
        return RESERVED.contains(id);
    }

    /** An id made from a rule's name, with a number behind it when it is taken. */
    static String free(String name, RuleBook book) {
        String slug =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String base = slug.isEmpty() ? "rule" : slug.substring(0, Math.min(LONGEST, slug.length()));
        Set<String> taken = book.rules().stream().map(Rule::id).collect(Collectors.toSet());
        String id = base;
        for (int i = 2; taken.contains(id) || isReserved(id); i++) {
            id = base + "-" + i;
        }
        return id;
    }
}
