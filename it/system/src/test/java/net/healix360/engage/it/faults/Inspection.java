package net.healix360.engage.it.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import net.healix360.engage.it.fixture.Dispatcher;
import net.healix360.engage.it.fixture.Floor;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Json;
import net.healix360.engage.it.fixture.Session;
import net.healix360.engage.it.fixture.Stack;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Looks at the product when it is quiet again: journals on the volumes, lanes and quarantine at the operator's door, floors. */
final class Inspection {
    /** A hospital that was away has much to catch up with. */
    private static final int CAUGHT_UP_EACH_MINUTE = 50_000;

    private static final Duration QUIET_AT_LAST = Duration.ofMinutes(4);
    private static final Duration FLOOR_AT_LAST = Duration.ofMinutes(1);

    private final Stack stack;
    private final Dispatcher dispatcher;
    private final Acknowledged acknowledged;

    Inspection(Stack stack, Acknowledged acknowledged) {
        this.stack = stack;
        this.dispatcher = stack.dispatcher();
        this.acknowledged = acknowledged;
    }

    /** Until every event has found its end: nothing is held but for who belongs to nobody, and then no lane has anything left. */
    void awaitQuiet(Source stranger) {
        Duration patience = QUIET_AT_LAST.plusMinutes(acknowledged.count() / CAUGHT_UP_EACH_MINUTE);
        atLast("nothing is held for a hospital, and every lane is empty", patience)
                .untilAsserted(() -> {
                    assertThat(dispatcher.quarantined()).as("what is held").allSatisfy(event -> assertThat(
                                    event.path("route").asText())
                            .as("whose it is")
                            .isEqualTo("agent:" + stranger.name()));
                    assertThat(lanes()).hasSize(stack.hospitals().size()).allSatisfy(lane -> assertThat(
                                    lane.path("depth").asLong())
                            .as(lane.toString())
                            .isZero());
                });
    }

    Verdict journalOf(Hospital hospital) {
        JournalCheck check = new JournalCheck(acknowledged, hospital.name());
        new JournalReading(stack.engage().home().resolve("volumes").resolve(hospital.name())).forEach(check::next);
        return check.verdict();
    }

    /** How many events the hospital's lane says that it delivered. */
    long deliveredTo(Hospital hospital) {
        return lanes().stream()
                .filter(lane -> lane.path("tenant").asText().equals(hospital.name()))
                .mapToLong(lane -> lane.path("delivered").asLong())
                .sum();
    }

    List<JsonNode> deadLetters() {
        return Json.list(dispatcher.admin("dead-letters").json().path("items"));
    }

    /** The numbers of what is kept of this source, in any order; 0 for what was not acknowledged. */
    List<Long> quarantined(Source source) {
        return Json.list(dispatcher
                        .admin("events?status=quarantined&agentId=" + source.name())
                        .json()
                        .path("items"))
                .stream()
                .map(event -> numberOf(source, event.path("id").asText()))
                .toList();
    }

    void awaitFloor(Hospital hospital, FloorModel model) {
        try (Session supervisor = hospital.asSupervisor()) {
            atLast("the floor is as the account left it", FLOOR_AT_LAST).untilAsserted(() -> {
                Floor floor = supervisor.floor();
                assertThat(agents(floor)).containsAllEntriesOf(model.agents());
                assertThat(calls(floor)).isEqualTo(model.calls());
            });
        }
    }

    private List<JsonNode> lanes() {
        return Json.list(dispatcher.admin("lanes").json().path("items"));
    }

    private long numberOf(Source source, String key) {
        return LongStream.rangeClosed(1, acknowledged.count(source))
                .filter(number -> acknowledged.isKey(source, number, key))
                .findFirst()
                .orElse(0);
    }

    private static SortedMap<String, String> agents(Floor floor) {
        SortedMap<String, String> agents = new TreeMap<>();
        Json.list(floor.agents())
                .forEach(agent -> agents.put(
                        agent.path("agentId").asText(), agent.path("state").asText()));
        return agents;
    }

    private static SortedMap<String, String> calls(Floor floor) {
        SortedMap<String, String> calls = new TreeMap<>();
        Json.list(floor.calls())
                .forEach(call -> calls.put(
                        call.path("ucid").asText(),
                        call.path("state").asText() + " " + call.path("agentId").asText()));
        return calls;
    }

    private static ConditionFactory atLast(String what, Duration patience) {
        return Awaitility.await(what).atMost(patience).pollInterval(Duration.ofSeconds(1));
    }
}
