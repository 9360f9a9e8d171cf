package net.healix360.engage.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import net.healix360.engage.it.fixture.AnotherDispatcher;
import net.healix360.engage.it.fixture.Claim;
import net.healix360.engage.it.fixture.Dispatcher;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Json;
import net.healix360.engage.it.fixture.KafkaBroker;
import net.healix360.engage.it.fixture.Processes;
import net.healix360.engage.it.fixture.Stack;
import net.healix360.engage.it.fixture.VendorEvent;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A dispatcher whose spool is Kafka, before the sidecar of a hospital. */
@Order(FaultIT.NEARLY_LAST)
class KafkaSpoolIT {
    private static final int AGENT = 8;
    private static final URI NOBODY = URI.create("http://127.0.0.1:9");

    private final Stack stack = Stack.up();
    private final Hospital hospital = stack.ramaiah();
    private final String agent = hospital.agent(AGENT).agentId();
    private final Claim claim = new Claim(stack, hospital.name());

    @Test
    void aDispatcherOnRedisLoadsNothingOfKafka() {
        long onRedis = stack.engage().status().part("dispatcher").pid();

        assertThat(Processes.loadedClasses(onRedis))
                .anyMatch(name -> name.endsWith("dispatcher.redis.RedisSpool"))
                .noneMatch(name -> name.contains("kafka"));
    }

    @Test
    void anEventGoesFromTheDoorToTheJournalAlsoWhenItsDispatcherIsKilledInBetween() {
        try (KafkaBroker broker = KafkaBroker.start()) {
            List<String> kept = takenAndKilled(broker);
            assertThat(hospital.journal()).doesNotContainAnyElementsOf(kept);
            theNextOneGoesOn(broker, kept);
        }
    }

    /** @return the ids of events that were acknowledged and not delivered */
    private List<String> takenAndKilled(KafkaBroker broker) {
        try (AnotherDispatcher first = dispatcher(broker)) {
            registered(first, hospital.url());
            String delivered = accepted(first, "pause");
            inJournal(List.of(delivered));
            become(first, "delivered", List.of(delivered));

            registered(first, NOBODY);
            List<String> kept = List.of(accepted(first, "release"), accepted(first, "pause"));
            first.kill();
            return kept;
        }
    }

    private void theNextOneGoesOn(KafkaBroker broker, List<String> kept) {
        try (AnotherDispatcher second = dispatcher(broker)) {
            become(second, "accepted", kept);
            registered(second, hospital.url());
            inJournal(kept);
            become(second, "delivered", kept);
            assertThat(second.door()
                            .replay(Map.of("ids", kept))
                            .json()
                            .path("replayed")
                            .asInt())
                    .isEqualTo(2);
        }
    }

    private AnotherDispatcher dispatcher(KafkaBroker broker) {
        AnotherDispatcher started = AnotherDispatcher.start(
                stack, Map.of("DISPATCHER_SPOOL", "kafka", "DISPATCHER_KAFKA_BOOTSTRAP", broker.address()));
        Patience.atLast("the dispatcher is ready").until(started::isReady);
        return started;
    }

    private void registered(AnotherDispatcher dispatcher, URI callback) {
        assertThat(claim.at(dispatcher.door(), callback, agent).status()).isEqualTo(200);
    }

    /** @return the event's id */
    private String accepted(AnotherDispatcher dispatcher, String action) {
        var answer = dispatcher.door().take(VendorEvent.agent(agent, action));
        assertThat(answer.json().path("status").asText()).isEqualTo("accepted");
        return answer.json().path("id").asText();
    }

    /** Each of these once, in this order. */
    private void inJournal(List<String> ids) {
        Patience.soon("they are in the hospital's journal")
                .untilAsserted(() ->
                        assertThat(hospital.journal()).filteredOn(ids::contains).containsExactlyElementsOf(ids));
    }

    private static void become(AnotherDispatcher dispatcher, String status, List<String> ids) {
        Patience.soon("the operator sees that they are " + status).untilAsserted(() -> assertThat(ids)
                .allSatisfy(id -> assertThat(status(dispatcher.door(), id)).isEqualTo(status)));
    }

    private static String status(Dispatcher door, String id) {
        return Json.list(door.admin("events?id=" + id).json().path("items")).stream()
                .map(event -> event.path("status").asText())
                .findFirst()
                .orElse("unknown");
    }
}
