package net.healix360.engage.worklist.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import net.healix360.engage.missedcalls.entity.CallbackStatus;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.worklist.entity.OpenItem;
import org.junit.jupiter.api.Test;

class OpenItemsTest {
    private final Day day = new Day();

    @Test
    void theFirstTurnReadsEverythingHoweverManyPagesItHas() {
        IntStream.range(0, 450)
                .forEach(n -> day.records.put(
                        RecordKind.LEAD,
                        "l" + n,
                        Day.NOON.minusSeconds(n),
                        Map.of("status", "NEW", "phone", "+91" + n)));

        assertThat(day.list()).hasSize(450);
        assertThat(day.items.all()).hasSize(450);
    }

    @Test
    void aTurnReadsOnlyWhatIsNew() {
        IntStream.range(0, 450).forEach(n -> day.lead("l" + n, Duration.ofMinutes(n)));
        IntStream.range(0, 3).forEach(turn -> day.list());
        int before = day.records.reads();

        day.list();
        assertThat(day.records.reads()).isEqualTo(before);
        day.lead("fresh", Duration.ZERO);
        day.list();

        assertThat(day.records.reads()).isBetween(before + 1, before + 5);
    }

    @Test
    void whatNoEventToldIsRepairedByTheNextWalk() {
        day.lead("stays", Duration.ofHours(1));
        day.lead("goes", Duration.ofHours(2));
        day.followUp("f", Duration.ofHours(30), Map.of("phone", "+919200000001"));
        assertThat(day.list()).containsExactly("goes", "stays");

        day.records.remove(RecordKind.LEAD, "goes");
        day.records.change(RecordKind.LEAD, "stays", "name", "Usha");
        day.records.change(RecordKind.FOLLOW_UP, "f", "dueAt", Day.NOON.toString());
        day.records.put(RecordKind.LEAD, "came", Day.NOON, Map.of("status", "NEW", "phone", "+919"));
        assertThat(day.list()).containsExactly("goes", "stays");

        day.clock.forward(Duration.ofMinutes(5));
        IntStream.range(0, 5).forEach(turn -> day.list());

        assertThat(day.list()).containsExactlyInAnyOrder("stays", "came", "f");
        assertThat(day.item("stays").name()).contains("Usha");
    }

    @Test
    void theLastWeekHasWhatIsOpenAndWhatCameAndIsDone() {
        day.missed("done", Duration.ofDays(1));
        day.record(day.call("done").become(CallbackStatus.CALLBACK_COMPLETED, day.clock.instant()));
        day.missed("ago", Duration.ofDays(8));
        day.record(day.call("ago").become(CallbackStatus.CALLBACK_COMPLETED, day.clock.instant()));
        day.missed("open", Duration.ofDays(9));
        day.lead("lost", Duration.ofDays(2), Map.of("status", "LOST"));
        day.lead("old", Duration.ofDays(30), Map.of("status", "LOST"));
        day.followUp("over", Duration.ofDays(-1), Map.of("status", "DONE", "phone", "+919200000001"));
        assertThat(day.list()).containsExactly("open");

        assertThat(day.items.lastWeek())
                .extracting(OpenItem::id)
                .containsExactlyInAnyOrder("open", "done", "lost", "over");
        assertThat(day.list()).as("nothing is touched").containsExactly("open");
    }
}
