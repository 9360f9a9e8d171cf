package net.healix360.engage.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.healix360.engage.it.fixture.Dispatcher;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Http;
import net.healix360.engage.it.fixture.Json;
import net.healix360.engage.it.fixture.Session;
import net.healix360.engage.it.fixture.Stack;
import net.healix360.engage.it.fixture.VendorEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the dispatcher takes, keeps and refuses. */
class DispatcherIT {
    private static final int AGENT = 9;

    private final Stack stack = Stack.up();
    private final Dispatcher dispatcher = stack.dispatcher();

    @Test
    void anUnknownAgentIsAcceptedQuarantinedVisibleHereAndInNoHospital() {
        String stranger = "stranger" + VendorEvent.newUcid();

        Http.Answer answer = dispatcher.take(VendorEvent.agent(stranger, "release"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("status").asText()).isEqualTo("quarantined");
        String id = answer.json().path("id").asText();
        assertThat(dispatcher.quarantined()).anySatisfy(event -> {
            assertThat(event.path("id").asText()).isEqualTo(id);
            assertThat(event.path("status").asText()).isEqualTo("quarantined");
        });
        for (Hospital hospital : stack.hospitals()) {
            try (Session supervisor = hospital.asSupervisor()) {
                assertThat(supervisor.floor().agentIds()).doesNotContain(stranger);
                assertThat(supervisor
                                .get("/api/supervisor/agent-state?agentId=" + stranger)
                                .status())
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void theSameDeliveryAgainIsAnsweredAsADuplicate() {
        VendorEvent event = VendorEvent.agent(agentId(), "pause");

        Http.Answer first = dispatcher.take(event);
        Http.Answer second = dispatcher.take(event);

        assertThat(first.json().path("status").asText()).isEqualTo("accepted");
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json().path("status").asText()).isEqualTo("duplicate");
        assertThat(second.json().path("id")).isEqualTo(first.json().path("id"));
        assertThat(dispatcher.eventsOf(agentId()))
                .filteredOn(kept -> kept.path("id").equals(first.json().path("id")))
                .hasSize(1);
    }

    @Test
    void agentIdsAreComparedWithoutCase() {
        Http.Answer answer = dispatcher.take(VendorEvent.agent(agentId().toUpperCase(java.util.Locale.ROOT), "pause"));

        assertThat(answer.json().path("status").asText()).isEqualTo("accepted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{not json", "[]", "\"text\"", "{}", "{\"eventType\":\"Agent\",\"data\":{}}", " "})
    void whatIsNoEventIsRefusedWithAReasonAndNotStored(String body) {
        List<String> kept = kept();

        Http.Answer answer = dispatcher.takeRaw(body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("/problems/malformed-event");
        assertThat(answer.json().path("detail").asText()).isNotBlank();
        assertThat(kept()).isEqualTo(kept);
    }

    @Test
    void anEventOfOneMegabyteIsRefusedAndNotStored() {
        String stranger = "huge" + VendorEvent.newUcid();
        String body = VendorEvent.agent(stranger, "release").body().replace("INBOUND", "x".repeat(1024 * 1024));

        Http.Answer answer = dispatcher.takeRaw(body);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.problem()).isEqualTo("/problems/body-too-large");
        assertThat(dispatcher.eventsOf(stranger)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrong", ""})
    void aWrongTokenIsRefusedAndNothingIsStored(String token) {
        String stranger = "forged" + VendorEvent.newUcid();

        Http.Answer answer = dispatcher.take(VendorEvent.agent(stranger, "release"), token);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).startsWith("/problems/");
        assertThat(dispatcher.eventsOf(stranger)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"routes", "lanes", "alarms", "events?status=quarantined", "dead-letters"})
    void theOperatorsViewNeedsTheOperatorsToken(String page) {
        assertThat(dispatcher.admin(page).status()).isEqualTo(200);
        assertThat(dispatcher.admin(page, "wrong").status()).isEqualTo(401);
        assertThat(Http.get(dispatcher.url().resolve("/admin/" + page)).status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "events?status=lost",
                "events?limit=0",
                "events?limit=201",
                "events?limit=many",
                "events?agentId=",
                "dead-letters?limit=-1"
            })
    void aQuestionThatIsNotRightIsToldSo(String question) {
        Http.Answer answer = dispatcher.admin(question);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("/problems/validation");
        assertThat(answer.json().path("errors")).hasSize(1);
    }

    @Test
    void anEventThatWasDeliveredIsReplayedAndDoesNothingTwice() {
        Http.Answer taken = dispatcher.take(VendorEvent.agent(agentId(), "pause"));
        String id = taken.json().path("id").asText();
        Patience.soon("delivered").until(() -> status(id).equals("delivered"));

        Http.Answer replay = dispatcher.replay(Map.of("ids", List.of(id)));

        assertThat(replay.status()).as(replay.body()).isEqualTo(200);
        assertThat(replay.json().path("replayed").asInt()).isEqualTo(1);
        assertThat(replay.json().path("more").asBoolean()).isFalse();
        Patience.soon("delivered once more").until(() -> status(id).equals("delivered"));
        assertThat(dispatcher.eventsOf(agentId()))
                .filteredOn(event -> event.path("id").asText().equals(id))
                .singleElement()
                .satisfies(event -> assertThat(event.has("replayedAt")).isTrue());
    }

    static Stream<Map<String, ?>> badReplays() {
        return Stream.of(
                Map.of(),
                Map.of("cursor", "ramaiah/0-0/"),
                Map.of("agent", "priya", "tenant", "ramaiah"),
                Map.of("ids", List.of()),
                Map.of("ids", "all"),
                Map.of("ids", List.of("0".repeat(64))),
                Map.of("tenant", "nowhere"),
                Map.of("tenant", "No Tenant"),
                Map.of("from", "yesterday"),
                Map.of("to", 5),
                Map.of("from", "2026-04-11T00:00:00Z", "to", "2026-04-10T00:00:00Z"),
                Map.of("tenant", "ramaiah", "cursor", "nonsense"));
    }

    @ParameterizedTest
    @MethodSource("badReplays")
    void aReplayThatIsNotClearIsRefusedAndReplaysNothing(Map<String, ?> body) {
        Http.Answer answer = dispatcher.replay(body);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("/problems/validation");
        assertThat(answer.json().path("errors")).isNotEmpty();
    }

    @Test
    void figuresOfEachHospitalAreAtTheMetricsDoor() {
        dispatcher.take(VendorEvent.agent(agentId(), "pause"));

        Patience.soon("counted").untilAsserted(() -> {
            String metrics = Http.get(dispatcher.url().resolve("/metrics")).body();
            assertThat(metrics)
                    .containsPattern("engage_dispatcher_accepted_total\\{[^}]*tenant=\"ramaiah\"[^}]*} [1-9]")
                    .containsPattern("engage_dispatcher_delivered_total\\{[^}]*tenant=\"ramaiah\"[^}]*} [1-9]")
                    .containsPattern("engage_dispatcher_lane_depth\\{[^}]*tenant=\"ramaiah\"[^}]*} ")
                    .containsPattern("engage_dispatcher_lag_milliseconds\\{[^}]*quantile=\"0.99\"[^}]*} ")
                    .doesNotContain(agentId());
        });
    }

    @Test
    void theHealthDocumentSpeaksOfStuckLanes() {
        Http.Answer health = Http.get(dispatcher.url().resolve("/health"));

        assertThat(health.status()).isEqualTo(200);
        assertThat(Json.list(health.json().path("checks"))).anySatisfy(check -> {
            assertThat(check.path("name").asText()).isEqualTo("lanes");
            assertThat(check.path("data").has("stuck")).isTrue();
        });
    }

    private String status(String id) {
        return dispatcher
                .admin("events?id=" + id)
                .json()
                .path("items")
                .path(0)
                .path("status")
                .asText();
    }

    @BothHospitals
    void eachSidecarHasRegisteredItsAgentsAndKeepsItsClaimAlive(Hospital hospital) {
        var route = Json.list(dispatcher.admin("routes").json().path("items")).stream()
                .filter(item -> item.path("tenant").asText().equals(hospital.name()))
                .findFirst()
                .orElseThrow();

        List<String> agents = Json.list(route.path("agents")).stream()
                .map(agent -> agent.asText())
                .toList();
        assertThat(agents)
                .containsAll(
                        hospital.agents().stream().map(login -> login.agentId()).toList())
                .doesNotContainAnyElementsOf(hospital.other().agents().stream()
                        .map(login -> login.agentId())
                        .toList());
        assertThat(route.path("secondsToLive").asLong()).isPositive();
    }

    @BothHospitals
    void nobodyRegistersForAHospitalWithoutItsSecret(Hospital hospital) {
        var claim = Map.of(
                "tenant", hospital.name(),
                "callbackUrl", "http://127.0.0.1:9",
                "agents", List.of("somebody"),
                "dids", List.of());
        String others = hospital.other().secrets().path("registrationSecret").asText();

        assertThat(Http.post(dispatcher.url().resolve("/api/supervisor/register"), claim)
                        .status())
                .isEqualTo(401);
        assertThat(Http.post(
                                dispatcher.url().resolve("/api/supervisor/register"),
                                claim,
                                Map.of("Authorization", "Bearer " + others))
                        .status())
                .isEqualTo(401);
    }

    private String agentId() {
        return stack.ramaiah().agent(AGENT).agentId();
    }

    /** What is kept for nobody, once all that waited for its hospital has gone there: events of other tests are on their way. */
    private List<String> kept() {
        List<String> hospitals = stack.hospitals().stream().map(Hospital::name).toList();
        Patience.soon("no hospital's lane has anything left")
                .until(() -> Json.list(dispatcher.admin("lanes").json().path("items")).stream()
                        .filter(lane -> hospitals.contains(lane.path("tenant").asText()))
                        .allMatch(lane -> lane.path("depth").asLong() == 0));
        return dispatcher.quarantined().stream()
                .map(event -> event.path("id").asText())
                .toList();
    }
}
