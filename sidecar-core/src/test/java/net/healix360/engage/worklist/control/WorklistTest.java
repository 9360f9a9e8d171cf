package net.healix360.engage.worklist.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.healix360.engage.rules.TaskType;
import net.healix360.engage.worklist.entity.ListPlace;
import net.healix360.engage.worklist.entity.WorklistQuestion;
import org.junit.jupiter.api.Test;

class WorklistTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Day day = new Day();

    @Test
    void anAgentSeesItsOwnWorkAndNobodysButNotAnothersAndTheTeamSeesAll() {
        day.missed("mine", MINUTE, "+919000000001", Optional.of(Day.PRIYA));
        day.missed("nobodys", MINUTE, "+919000000002", Optional.empty());
        day.missed("arjuns", MINUTE, "+919000000003", Optional.of(Day.ARJUN));

        assertThat(day.listOf(Day.PRIYA)).containsExactlyInAnyOrder("mine", "nobodys");
        assertThat(day.list()).containsExactlyInAnyOrder("mine", "nobodys", "arjuns");
    }

    @Test
    void theTotalsAreOfWhatTheAgentSeesWhateverIsAskedFor() {
        day.missed("m", MINUTE);
        day.missed("arjuns", MINUTE, "+919000000003", Optional.of(Day.ARJUN));
        day.lead("l", MINUTE);
        day.lead("second", MINUTE, Map.of("contactAttempts", 1L));
        day.ranking.turn();

        Worklist.Page page =
                day.worklist.of(Day.PRIYA, asking(Set.of(TaskType.ATTEMPT_2), List.of(), 1, Optional.empty()));

        assertThat(Day.ids(page)).containsExactly("second");
        assertThat(page.open()).isEqualTo(3);
        assertThat(page.totals())
                .containsEntry(TaskType.MISSED_CALL, 1)
                .containsEntry(TaskType.CAMPAIGN_LEAD, 1)
                .containsEntry(TaskType.ATTEMPT_2, 1)
                .containsEntry(TaskType.ATTEMPT_3, 0)
                .containsEntry(TaskType.FOLLOW_UP, 0);
    }

    @Test
    void wordsAreFoundInNameNumberSourceAndCampaign() {
        day.lead("asha", MINUTE, Map.of("name", "Asha Rao", "phone", "+919812345678"));
        day.lead("usha", MINUTE, Map.of("name", "Usha Rao", "source", "WHATSAPP"));
        day.ranking.turn();

        assertThat(words("rao")).containsExactlyInAnyOrder("asha", "usha");
        assertThat(words("RAO", "usha")).containsExactly("usha");
        assertThat(words("45678")).containsExactly("asha");
        assertThat(words("whats")).containsExactly("usha");
        assertThat(words("nobody")).isEmpty();
    }

    @Test
    void everyRowIsOnOnePageAlsoWhenSomeLeaveMeanwhile() {
        IntStream.range(0, 25).forEach(n -> day.lead("l" + n, Duration.ofMinutes(n / 3)));
        List<String> all = day.list();

        List<String> walked = new ArrayList<>();
        Optional<ListPlace> place = Optional.empty();
        do {
            Worklist.Page page = day.worklist.team(asking(Set.of(), List.of(), 7, place));
            walked.addAll(Day.ids(page));
            place = page.next().map(ListPlace::text).flatMap(ListPlace::read);
            day.change(
                    net.healix360.engage.replica.entity.RecordKind.LEAD,
                    walked.get(walked.size() - 1),
                    "status",
                    "LOST");
            day.ranking.turn();
        } while (place.isPresent());

        assertThat(walked).isEqualTo(all);
    }

    @Test
    void aPlaceThatWasNeverHandedOutIsNone() {
        assertThat(ListPlace.read("")).isEmpty();
        assertThat(ListPlace.read("%%%")).isEmpty();
        assertThat(ListPlace.read("aGVsbG8")).isEmpty();
        assertThat(ListPlace.read("MTIgbm90aW1lIGlk")).isEmpty();
    }

    private List<String> words(String... words) {
        return Day.ids(day.worklist.team(asking(Set.of(), List.of(words), 100, Optional.empty())));
    }

    private static WorklistQuestion asking(
            Set<TaskType> types, List<String> words, int limit, Optional<ListPlace> after) {
        return new WorklistQuestion(types, words, false, limit, after);
    }
}
