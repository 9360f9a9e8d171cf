package net.healix360.engage.simulator.vendor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.healix360.engage.simulator.calls.Call;
import net.healix360.engage.simulator.delivery.Recordings;
import net.healix360.engage.simulator.simulation.Simulation;
import net.healix360.engage.simulator.time.VendorTime;

/** CDR rows of one day, of the last fifteen, twice a minute (reference/ozonetel.md §11.1). */
final class CdrReport {
    private static final int DAYS_KEPT = 15;

    private final Simulation simulation;
    private final Recordings recordings;
    private final RateLimit limit;

    CdrReport(Simulation simulation, Recordings recordings, RateLimit limit) {
        this.simulation = simulation;
        this.recordings = recordings;
        this.limit = limit;
    }

    CdrAnswer ofDay(VendorRequest request) {
        return answer(request, call -> true, rows -> rows);
    }

    CdrAnswer byUcid(VendorRequest request) {
        String ucid = request.text("ucid");
        return answer(request, call -> call.ucid().digits().equals(ucid) || hasLeg(call, ucid), rows -> rows);
    }

    CdrAnswer ofDayByPages(VendorRequest request, Page page) {
        return answer(request, call -> true, page::of);
    }

    private CdrAnswer answer(VendorRequest request, Predicate<Call> wanted, UnaryOperator<List<CdrRow>> part) {
        if (!limit.admits()) {
            return CdrAnswer.refused(Replies.limitExceeded());
        }
        return mistake(request).map(CdrAnswer::refused).orElseGet(() -> {
            List<CdrRow> rows = rows(request, wanted);
            return CdrAnswer.of(part.apply(rows), rows.size());
        });
    }

    private Optional<ObjectNode> mistake(VendorRequest request) {
        if (request.lacks("fromDate", "toDate")) {
            return fail("Missing fromDate and toDate");
        }
        for (String field : List.of("fromDate", "toDate")) {
            if (moment(request, field).isEmpty()) {
                return fail("Invalid " + field + " format. Please pass the date in the format " + VendorTime.PATTERN);
            }
        }
        LocalDateTime from = moment(request, "fromDate").orElseThrow();
        LocalDateTime to = moment(request, "toDate").orElseThrow();
        if (from.isAfter(now())) {
            return fail("fromDate should not be a future date");
        }
        // the vendor's text for more than one day is not known
        return from.toLocalDate().equals(to.toLocalDate())
                ? campaignMistake(request)
                : fail("fromDate and toDate should be of the same day");
    }

    private Optional<ObjectNode> campaignMistake(VendorRequest request) {
        String campaign = request.text("campaignName");
        boolean known = campaign.isEmpty()
                || simulation.account().campaignNamed(campaign).isPresent();
        return known ? Optional.empty() : fail("Invalid campaignName");
    }

    private List<CdrRow> rows(VendorRequest request, Predicate<Call> wanted) {
        LocalDateTime from = moment(request, "fromDate").orElseThrow();
        LocalDateTime to = moment(request, "toDate").orElseThrow();
        LocalDate day = from.toLocalDate();
        if (!day.isAfter(now().toLocalDate().minusDays(DAYS_KEPT))) {
            return List.of();
        }
        CdrFilter filter = CdrFilter.of(request);
        return simulation
                .switchboard()
                .log()
                .endedOn(day)
                .filter(wanted)
                .filter(call -> within(call, from, to))
                .flatMap(this::legs)
                .filter(filter::admits)
                .toList();
    }

    private Stream<CdrRow> legs(Call call) {
        return call.legs().isEmpty()
                ? Stream.of(new CdrRow(call, null, recordings))
                : call.legs().stream().map(leg -> new CdrRow(call, leg, recordings));
    }

    private static boolean within(Call call, LocalDateTime from, LocalDateTime to) {
        LocalDateTime start = local(call.startedAt()).withNano(0);
        return !start.isBefore(from) && !start.isAfter(to);
    }

    private static boolean hasLeg(Call call, String ucid) {
        return call.legs().stream().anyMatch(leg -> leg.ucid().digits().equals(ucid));
    }

    private LocalDateTime now() {
        return local(simulation.timeline().now());
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, VendorTime.ZONE);
    }

    private static Optional<LocalDateTime> moment(VendorRequest request, String field) {
        try {
            return Optional.of(VendorTime.parse(request.text(field)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<ObjectNode> fail(String message) {
        return Optional.of(Replies.empty().put("message", message).put("status", "fail"));
    }
}
