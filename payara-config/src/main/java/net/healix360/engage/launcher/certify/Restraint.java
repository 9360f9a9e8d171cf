package net.healix360.engage.launcher.certify;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Operations that are tried with fewer ids than the others, and why. */
record Restraint(int most, List<String> kinds, boolean compared, String why) {
    private static final Restraint OPERATOR =
            new Restraint(1, List.of(Kinds.AGENTS), false, "the operator's doors open ten times a minute");
    private static final Restraint ITS_OWN =
            new Restraint(0, List.of(), false, "it is the hospital's own configuration and names no record");
    private static final Restraint PAGE = new Restraint(12, List.of(), true, "a page is a hundred times a row's size");
    private static final String PAGES = "GET /supervisor/";

    private static final Map<String, Restraint> BY_OPERATION = Map.ofEntries(
            Map.entry(
                    "POST /api/auth/logout",
                    new Restraint(
                            0, List.of(), false, "it ends the session that asks; tried among the crossed proofs")),
            Map.entry(
                    "POST /api/auth/login",
                    new Restraint(
                            3,
                            List.of(Kinds.EMAILS),
                            false,
                            "five failures in 15 minutes close the door for an account")),
            Map.entry(
                    "POST /api/rules",
                    new Restraint(
                            0, List.of(), false, "it makes a rule with the id that it is given, and asks for none")),
            Map.entry("POST /api/clinics", ITS_OWN),
            Map.entry("POST /api/team", ITS_OWN),
            Map.entry("PUT /api/config/theme", ITS_OWN),
            Map.entry("POST /api/config/theme/reset", ITS_OWN),
            Map.entry("POST /api/config/theme/files", ITS_OWN),
            Map.entry("PUT /api/config/telephony", ITS_OWN),
            Map.entry("POST /api/config/telephony/test", ITS_OWN),
            Map.entry("PUT /api/config/ai", ITS_OWN),
            Map.entry("POST /api/config/ai/reset", ITS_OWN),
            Map.entry("PUT /api/config/widget", ITS_OWN),
            Map.entry("POST /api/config/widget/rotate-key", ITS_OWN),
            Map.entry("POST /api/config/setup-state/dismiss", ITS_OWN),
            Map.entry("POST /api/replica/rebuild", new Restraint(1, List.of(), false, "it reads everything anew")),
            Map.entry(
                    "POST /api/supervisor/performance-alerts/dismiss-all",
                    new Restraint(1, List.of(), false, "it names nothing")),
            Map.entry("POST /api/rules/simulate", new Restraint(3, List.of(), true, "it ranks a whole week each time")),
            Map.entry("GET /api/stream", new Restraint(0, List.of(), false, "it does not end; watched instead")),
            Map.entry(
                    "POST /api/supervisor/wallboards",
                    new Restraint(1, List.of(), false, "it names nothing, and makes a link each time")),
            Map.entry("POST /api/maint/force-ready", OPERATOR),
            Map.entry("POST /api/maint/unlock-agent", OPERATOR),
            Map.entry("POST /api/maint/enrich-call-agents", OPERATOR),
            Map.entry("POST /api/maint/backfill-missed-calls", OPERATOR),
            Map.entry("POST /api/maint/backfill-caller-links", OPERATOR));

    static Optional<Restraint> on(Operation operation) {
        return Optional.ofNullable(BY_OPERATION.get(operation.name()))
                .or(() -> Optional.of(PAGE).filter(page -> operation.name().startsWith(PAGES)));
    }

    List<ForeignId> chosenOf(List<ForeignId> ids) {
        return ids.stream()
                .filter(id -> kinds.isEmpty() || kinds.contains(id.kind()))
                .limit(most)
                .toList();
    }
}
