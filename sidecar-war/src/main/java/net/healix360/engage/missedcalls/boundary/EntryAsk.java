package net.healix360.engage.missedcalls.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.healix360.engage.missedcalls.control.EntryFilter;
import net.healix360.engage.missedcalls.entity.MissedCallEnd;

/** What a list of missed calls is asked about promise and time, read strictly: the answer to another question would be believed. */
record EntryAsk(ZoneId zone, Instant now) {
    private static final String TODAY = "today";

    EntryFilter read(String end, String open, String leaked, String unclaimed) {
        EntryFilter filter = EntryFilter.ALL.endedAs(ends(end));
        filter = is("filter[open]", open) ? filter.whichAreOpen() : filter;
        filter = is("filter[leaked]", leaked) ? filter.leakedAt(now) : filter;
        return is("filter[unclaimed]", unclaimed) ? filter.unclaimedAt(now) : filter;
    }

    /** The beginning of the day, or of the first day asked for. */
    Optional<Instant> from(String day, String from) {
        return given(day)
                .map(text -> day("filter[day]", text))
                .or(() -> given(from).map(text -> day("filter[from]", text)))
                .map(this::start);
    }

    /** The end of the day, or of the last day asked for. */
    Optional<Instant> to(String day, String to) {
        return given(day)
                .map(text -> day("filter[day]", text))
                .or(() -> given(to).map(text -> day("filter[to]", text)))
                .map(last -> start(last.plusDays(1)));
    }

    /** One end or several, apart by commas. */
    private static Set<MissedCallEnd> ends(String text) {
        Set<MissedCallEnd> ends = EnumSet.noneOf(MissedCallEnd.class);
        given(text).ifPresent(names -> {
            for (String name : names.split(",", -1)) {
                ends.add(MissedCallEnd.named(name.strip())
                        .orElseThrow(() -> MissedCallsResource.refused(
                                "filter[end]",
                                "is one of " + List.of(MissedCallEnd.values()) + ", or several with commas")));
            }
        });
        return ends;
    }

    private static boolean is(String field, String text) {
        return given(text)
                .map(value -> switch (value) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw MissedCallsResource.refused(field, "is true or false");
                })
                .orElse(false);
    }

    private LocalDate day(String field, String text) {
        if (text.equals(TODAY)) {
            return now.atZone(zone).toLocalDate();
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw MissedCallsResource.refused(field, "is a day such as 2026-04-10, or today");
        }
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(value -> !value.isEmpty());
    }
}
