package net.healix360.engage.missedcalls.boundary;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.healix360.engage.lists.boundary.PageTrail;
import net.healix360.engage.missedcalls.control.EntryFilter;
import net.healix360.engage.missedcalls.control.MissedCallFilter;

/**
 * What the address of the page asks for: tab, search, filters and page. It reads addresses and writes them, so that a link
 * never asks for something else than the page does.
 *
 * @param day a day such as 2026-04-10, {@code today}, or empty for every day
 * @param leaked only those past their SLA whose patient nobody has reached
 * @param unclaimed only open ones past half of their SLA that are nobody's
 * @param misread the address asks for something that there is not; it is left out, and the page says so
 */
record MissedCallsAddress(
        QueueView view,
        String search,
        String day,
        boolean leaked,
        boolean unclaimed,
        PageTrail trail,
        boolean misread) {
    static final int ROWS = 50;
    static final int LONGEST_SEARCH = 100;
    static final String TODAY = "today";

    static MissedCallsAddress of(Map<String, String> parameters) {
        String asked = text(parameters, "view").isEmpty() ? text(parameters, "status") : text(parameters, "view");
        Optional<QueueView> view = QueueView.named(asked);
        String day = text(parameters, "day");
        boolean isDay = day.isEmpty() || day.equals(TODAY) || parse(day).isPresent();
        return new MissedCallsAddress(
                view.orElse(QueueView.ALL),
                needle(parameters.get("q")),
                isDay ? day : "",
                text(parameters, "leaked").equals("true"),
                text(parameters, "unclaimed").equals("true"),
                PageTrail.of(parameters.get("cursor"), parameters.get("before")),
                !isDay || (!asked.isEmpty() && view.isEmpty()));
    }

    MissedCallFilter filter(Instant now, ZoneId zone) {
        Optional<LocalDate> on = day(now, zone);
        EntryFilter entries = EntryFilter.ALL.between(
                on.map(date -> start(date, zone)), on.map(date -> start(date.plusDays(1), zone)));
        entries = leaked ? entries.leakedAt(now) : entries;
        entries = unclaimed ? entries.unclaimedAt(now) : entries;
        return view.narrow(MissedCallFilter.all(ROWS).which(entries))
                .containing(Optional.of(search).filter(text -> !text.isEmpty()))
                .after(trail.cursor());
    }

    /** The day that is asked for, as it is now; empty for every day. */
    Optional<LocalDate> day(Instant now, ZoneId zone) {
        return day.equals(TODAY) ? Optional.of(now.atZone(zone).toLocalDate()) : parse(day);
    }

    /** The same list of {@code /api/missed-calls}, for the browser to read again. */
    String query() {
        Map<String, String> asked = narrowed();
        asked.put("limit", Integer.toString(ROWS));
        asked.put("cursor", trail.cursor().orElse(""));
        return query(asked);
    }

    /** The same without its pages, for a file. */
    String all() {
        return query(narrowed());
    }

    private Map<String, String> narrowed() {
        Map<String, String> asked = new LinkedHashMap<>();
        view.asked().ifPresent(pair -> asked.put(pair[0], pair[1]));
        asked.put("filter[day]", day);
        asked.put("filter[leaked]", leaked ? "true" : "");
        asked.put("filter[unclaimed]", unclaimed ? "true" : "");
        asked.put("q", search);
        return asked;
    }

    /** Another tab begins at its first page and keeps search and filters. */
    MissedCallsAddress tab(QueueView other) {
        return new MissedCallsAddress(other, search, day, leaked, unclaimed, PageTrail.of(null, null), false);
    }

    MissedCallsAddress page(PageTrail other) {
        return new MissedCallsAddress(view, search, day, leaked, unclaimed, other, false);
    }

    boolean isNarrowed() {
        return view != QueueView.ALL || !search.isEmpty() || !day.isEmpty() || leaked || unclaimed;
    }

    String href() {
        Map<String, String> parameters = parameters();
        parameters.put("cursor", trail.cursor().orElse(""));
        parameters.put("before", trail.trail());
        String query = query(parameters);
        return "missed-calls?" + (query.isEmpty() ? "view=" + QueueView.ALL : query);
    }

    /** What a view keeps: without the page. */
    String kept() {
        return query(parameters());
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("view", view == QueueView.ALL ? "" : view.name());
        parameters.put("q", search);
        parameters.put("day", day);
        parameters.put("leaked", leaked ? "true" : "");
        parameters.put("unclaimed", unclaimed ? "true" : "");
        return parameters;
    }

    private static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String text(Map<String, String> parameters, String name) {
        return parameters.getOrDefault(name, "").strip();
    }

    private static Optional<LocalDate> parse(String day) {
        try {
            return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** People type numbers with gaps and with the 0 of the trunk; the list has E.164. */
    private static String needle(String search) {
        String text = search == null ? "" : search.strip();
        String kept = text.substring(0, Math.min(text.length(), LONGEST_SEARCH));
        return kept.matches("[+\\d][\\d\\s()-]*")
                ? kept.replaceAll("[\\s()-]", "").replaceFirst("^0+", "")
                : kept;
    }
}
