package net.healix360.engage.launcher.certify;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was tried and what came of it, to be read by people and, signed, by programs. */
final class Report {
    private final Map<String, String> head = new LinkedHashMap<>();
    private final Map<String, List<String>> sections = new LinkedHashMap<>();
    private final Findings findings;
    private int operations;
    private int foreignIds;
    private int streams;

    Report(Findings findings) {
        this.findings = findings;
    }

    void say(String what, String value) {
        head.put(what, value);
    }

    void line(String section, String line) {
        sections.computeIfAbsent(section, fresh -> new ArrayList<>()).add(line);
    }

    void counted(int ofOperations, int ofForeignIds, int ofStreams) {
        operations = ofOperations;
        foreignIds = ofForeignIds;
        streams = ofStreams;
    }

    boolean isClean() {
        return findings.of(Finding.Kind.LEAK).isEmpty();
    }

    /** The promise, and the last line of what is printed. */
    String verdict() {
        return String.format(
                Locale.ROOT,
                "%d operations × %d foreign ids × %d streams: %d leaks",
                operations,
                foreignIds,
                streams,
                findings.of(Finding.Kind.LEAK).size());
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of("Isolation certificate", ""));
        head.forEach((what, value) -> lines.add(what + ": " + value));
        sections.forEach((title, some) -> section(title, some, lines));
        section("Answers that are not as they must be", findings.lines(Finding.Kind.WRONG_ANSWER), lines);
        section("Failures (5xx)", findings.lines(Finding.Kind.FAILURE), lines);
        section("Leaks", findings.lines(Finding.Kind.LEAK), lines);
        lines.add("");
        lines.add(verdict());
        return lines;
    }

    ObjectNode json() {
        ObjectNode json = JsonText.object();
        ObjectNode said = json.putObject("head");
        head.forEach(said::put);
        json.put("operations", operations)
                .put("foreignIds", foreignIds)
                .put("streams", streams)
                .put("leaks", findings.of(Finding.Kind.LEAK).size());
        ObjectNode titled = json.putObject("sections");
        sections.forEach((title, lines) -> {
            ArrayNode array = titled.putArray(title);
            lines.forEach(array::add);
        });
        ArrayNode found = json.putArray("findings");
        for (Finding.Kind kind : Finding.Kind.values()) {
            findings.of(kind).forEach(finding -> found.addObject()
                    .put("kind", finding.kind().name())
                    .put("operation", finding.operation())
                    .put("id", finding.id())
                    .put("what", finding.what()));
        }
        return json.put("verdict", verdict());
    }

    private static void section(String title, List<String> some, List<String> lines) {
        lines.add("");
        lines.add(title + (some.isEmpty() ? ": none" : ""));
        some.forEach(line -> lines.add("  " + line));
    }
}
