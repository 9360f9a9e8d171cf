package net.healix360.engage.dispatcher.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.healix360.engage.dispatcher.entity.Acceptance;
import net.healix360.engage.dispatcher.entity.EventType;
import net.healix360.engage.dispatcher.entity.SpooledEvent;
import net.healix360.engage.dispatcher.entity.Tenant;
import net.healix360.engage.dispatcher.entity.VendorEvent;
import net.healix360.engage.dispatcher.fixture.EmbeddedRedis;
import net.healix360.engage.dispatcher.fixture.HospitalStub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redis.clients.jedis.UnifiedJedis;

/** From the vendor's text to the hospital's door, over a real spool and real HTTP. */
class DispatchTest {
    @RegisterExtension
    static final EmbeddedRedis REDIS = new EmbeddedRedis();

    private static final Tenant RAMAIAH = new Tenant("ramaiah");
    private static final Tenant GLOBAL = new Tenant("global");
    private static final Duration SOON = Duration.ofSeconds(30);

    private UnifiedJedis redis;
    private RunningDispatcher dispatcher;
    private HospitalStub ramaiah;
    private HospitalStub global;

    @BeforeEach
    void start() {
        redis = REDIS.connect();
        dispatcher = new RunningDispatcher(redis, Clock.systemUTC()).restored();
        ramaiah = HospitalStub.listening(
                RunningDispatcher.KEYS.signingSecrets(RAMAIAH).get(0));
        global = HospitalStub.listening(
                RunningDispatcher.KEYS.signingSecrets(GLOBAL).get(0));
    }

    @AfterEach
    void stop() {
        dispatcher.close();
        ramaiah.close();
        global.close();
        redis.close();
    }

    @Test
    void anEventReachesTheHospitalThatOwnsItsAgentAndNoOther() {
        registerBoth();
        String event = body("priya", 1);
        assertThat(send(event)).isEqualTo(Acceptance.ACCEPTED);

        await().atMost(SOON).untilAsserted(() -> assertThat(ramaiah.taken()).containsExactly(event));
        await().untilAsserted(
                        () -> assertThat(dispatcher.lane(RAMAIAH).delivered()).isEqualTo(1));
        assertThat(global.requests()).isZero();
        assertThat(ramaiah.badlySigned()).isZero();
    }

    @Test
    void theSameEventTwiceIsDeliveredOnce() {
        registerBoth();
        send(body("priya", 1));
        assertThat(send(body("priya", 1))).isEqualTo(Acceptance.DUPLICATE);
        send(body("priya", 2));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(ramaiah.taken()).containsExactly(body("priya", 1), body("priya", 2)));
    }

    @Test
    void eventsOfManySendersArriveOnceAndInOrderPerAgent() {
        registerBoth();
        List<CompletableFuture<Void>> senders = List.of("priya", "arjun", "maria").stream()
                .map(agent -> CompletableFuture.runAsync(() -> IntStream.range(0, 200)
                        .mapToObj(number -> dispatcher.vendorSends(body(agent, number)))
                        .toList()
                        .forEach(CompletableFuture::join)))
                .toList();
        senders.forEach(CompletableFuture::join);

        await().atMost(SOON).until(() -> ramaiah.taken().size() + global.taken().size() >= 600);
        assertThat(ofAgent(ramaiah, "priya")).isEqualTo(bodies("priya", 200));
        assertThat(ofAgent(ramaiah, "arjun")).isEqualTo(bodies("arjun", 200));
        assertThat(global.taken()).isEqualTo(bodies("maria", 200));
    }

    @Test
    void whatHasPiledUpGoesInFewLargeBatches() {
        register(RAMAIAH, ramaiah.url(), "priya");
        ramaiah.answers(bodies -> 503);
        sendAll(bodies("priya", 1_200));
        ramaiah.answers(bodies -> 200);

        await().atMost(SOON).untilAsserted(() -> assertThat(ramaiah.taken()).isEqualTo(bodies("priya", 1_200)));
        assertThat(ramaiah.takenBatches()).hasSize(3).allSatisfy(batch -> assertThat(batch)
                .hasSizeLessThanOrEqualTo(500));
    }

    @Test
    void aDeadHospitalDelaysNoOther() {
        URI dead = ramaiah.url();
        ramaiah.close();
        register(RAMAIAH, dead, "priya");
        register(GLOBAL, global.url(), "maria");
        sendAll(bodies("priya", 20));
        sendAll(bodies("maria", 20));

        await().atMost(SOON).untilAsserted(() -> assertThat(global.taken()).isEqualTo(bodies("maria", 20)));
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(dispatcher.lane(RAMAIAH).lastError()).contains("refused");
            assertThat(dispatcher.lane(RAMAIAH).depth()).isEqualTo(20);
        });
        assertThat(dispatcher.lane(GLOBAL).lastError()).isNull();
    }

    @Test
    void aHospitalThatComesBackGetsEverythingInOrder() {
        URI place = ramaiah.url();
        ramaiah.close();
        register(RAMAIAH, place, "priya");
        sendAll(bodies("priya", 30));
        await().atMost(SOON).until(() -> dispatcher.lane(RAMAIAH).lastError() != null);

        ramaiah = HospitalStub.listeningAt(
                RunningDispatcher.KEYS.signingSecrets(RAMAIAH).get(0), place);
        await().atMost(SOON).untilAsserted(() -> assertThat(ramaiah.taken()).isEqualTo(bodies("priya", 30)));
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(dispatcher.lane(RAMAIAH).depth()).isZero();
            assertThat(dispatcher.lane(RAMAIAH).lastError()).isNull();
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {HospitalStub.EMPTY_200, 401, 404, 408, 429, 500, 502, 503})
    void whatIsAcceptedIsNotLostWhileTheHospitalAnswersWithAnError(int status) {
        AtomicInteger refusals = new AtomicInteger(2);
        ramaiah.answers(bodies -> refusals.getAndDecrement() > 0 ? status : 200);
        register(RAMAIAH, ramaiah.url(), "priya");
        sendAll(bodies("priya", 10));

        await().atMost(SOON).untilAsserted(() -> assertThat(ramaiah.taken()).isEqualTo(bodies("priya", 10)));
        assertThat(dispatcher.log.deadLetters(RAMAIAH, 10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 202, 204})
    void anyKindOfYesEndsTheDelivery(int status) {
        ramaiah.answers(bodies -> status);
        register(RAMAIAH, ramaiah.url(), "priya");
        send(body("priya", 1));
        await().atMost(SOON).until(() -> dispatcher.lane(RAMAIAH).delivered() == 1);
        send(body("priya", 2));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(ramaiah.taken()).containsExactly(body("priya", 1), body("priya", 2)));
    }

    @Test
    void oneRefusedEventIsBuriedWithItsReasonAndTheRestIsDelivered() {
        ramaiah.answers(bodies -> 503);
        register(RAMAIAH, ramaiah.url(), "priya");
        sendAll(bodies("priya", 60));
        String bad = body("priya", 35);
        ramaiah.answers(bodies -> bodies.contains(bad) ? 422 : 200);

        await().atMost(SOON).untilAsserted(() -> {
            assertThat(ramaiah.taken()).hasSize(59).doesNotContain(bad);
            assertThat(dispatcher.lane(RAMAIAH).depth()).isZero();
        });
        assertThat(ramaiah.taken())
                .isEqualTo(bodies("priya", 60).stream()
                        .filter(body -> !body.equals(bad))
                        .toList());
        assertThat(dispatcher.log.deadLetters(RAMAIAH, 10)).hasSize(1).allSatisfy((event, reason) -> {
            assertThat(event.body()).isEqualTo(bad);
            assertThat(reason).contains("422");
        });
    }

    @Test
    void aBadEventInALongQueueCostsOneRequestEachAndNotABatchEach() {
        ramaiah.answers(bodies -> 503);
        register(RAMAIAH, ramaiah.url(), "priya");
        sendAll(bodies("priya", 100));
        String bad = body("priya", 99);
        AtomicInteger refusedBatches = new AtomicInteger();
        ramaiah.answers(bodies -> {
            boolean refused = bodies.contains(bad);
            refusedBatches.addAndGet(refused && bodies.size() > 1 ? 1 : 0);
            return refused ? 400 : 200;
        });

        await().atMost(SOON).untilAsserted(() -> assertThat(ramaiah.taken()).hasSize(99));
        assertThat(refusedBatches.get()).isEqualTo(1);
    }

    @Test
    void quarantinedEventsAreDeliveredBeforeLaterOnesOnceTheirHospitalRegisters() {
        assertThat(send(body("priya", 0))).isEqualTo(Acceptance.QUARANTINED);
        assertThat(send(body("arjun", 0))).isEqualTo(Acceptance.QUARANTINED);
        assertThat(send(body("priya", 1))).isEqualTo(Acceptance.QUARANTINED);
        register(RAMAIAH, ramaiah.url(), "priya", "arjun");
        assertThat(send(body("arjun", 1))).isEqualTo(Acceptance.ACCEPTED);

        await().atMost(SOON).untilAsserted(() -> assertThat(ramaiah.taken())
                .containsExactly(body("priya", 0), body("arjun", 0), body("priya", 1), body("arjun", 1)));
        assertThat(dispatcher.log.quarantined(Optional.empty(), 10)).isEmpty();
    }

    @Test
    void theNextProcessDeliversWhatTheOneBeforeHadAccepted() {
        ramaiah.answers(bodies -> 503);
        register(RAMAIAH, ramaiah.url(), "priya");
        sendAll(bodies("priya", 40));
        dispatcher.close();

        ramaiah.answers(bodies -> 200);
        dispatcher = new RunningDispatcher(redis, Clock.systemUTC()).restored();
        register(RAMAIAH, ramaiah.url(), "priya");
        await().atMost(SOON).untilAsserted(() -> assertThat(ramaiah.taken()).isEqualTo(bodies("priya", 40)));
    }

    @Test
    void anEventThatNobodyTookWithinTheRetentionIsBuriedWithTheReason() {
        ramaiah.answers(bodies -> 503);
        VendorEvent old =
                new VendorEvent("old", EventType.AGENT, Optional.of("priya"), Optional.empty(), body("priya", 0));
        Instant tooLongAgo = Instant.now().minus(Lane.RETENTION).minusSeconds(60);
        dispatcher.log.append(List.of(new EventLog.Entry(old, tooLongAgo)));
        register(RAMAIAH, ramaiah.url(), "priya");
        send(body("priya", 1));

        await().atMost(SOON).untilAsserted(() -> assertThat(dispatcher.log.deadLetters(RAMAIAH, 10))
                .hasSize(1)
                .allSatisfy((event, reason) -> {
                    assertThat(event.key()).isEqualTo("old");
                    assertThat(reason).contains("not delivered within 24 h").contains("503");
                }));
        assertThat(dispatcher.log.pending(RAMAIAH, 10).events())
                .extracting(SpooledEvent::body)
                .containsExactly(body("priya", 1));
    }

    @Test
    void whileTheKeyIsRotatedHospitalsWithOldAndWithNewSecretsGetTheirEvents() {
        dispatcher.close();
        HospitalKeys next = new HospitalKeys("the key that comes next", Optional.empty());
        dispatcher = new RunningDispatcher(
                        redis,
                        Clock.systemUTC(),
                        new HospitalKeys("the key that comes next", Optional.of(RunningDispatcher.KEY)))
                .restored();
        global.close();
        global = HospitalStub.listening(next.signingSecrets(GLOBAL).get(0));
        registerBoth();
        send(body("priya", 1));
        send(body("maria", 1));

        await().atMost(SOON).untilAsserted(() -> {
            assertThat(ramaiah.taken()).containsExactly(body("priya", 1));
            assertThat(global.taken()).containsExactly(body("maria", 1));
        });
        assertThat(ramaiah.badlySigned() + global.badlySigned()).isZero();
    }

    @Test
    void aHospitalThatStillHasTheSecretOfAnEndedKeyRefusesAndLosesNothing() {
        dispatcher.close();
        HospitalKeys next = new HospitalKeys("the key that comes next", Optional.empty());
        dispatcher = new RunningDispatcher(redis, Clock.systemUTC(), next).restored();
        registerBoth();
        send(body("priya", 1));
        await().atMost(SOON).until(() -> ramaiah.badlySigned() > 0);

        URI place = ramaiah.url();
        ramaiah.close();
        ramaiah = HospitalStub.listeningAt(next.signingSecrets(RAMAIAH).get(0), place);
        await().atMost(SOON).untilAsserted(() -> assertThat(ramaiah.taken()).containsExactly(body("priya", 1)));
    }

    @Test
    void aSpoolThatCannotBeReachedFailsTheEventAndPromisesNothing() {
        try (UnifiedJedis nobody = EmbeddedRedis.connectToNobody();
                RunningDispatcher blind = new RunningDispatcher(nobody, Clock.systemUTC())) {
            assertThat(blind.vendorSends(body("priya", 1)))
                    .failsWithin(SOON)
                    .withThrowableThat()
                    .withCauseInstanceOf(EventLog.UnavailableException.class);
        }
    }

    private void registerBoth() {
        register(RAMAIAH, ramaiah.url(), "priya", "arjun");
        register(GLOBAL, global.url(), "maria");
    }

    private void register(Tenant tenant, URI url, String... agents) {
        assertThat(dispatcher.register(tenant, url, agents)).isEmpty();
    }

    private Acceptance send(String body) {
        return dispatcher.vendorSends(body).join();
    }

    private void sendAll(List<String> bodies) {
        bodies.stream().map(dispatcher::vendorSends).toList().forEach(CompletableFuture::join);
    }

    private static List<String> ofAgent(HospitalStub hospital, String agent) {
        return hospital.taken().stream().filter(body -> body.contains(agent)).toList();
    }

    private static List<String> bodies(String agent, int count) {
        return IntStream.range(0, count).mapToObj(number -> body(agent, number)).toList();
    }

    private static String body(String agent, int number) {
        return "{\"agentId\":\"" + agent + "\",\"n\":" + number + "}";
    }
}
