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
import net.healix360.engage.it.fixture.Stack;
import net.healix360.engage.it.fixture.VendorEvent;
import org.junit.jupiter.api.AfterEach;
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
    private final KafkaBroker broker = KafkaBroker.start();

    @AfterEach
    void stop() {
        broker.close();
    }

    @Test
    void anEventGoesFromTheDoorToTheJournalAlsoWhenItsDispatcherIsKilledInBetween() {
        String delivered;
        List<String> kept;
        try (AnotherDispatcher first = dispatcher()) {
            registered(first, hospital.url());
            delivered = accepted(first, "pause");
            inJournal(List.of(delivered));

            registered(first, NOBODY);
            kept = List.of(accepted(first, "release"), accepted(first, "pause"));
            first.kill();
        }
        assertThat(hospital.journal()).doesNotContainAnyElementsOf(kept);

        try (AnotherDispatcher second = dispatcher()) {
            assertThat(status(second.door(), delivered)).isEqualTo("delivered");
            assertThat(kept).allSatisfy(id -> assertThat(status(second.door(), id)).isEqualTo("accepted"));

            registered(second, hospital.url());
            inJournal(List.of(delivered, kept.get(0), kept.get(1)));
            Patience.soon("the operator sees that they are delivered")
                    .untilAsserted(() -> assertThat(kept)
                            .allSatisfy(id -> assertThat(status(second.door(), id)).isEqualTo("delivered")));

            assertThat(second.door().replay(Map.of("ids", kept)).json().path("replayed").asInt())
                    .isEqualTo(2);
        }
    }

    private AnotherDispatcher dispatcher() {
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

    private static String status(Dispatcher door, String id) {
        return Json.list(door.admin("events?id=" + id).json().path("items")).stream()
                .map(event -> event.path("status").asText())
                .findFirst()
                .orElse("unknown");
    }
}
