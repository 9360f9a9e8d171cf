package net.healix360.engage.adapter.ozonetel;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.telephony.control.TelephonySettings;
import net.healix360.engage.telephony.entity.CallDetail;

/**
 * The legs of one call as one call: it begins with its first leg and ends with its last, and who answered last handled
 * it. A call of one leg keeps the vendor's durations where they make sense; all others follow from the times.
 */
final class CdrCall {
    private static final Duration OTHER_DAY = Duration.ofHours(12);
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s,>]+");

    private final List<CdrLeg> legs = new ArrayList<>();

    void add(CdrLeg leg) {
        legs.add(leg);
    }

    CallDetail detail(ZoneId zone, TelephonySettings texts) {
        List<CdrLeg> all = inOrder();
        CdrLeg main = handling(all);
        LocalDateTime start = all.get(0).start();
        LocalDateTime end =
                all.stream().map(CdrLeg::end).max(Comparator.naturalOrder()).orElse(start);
        Optional<LocalDateTime> answered =
                all.stream().flatMap(leg -> leg.pickup().stream()).findFirst();
        VendorFields fields = main.fields();
        return new CallDetail(
                main.call(),
                all.stream().map(CdrLeg::leg).distinct().toList(),
                OzonetelEvents.direction(fields.get("Type")),
                main.answered(),
                fields.get("CallerID"),
                fields.get("DID"),
                fields.get("CampaignName"),
                start.atZone(zone).toInstant(),
                answered.map(time -> time.atZone(zone).toInstant()),
                end.atZone(zone).toInstant(),
                ofOneLeg("Duration").orElseGet(() -> seconds(start, end)),
                talk(answered, end),
                main.seconds("HoldDuration").orElse(0L),
                main.seconds("WrapupDuration").orElse(0L),
                handlingSeconds(main, answered, end),
                main.agent(),
                fields.lastLeg("AgentName"),
                offered(all),
                texts.disposition(fields.get("CampaignName"), fields.get("Disposition")),
                fields.get("Comments"),
                recording(fields),
                transferType(fields),
                fields.find("TransferredTo"),
                fields.get("HangupBy"),
                fields.get("UUI"));
    }

    private List<CdrLeg> inOrder() {
        CdrLeg first = legs.stream().filter(CdrLeg::isFirst).findFirst().orElse(legs.get(0));
        return legs.stream()
                .map(leg -> leg.start().isBefore(first.start().minus(OTHER_DAY)) ? leg.dayLater() : leg)
                .sorted(Comparator.comparing(CdrLeg::start))
                .toList();
    }

    private static CdrLeg handling(List<CdrLeg> all) {
        CdrLeg last = all.get(all.size() - 1);
        return all.stream()
                .filter(CdrLeg::answered)
                .max(Comparator.comparing(leg -> leg.pickup().orElse(leg.start())))
                .orElse(last);
    }

    private Optional<Long> ofOneLeg(String field) {
        return legs.size() == 1 ? legs.get(0).seconds(field) : Optional.empty();
    }

    private long talk(Optional<LocalDateTime> answered, LocalDateTime end) {
        return answered.map(since -> ofOneLeg("TalkTime").orElseGet(() -> seconds(since, end)))
                .orElse(0L);
    }

    private long handlingSeconds(CdrLeg main, Optional<LocalDateTime> answered, LocalDateTime end) {
        return main.seconds("HandlingTime")
                .orElseGet(() ->
                        talk(answered, end) + main.seconds("WrapupDuration").orElse(0L));
    }

    private static List<AgentId> offered(List<CdrLeg> all) {
        return all.stream().flatMap(leg -> leg.agent().stream()).distinct().toList();
    }

    /** A transferred call may have several addresses in the field; the first is the whole call's (§13). */
    private static Optional<String> recording(VendorFields fields) {
        Matcher address = ADDRESS.matcher(fields.get("CallAudio"));
        return address.find() ? Optional.of(address.group()) : Optional.empty();
    }

    private static Optional<String> transferType(VendorFields fields) {
        return fields.find("TransferType")
                .filter(type -> !type.toLowerCase(Locale.ROOT).startsWith("no "));
    }

    private static long seconds(LocalDateTime from, LocalDateTime to) {
        return Math.max(0, Duration.between(from, to).toSeconds());
    }
}
