package net.healix360.engage.metrics.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.CallSummary;
import net.healix360.engage.calls.entity.CallWord;
import net.healix360.engage.calls.entity.Direction;
import net.healix360.engage.calls.entity.Disposition;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.missedcalls.control.CallWords;
import net.healix360.engage.telephony.entity.CallDetail;

/**
 * What really happened in a call, and what is told of it: by the summary alone, by the final record alone, or first wrongly by
 * the summary and then rightly by the final record.
 *
 * @param waited until the answer, or until the caller gave up
 * @param talk hold included
 * @param chain whom it went through; the last one handled it
 */
record HappenedCall(
        String ucid,
        Direction direction,
        Instant offered,
        long waited,
        boolean answered,
        long talk,
        long hold,
        Optional<Long> wrap,
        List<AgentId> chain,
        Optional<Disposition> disposition,
        Telling telling) {

    enum Telling {
        SUMMARY,
        RECORD,
        CORRECTED
    }

    private static final int DAYS_SECONDS = 3 * 86_400;
    private static final List<AgentId> AGENTS = List.of(new AgentId("priya"), new AgentId("arjun"));

    /** On one of three days; one in four within minutes of a midnight. */
    static HappenedCall random(String ucid, LocalDate first, ZoneId zone, Random random) {
        Instant begin = first.atStartOfDay(zone).toInstant();
        Instant offered = random.nextInt(4) == 0
                ? begin.plusSeconds(86_400L * (1 + random.nextInt(2)) - 60 + random.nextInt(120))
                : begin.plusSeconds(random.nextInt(DAYS_SECONDS));
        Telling telling = any(List.of(Telling.values()), random);
        boolean answered = random.nextInt(3) > 0;
        long talk = answered ? 1 + random.nextInt(400) : 0;
        boolean wrapKnown = telling != Telling.SUMMARY || random.nextInt(4) > 0;
        List<AgentId> chain = new ArrayList<>();
        for (int leg = answered ? 1 + random.nextInt(3) : random.nextInt(2); leg > 0; leg--) {
            chain.add(any(AGENTS, random));
        }
        return new HappenedCall(
                ucid,
                random.nextInt(4) == 0 ? Direction.OUTBOUND : Direction.INBOUND,
                offered,
                random.nextInt(3) == 0 ? random.nextInt(8) : random.nextInt(60),
                answered,
                talk,
                answered ? random.nextLong(talk) : 0,
                wrapKnown ? Optional.of((long) random.nextInt(90)) : Optional.empty(),
                List.copyOf(chain),
                answered && random.nextBoolean()
                        ? Optional.of(any(List.of(Disposition.values()), random))
                        : Optional.empty(),
                telling);
    }

    private static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    Optional<AgentId> agent() {
        return chain.isEmpty() ? Optional.empty() : Optional.of(chain.get(chain.size() - 1));
    }

    List<CallWord> words(Random random) {
        return switch (telling) {
            case SUMMARY -> List.of(CallWords.of(summary()));
            case RECORD -> List.of(CallWords.of(detail()));
            case CORRECTED -> List.of(CallWords.of(wrong(random).summary()), CallWords.of(detail()));
        };
    }

    /** The same call, misheard: on another day perhaps, answered or not, by somebody else. */
    private HappenedCall wrong(Random random) {
        boolean wrongly = random.nextBoolean();
        return new HappenedCall(
                ucid,
                direction,
                offered.plusSeconds(random.nextInt(7200) - 3600),
                random.nextInt(60),
                wrongly,
                wrongly ? 50 : 0,
                wrongly ? 7 : 0,
                Optional.of(99L),
                chain.isEmpty() ? chain : List.of(any(AGENTS, random)),
                disposition.map(any -> Disposition.NO_ANSWER),
                telling);
    }

    private Optional<Instant> answeredAt() {
        return answered ? Optional.of(offered.plusSeconds(waited)) : Optional.empty();
    }

    private Instant ended() {
        return offered.plusSeconds(waited + talk);
    }

    private CallSummary summary() {
        return new CallSummary(
                new Ucid(ucid),
                direction,
                answered,
                "9000000" + ucid.substring(1),
                "918040000001",
                "Inbound",
                offered,
                answeredAt(),
                ended(),
                waited + talk,
                talk,
                agent(),
                agent().map(AgentId::value),
                disposition.map(Disposition::name),
                Optional.empty(),
                new CallSummary.Handling(
                        Optional.of(hold), wrap, chain, Optional.empty(), Optional.empty(), "", "", ""));
    }

    private CallDetail detail() {
        return new CallDetail(
                new Ucid(ucid),
                List.of(),
                direction,
                answered,
                "9000000" + ucid.substring(1),
                "918040000001",
                "Inbound",
                offered,
                answeredAt(),
                ended(),
                waited + talk,
                talk,
                hold,
                wrap.orElse(0L),
                talk + wrap.orElse(0L),
                agent(),
                agent().map(AgentId::value),
                chain,
                disposition,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                "");
    }
}
