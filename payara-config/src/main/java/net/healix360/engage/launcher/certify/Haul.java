package net.healix360.engage.launcher.certify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What a hospital has, as its own administrator reads it: rows of each list, ids by what they name, and texts. */
final class Haul {
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\d([T ].*)?");
    private static final Pattern MADE_ONCE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\d{14,}");
    private static final Pattern TELLS = Pattern.compile("(?i).*(name|notes|summary|title|detail|message|reason\\w*)");
    private static final int SHORTEST_TEXT = 10;

    /** These are words that both use, or numbers that count. */
    private static final Set<String> NO_CANARIES =
            Set.of(Kinds.TENANTS, Kinds.CURSORS, "rule-versions", "dead-letters");

    /** Of these lists, texts are about people; elsewhere they are the product's own words. */
    private static final Set<String> ABOUT_PEOPLE = Set.of(
            "patients",
            "leads",
            "lead-activities",
            "follow-ups",
            "appointments",
            "doctors",
            "clinics",
            "campaigns",
            "calls",
            "missed-calls",
            "worklist");

    private static final int NATIONAL = 10;

    private final Map<String, Map<String, JsonNode>> rows = new TreeMap<>();
    private final Map<String, Set<String>> ids = new TreeMap<>();
    private final Set<String> telling = new HashSet<>();
    private final Set<String> everything = new HashSet<>();

    /** @param kind what the list holds */
    void row(String kind, JsonNode row) {
        String id = row.path("id")
                .asText(row.path("ucid").asText(row.path("version").asText()));
        if (id.isEmpty()) {
            return;
        }
        rows.computeIfAbsent(kind, fresh -> new LinkedHashMap<>()).put(kind.equals("calls") ? ucid(row, id) : id, row);
        id(kind, id);
        walk(row, ABOUT_PEOPLE.contains(kind));
    }

    /** A call has another id when the platform has it too, and its UCID for ever. */
    private static String ucid(JsonNode call, String id) {
        return call.path("ucid").asText(id);
    }

    /** Something of the hospital's that stands in no list. */
    void id(String kind, String value) {
        if (!value.isBlank()) {
            ids.computeIfAbsent(kind, fresh -> new LinkedHashSet<>()).add(value);
            everything.add(value.toLowerCase(Locale.ROOT));
        }
    }

    void tells(String text) {
        telling.add(text);
        everything.add(text.toLowerCase(Locale.ROOT));
    }

    Map<String, Map<String, JsonNode>> rows() {
        return Collections.unmodifiableMap(rows);
    }

    Map<String, List<String>> ids() {
        Map<String, List<String>> all = new TreeMap<>();
        ids.forEach((kind, values) -> all.put(kind, List.copyOf(values)));
        return all;
    }

    /** Ids that the other hospital has not: a rule that comes with the product is nobody's secret. */
    List<ForeignId> foreignTo(Haul other) {
        List<ForeignId> foreign = new ArrayList<>();
        ids.forEach((kind, values) -> values.stream()
                .filter(value -> !other.has(value))
                .forEach(value -> foreign.add(new ForeignId(kind, value))));
        return foreign;
    }

    /** Ids that are made once and can be in one hospital only, and yet are in both. */
    List<ForeignId> alsoIn(Haul other) {
        List<ForeignId> shared = new ArrayList<>();
        ids.forEach((kind, values) -> values.stream()
                .filter(value -> MADE_ONCE.matcher(value).matches() && other.has(value))
                .forEach(value -> shared.add(new ForeignId(kind, value))));
        return shared;
    }

    /** Texts by which this hospital's data are known wherever they appear. */
    Set<String> canariesFor(Haul other) {
        Set<String> canaries = new HashSet<>();
        for (ForeignId id : foreignTo(other)) {
            if (!NO_CANARIES.contains(id.kind())) {
                canaries.add(id.value());
            }
            if (id.kind().equals(Kinds.PHONES) || id.kind().equals(Kinds.NUMBERS)) {
                canaries.addAll(spellings(id.value()));
            }
        }
        telling.stream()
                .filter(text -> text.length() >= SHORTEST_TEXT && text.contains(" ") && !other.has(text))
                .forEach(canaries::add);
        return canaries;
    }

    boolean has(String text) {
        return everything.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Every text that was read, for a look whether something of somebody else's is among them. */
    String allTexts() {
        return String.join("\n", everything);
    }

    static List<String> spellings(String phone) {
        String digits = phone.replaceAll("\\D", "");
        if (digits.length() < NATIONAL) {
            return List.of(phone);
        }
        String national = digits.substring(digits.length() - NATIONAL);
        return List.of(national, "91" + national, "0" + national);
    }

    private void walk(JsonNode node, boolean aboutPeople) {
        wholeName(node).ifPresent(name -> leaf("name", name, aboutPeople));
        node.properties().forEach(member -> {
            JsonNode value = member.getValue();
            if (value.isTextual()) {
                leaf(member.getKey(), value.asText(), aboutPeople);
            } else {
                walk(value, aboutPeople);
            }
        });
        if (node.isArray()) {
            node.forEach(element -> walk(element, aboutPeople));
        }
    }

    /** Pages show it in one, the API in two parts. */
    private static Optional<String> wholeName(JsonNode node) {
        String first = node.path("firstName").asText("");
        String last = node.path("lastName").asText("");
        return first.isBlank() || last.isBlank() ? Optional.empty() : Optional.of(first + " " + last);
    }

    private void leaf(String name, String value, boolean aboutPeople) {
        if (value.isBlank() || TIME.matcher(value).matches()) {
            return;
        }
        everything.add(value.toLowerCase(Locale.ROOT));
        if (TELLS.matcher(name).matches()) {
            if (aboutPeople) {
                telling.add(value);
            }
        } else {
            Kinds.ofName(name).ifPresent(kind -> id(kind, value));
        }
    }
}
