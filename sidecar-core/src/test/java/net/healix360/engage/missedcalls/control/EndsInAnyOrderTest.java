package net.healix360.engage.missedcalls.control;

import static net.healix360.engage.fixture.Summaries.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.healix360.engage.calls.entity.CallFact;
import net.healix360.engage.calls.entity.CallSource;
import net.healix360.engage.calls.entity.CallWord;
import net.healix360.engage.calls.entity.Direction;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.fixture.CallDesk;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.missedcalls.entity.MissedCallEnd;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Words about calls come late, twice and in any order; how a missed call ends must not depend on it. */
class EndsInAnyOrderTest {
    private static final CallSource[] SOURCES = {CallSource.EVENTS, CallSource.SUMMARY, CallSource.CDR};

    /** @param kinds of each call: missed, answered, or called by us and answered; by one of two patients */
    @Property(tries = 400)
    void anyOrderOfTheSameWordsGivesTheSameEnds(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(max = 5) Integer> kinds, @ForAll long seed) {
        List<CallWord> words = new ArrayList<>();
        for (int n = 0; n < kinds.size(); n++) {
            for (CallSource source : SOURCES) {
                words.add(word(n, kinds.get(n), source));
            }
        }
        Map<String, Optional<MissedCallEnd>> inOrder = endsAfter(words);
        List<CallWord> shuffled = new ArrayList<>(words);
        shuffled.addAll(words.subList(0, words.size() / 2));
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(endsAfter(shuffled)).isEqualTo(inOrder).isEqualTo(expected(kinds));
    }

    /** Who was missed was reached when any call of the same patient was answered later; else the patient waits. */
    private static Map<String, Optional<MissedCallEnd>> expected(List<Integer> kinds) {
        Map<String, Optional<MissedCallEnd>> ends = new TreeMap<>();
        for (int n = 0; n < kinds.size(); n++) {
            int kind = kinds.get(n);
            int missed = n;
            if (isMissed(kind)) {
                boolean spoken = IntStream.range(n + 1, kinds.size())
                        .anyMatch(later ->
                                !isMissed(kinds.get(later)) && patient(kinds.get(later)) == patient(kinds.get(missed)));
                ends.put("u" + n, spoken ? Optional.of(MissedCallEnd.REACHED_ELSEWHERE) : Optional.empty());
            }
        }
        return ends;
    }

    /** How the entry on which it counts ended, by missed call. */
    private static Map<String, Optional<MissedCallEnd>> endsAfter(List<CallWord> words) {
        CallDesk desk = new CallDesk();
        words.forEach(word -> desk.ledger.take(List.of(word), call -> true));
        List<MissedCall> queue = desk.book.queue();
        assertThat(queue.stream().filter(MissedCall::isOpen).map(MissedCall::callerPhone))
                .as("one open entry of a number")
                .doesNotHaveDuplicates();
        Map<String, Optional<MissedCallEnd>> ends = new TreeMap<>();
        desk.book.write(page -> {
            queue.forEach(entry -> {
                assertThat(page.countedOn(entry)).hasSize(entry.attempts());
                page.countedOn(entry).forEach(call -> ends.put(call.ucid().value(), entry.end()));
            });
            return queue;
        });
        return ends;
    }

    private static CallWord word(int n, int kind, CallSource source) {
        CallWord.Saying word = CallWord.of(new Ucid("u" + n), source)
                .text(CallFact.DIRECTION, (kind % 3 == 2 ? Direction.OUTBOUND : Direction.INBOUND).name())
                .answered(!isMissed(kind))
                .text(CallFact.CALLER_PHONE, "900000000" + patient(kind))
                .at(CallFact.STARTED_AT, NOON.plusSeconds(n * 100L))
                .at(CallFact.ENDED_AT, NOON.plusSeconds(n * 100L + 50));
        return isMissed(kind)
                ? word.said()
                : word.at(CallFact.ANSWERED_AT, NOON.plusSeconds(n * 100L + 5)).said();
    }

    private static boolean isMissed(int kind) {
        return kind % 3 == 0;
    }

    private static int patient(int kind) {
        return kind / 3;
    }
}
