package net.healix360.engage.it.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.healix360.engage.it.fixture.Json;
import org.junit.jupiter.api.Test;

class WorkplaceTest {
    private static final Source PRIYA = new Source("priya", "ramaiah");
    private static final Source ARJUN = new Source("arjun", "ramaiah");
    private static final Source QUEUE = new Source("queue 1", "ramaiah");

    private final FloorModel floor = new FloorModel();
    private final Workplace workplace = new Workplace(List.of(PRIYA, ARJUN), QUEUE, "918041763400", 1_000, floor, 7);

    @Test
    void eachSourceNumbersItsEventsWithoutAGap() {
        Map<String, Long> last = new HashMap<>();
        for (Telling telling : tellings(2_000)) {
            assertThat(telling.number())
                    .isEqualTo(last.getOrDefault(telling.source().name(), 0L) + 1);
            last.put(telling.source().name(), telling.number());
        }
        assertThat(last).containsOnlyKeys("priya", "arjun", "queue 1");
    }

    @Test
    void eachCallNumbersItsEventsWithoutAGap() {
        Map<String, Integer> last = new HashMap<>();
        for (Telling telling : tellings(2_000)) {
            var event = Json.parse(telling.body()).path("data");
            if (event.has("ucid")) {
                int step = last.merge(event.path("ucid").asText(), 1, Integer::sum);
                assertThat(event.path(Telling.STEP).asInt()).isEqualTo(step);
            }
        }
        assertThat(last).hasSizeGreaterThan(50);
    }

    @Test
    void theFloorHasAtMostOneUnfinishedCallForEachWorkplace() {
        for (int event = 0; event < 2_000; event++) {
            workplace.get().effect().run();
            assertThat(floor.calls()).hasSizeLessThanOrEqualTo(1);
        }
        assertThat(floor.agents()).containsOnlyKeys("priya", "arjun").doesNotContainValue(null);
    }

    private List<Telling> tellings(int count) {
        List<Telling> tellings = new ArrayList<>();
        for (int event = 0; event < count; event++) {
            tellings.add(workplace.get().telling());
        }
        return tellings;
    }
}
