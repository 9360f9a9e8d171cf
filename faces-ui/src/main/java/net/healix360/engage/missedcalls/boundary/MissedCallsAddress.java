package net.healix360.engage.missedcalls.boundary;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.healix360.engage.missedcalls.control.MissedCallFilter;
import net.healix360.engage.missedcalls.entity.CallbackStatus;

/**
 * What the address of the page asks for: tab, search and page. It reads addresses and writes them, so that a link never
 * asks for something else than the page does.
 *
 * @param misread the address names a tab that there is not; it is left out, and the page says so
 */
record MissedCallsAddress(Optional<CallbackStatus> status, String search, PageTrail trail, boolean misread) {
    static final int ROWS = 50;
    static final int LONGEST_SEARCH = 100;

    static MissedCallsAddress of(String status, String search, String cursor, String before) {
        String asked = status == null ? "" : status.strip();
        Optional<CallbackStatus> tab = Stream.of(CallbackStatus.values())
                .filter(value -> value.name().equals(asked))
                .findFirst();
        return new MissedCallsAddress(
                tab, needle(search), PageTrail.of(cursor, before), !asked.isEmpty() && tab.isEmpty());
    }

    MissedCallFilter filter() {
        return MissedCallFilter.all(ROWS)
                .with(status.orElse(null))
                .containing(Optional.of(search).filter(text -> !text.isEmpty()))
                .after(trail.cursor());
    }

    /** Another tab begins at its first page and keeps the search. */
    MissedCallsAddress tab(Optional<CallbackStatus> other) {
        return new MissedCallsAddress(other, search, PageTrail.of(null, null), false);
    }

    MissedCallsAddress page(PageTrail other) {
        return new MissedCallsAddress(status, search, other, false);
    }

    String href() {
        String query = Stream.of(
                        parameter("status", status.map(CallbackStatus::name).orElse("")),
                        parameter("q", search),
                        parameter("cursor", trail.cursor().orElse("")),
                        parameter("before", trail.trail()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "missed-calls" : "missed-calls?" + query;
    }

    private static Optional<String> parameter(String name, String value) {
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
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
