package net.healix360.engage.launcher.certify;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a name in a request or a row stands for. */
final class Kinds {
    static final String AGENTS = "agents";
    static final String CALLS = "ucids";
    static final String CURSORS = "cursors";
    static final String EMAILS = "emails";
    static final String MEMBERS = "members";
    static final String NUMBERS = "dids";
    static final String PHONES = "phones";
    static final String TENANTS = "tenants";

    /** The end of many a word, so that the whole must be the same. */
    private static final int SHORT = 4;

    private static final Pattern FILTER = Pattern.compile("filter\\[(.+)]");

    /** The end of a name, lower case, and what it stands for; the first that fits. */
    private static final List<Map.Entry<String, String>> BY_NAME = List.of(
            Map.entry("agentid", AGENTS),
            Map.entry("agents", AGENTS),
            Map.entry("ucid", CALLS),
            Map.entry("patientid", "patients"),
            Map.entry("leadid", "leads"),
            Map.entry("doctorid", "doctors"),
            Map.entry("clinicid", "clinics"),
            Map.entry("campaignid", "campaigns"),
            Map.entry("missedcallid", "missed-calls"),
            Map.entry("itemid", "worklist"),
            Map.entry("itemids", "worklist"),
            Map.entry("memberid", MEMBERS),
            Map.entry("beacontoken", "beacons"),
            Map.entry("version", "rule-versions"),
            Map.entry("tenant", TENANTS),
            Map.entry("cursor", CURSORS),
            Map.entry("did", NUMBERS),
            Map.entry("dids", NUMBERS),
            Map.entry("email", EMAILS),
            Map.entry("phone", PHONES),
            Map.entry("phonenumber", PHONES),
            Map.entry("callsourcenumber", NUMBERS));

    /** What {@code {id}} stands for below a path; the longest first. */
    private static final List<Map.Entry<String, String>> BY_PATH = List.of(
            Map.entry("/api/supervisor/performance-alerts", "alerts"),
            Map.entry("/api/supervisor/active-calls", "live-calls"),
            Map.entry("/api/replica/dead-letters", "dead-letters"),
            Map.entry("/api/rules/templates", "templates"),
            Map.entry("/api/rules/versions", "rule-versions"),
            Map.entry("/api/rules/effects", "effects"),
            Map.entry("/api/rules/reorder", "rules"),
            Map.entry("/api/rules", "rules"),
            Map.entry("/api/reveals", "patients"),
            Map.entry("/api/missed-queue", "missed-calls"),
            Map.entry("/api/maint/jobs", "jobs"));

    private Kinds() {}

    /** @return empty where the name alone does not tell, such as {@code id} */
    static Optional<String> ofName(String name) {
        String plain = FILTER.matcher(name).replaceFirst("$1").replace("_", "").toLowerCase(Locale.ROOT);
        return BY_NAME.stream()
                .filter(entry -> plain.equals(entry.getKey())
                        || (entry.getKey().length() > SHORT && plain.endsWith(entry.getKey())))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** What a slot of an operation stands for. */
    static String of(Operation operation, Slot slot) {
        return ofName(slot.name()).orElseGet(() -> ofPath(operation.path()));
    }

    /** What a list holds, or what {@code {id}} below it names. */
    static String ofPath(String path) {
        return BY_PATH.stream()
                .filter(entry -> path.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> path.replaceFirst("^/api/", "").replaceFirst("/.*$", ""));
    }
}
