package net.healix360.engage.worklist.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.missedcalls.entity.CallbackStatus;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.rules.engine.RuleSet;
import net.healix360.engage.rules.file.RulesFile;
import net.healix360.engage.worklist.entity.OpenItem;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever happens, the list that is kept is the one that would be made anew. */
class AnyDayTest {
    private static final RuleSet STARTER = RuleSet.of(RulesFile.starter().book());

    /** Something that happens to one of a few people, and how many minutes later the next thing does. */
    record Happening(int what, int who, int minutes) {}

    @Property(tries = 150)
    void theKeptListIsTheOneMadeAnew(@ForAll("happenings") List<Happening> happenings) {
        Day day = new Day();
        for (Happening happening : happenings) {
            happen(day, happening);
            day.clock.forward(Duration.ofMinutes(happening.minutes()));
            day.ranking.turn();
        }

        Day anew = new Day();
        day.book.queue().forEach(anew.book::put);
        day.records
                .all()
                .forEach(record -> anew.records.put(record.kind(), record.id(), record.createdAt(), record.fields()));
        anew.clock.set(day.clock.instant());

        assertThat(day.list()).isEqualTo(anew.list());
        assertThat(day.ranking.now().rows()).isEqualTo(anew.ranking.now().rows());
        assertThat(day.list())
                .isEqualTo(
                        STARTER
                                .rank(
                                        day.items.all().stream()
                                                .map(OpenItem::work)
                                                .toList(),
                                        day.clock.instant())
                                .stream()
                                .map(ranked -> ranked.item().id())
                                .toList());
    }

    @Provide
    Arbitrary<List<Happening>> happenings() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.of(0, 1, 7, 61, 600, 1500))
                .as(Happening::new)
                .list()
                .ofMaxSize(40);
    }

    private static void happen(Day day, Happening happening) {
        String id = "x" + happening.who();
        switch (happening.what()) {
            case 0 -> day.missed("m" + id, Duration.ofMinutes(happening.who()), "+9190" + id, Optional.empty());
            case 1 ->
                day.book
                        .missedCall("m" + id)
                        .ifPresent(call -> day.record(call.attempted(Day.PRIYA, day.clock.instant())));
            case 2 ->
                day.book
                        .missedCall("m" + id)
                        .filter(call -> call.status().mayBecome(CallbackStatus.CALLBACK_COMPLETED))
                        .ifPresent(call ->
                                day.record(call.become(CallbackStatus.CALLBACK_COMPLETED, day.clock.instant())));
            case 3 ->
                day.lead(
                        "l" + id,
                        Duration.ofMinutes(happening.who()),
                        Map.of("contactAttempts", (long) happening.who() % 3));
            case 4 -> change(day, RecordKind.LEAD, "l" + id, "status", "LOST");
            case 5 -> change(day, RecordKind.LEAD, "l" + id, "phone", "+9190" + id);
            case 6 -> day.followUp("f" + id, Duration.ofHours(12L * happening.who()), Map.of("leadId", "l" + id));
            case 7 -> change(day, RecordKind.FOLLOW_UP, "f" + id, "status", "DONE");
            case 8 ->
                change(
                        day,
                        RecordKind.FOLLOW_UP,
                        "f" + id,
                        "dueAt",
                        day.clock.instant().plus(Duration.ofHours(30)).toString());
            default -> {
                day.records.put(
                        RecordKind.CALL,
                        "c" + id,
                        day.clock.instant(),
                        Map.of("callerPhone", "+9190" + id, "disposition", "NO_ANSWER"));
                day.changed(RecordKind.CALL, "c" + id);
            }
        }
    }

    private static void change(Day day, RecordKind kind, String id, String field, Object value) {
        if (day.records.find(kind, id).isPresent()) {
            day.change(kind, id, field, value);
        }
    }
}
