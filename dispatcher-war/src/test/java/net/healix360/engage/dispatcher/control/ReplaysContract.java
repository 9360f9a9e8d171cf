package net.healix360.engage.dispatcher.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.healix360.engage.dispatcher.entity.EventType;
import net.healix360.engage.dispatcher.entity.ReplayCursor;
import net.healix360.engage.dispatcher.entity.ReplayWish;
import net.healix360.engage.dispatcher.entity.RouteKey;
import net.healix360.engage.dispatcher.entity.Tenant;
import net.healix360.engage.dispatcher.entity.VendorEvent;
import net.healix360.engage.dispatcher.fixture.HospitalStub;
import net.healix360.engage.dispatcher.fixture.Reach;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Events go to their hospital once more, over a real spool, whatever it is made of, and real HTTP. */
public abstract class ReplaysContract {
    private static final Tenant RAMAIAH = new Tenant("ramaiah");
    private static final Tenant GLOBAL = new Tenant("global");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private Reach reach;
    private RunningDispatcher dispatcher;
    private HospitalStub ramaiah;
    private HospitalStub global;
    private Replays replays;

    /** An empty spool. */
    protected abstract Reach reach();

    @BeforeEach
    void start() {
        reach = reach();
        dispatcher = new RunningDispatcher(reach.spool(), Clock.systemUTC()).restored();
        ramaiah = HospitalStub.listening(
                RunningDispatcher.KEYS.signingSecrets(RAMAIAH).get(0));
        global = HospitalStub.listening(
                RunningDispatcher.KEYS.signingSecrets(GLOBAL).get(0));
        replays = new Replays(dispatcher.archive, dispatcher.log, Clock.systemUTC());
        dispatcher.register(RAMAIAH, ramaiah.url(), "priya", "arjun");
        dispatcher.register(GLOBAL, global.url(), "maria");
    }

    @AfterEach
    void stop() {
        dispatcher.close();
        ramaiah.close();
        global.close();
        reach.cut().run();
    }

    @Test
    void aHospitalGetsAllItHadOnceMoreInOrderAndNobodyElseGetsAnything() {
        deliver(RAMAIAH, ramaiah, "priya:1", "arjun:2", "priya:3");
        deliver(GLOBAL, global, "maria:4");

        ReplayTally tally = replays.replay(wish(List.of(), Optional.empty(), Optional.of(RAMAIAH)));

        assertThat(tally.replayedCount()).isEqualTo(3);
        assertThat(tally.skipped()).isEmpty();
        assertThat(tally.cursor()).isEmpty();
        await().untilAsserted(() -> assertThat(ramaiah.taken())
                .containsExactly(
                        body("priya:1"),
                        body("arjun:2"),
                        body("priya:3"),
                        body("priya:1"),
                        body("arjun:2"),
                        body("priya:3")));
        assertThat(global.taken()).containsExactly(body("maria:4"));
    }

    @Test
    void oneAgentsEventsAreReplayedAndTheOthersAreNot() {
        deliver(RAMAIAH, ramaiah, "priya:1", "arjun:2");

        replays.replay(wish(List.of(), Optional.of(RouteKey.agent("Priya")), Optional.empty()));

        await().untilAsserted(() ->
                assertThat(ramaiah.taken()).containsExactly(body("priya:1"), body("arjun:2"), body("priya:1")));
    }

    @Test
    void onlyWhatWasAcceptedInThatTimeIsReplayed() {
        Instant noon = Instant.now().truncatedTo(ChronoUnit.MILLIS).minusSeconds(600);
        append("priya:1", noon);
        append("priya:2", noon.plusSeconds(60));
        append("priya:3", noon.plusSeconds(120));
        awaitDelivered(RAMAIAH, 3);

        ReplayTally tally = replays.replay(new ReplayWish(
                List.of(),
                Optional.empty(),
                Optional.empty(),
                noon.plusSeconds(60),
                noon.plusSeconds(60),
                Optional.empty()));

        assertThat(tally.replayedCount()).isEqualTo(1);
        await().untilAsserted(() -> assertThat(ramaiah.taken()).hasSize(4).endsWith(body("priya:2")));
    }

    @Test
    void aDeadLetterIsDeliveredOnceItsCauseIsGone() {
        ramaiah.answers(bodies -> 422);
        append("priya:1", Instant.now());
        await().until(() -> dispatcher.log.deadLetters(RAMAIAH, 10).size() == 1);
        ramaiah.answers(bodies -> 200);

        assertThat(replays.replay(wish(List.of("priya:1"), Optional.empty(), Optional.empty()))
                        .replayedCount())
                .isEqualTo(1);
        await().untilAsserted(() -> assertThat(ramaiah.taken()).containsExactly(body("priya:1")));
        assertThat(dispatcher.log.deadLetters(RAMAIAH, 10)).isEmpty();
    }

    @Test
    void whatIsNotReplayedIsToldWithTheReason() {
        deliver(RAMAIAH, ramaiah, "priya:1", "arjun:2");
        dispatcher.registrar.deregister(RAMAIAH);
        dispatcher.register(GLOBAL, global.url(), "maria", "priya");

        ReplayTally tally = replays.replay(
                wish(List.of("priya:1", "arjun:2"), Optional.of(RouteKey.agent("priya")), Optional.empty()));

        assertThat(tally.replayedCount()).isZero();
        assertThat(tally.skipped())
                .containsExactlyInAnyOrder(
                        new ReplayTally.Skipped("priya:1", "its agent belongs to another hospital now"),
                        new ReplayTally.Skipped("arjun:2", "does not fit the other criteria"));
        assertThat(global.taken()).isEmpty();
    }

    @Test
    void aSearchThatStoppedGoesOnAndReplaysNothingTwice() {
        String[] names = IntStream.range(0, 30).mapToObj(n -> "priya:" + n).toArray(String[]::new);
        deliver(RAMAIAH, ramaiah, names);
        String end = dispatcher.archive.end(RAMAIAH);
        var page = dispatcher.archive.kept(RAMAIAH, Instant.EPOCH, "0-0", end, 10);
        ReplayCursor stopped = new ReplayCursor(RAMAIAH, end, page.next().orElseThrow());

        ReplayTally tally = replays.replay(new ReplayWish(
                List.of(),
                Optional.empty(),
                Optional.of(RAMAIAH),
                Instant.EPOCH,
                LATEST,
                Optional.of(ReplayCursor.parse(stopped.text()))));

        assertThat(tally.replayedCount()).isEqualTo(20);
        assertThat(tally.skipped()).isEmpty();
    }

    private static ReplayWish wish(List<String> ids, Optional<RouteKey> agent, Optional<Tenant> lane) {
        return new ReplayWish(ids, agent, lane, Instant.EPOCH, LATEST, Optional.empty());
    }

    private void deliver(Tenant tenant, HospitalStub hospital, String... names) {
        for (String name : names) {
            append(name, Instant.now());
        }
        awaitDelivered(tenant, names.length);
        assertThat(hospital.taken()).hasSize(names.length);
    }

    private void awaitDelivered(Tenant tenant, long count) {
        await().until(() -> dispatcher.log.deliveredCount(tenant) == count);
    }

    /** Named {@code agent:anything}, which is also its key. */
    private void append(String name, Instant acceptedAt) {
        VendorEvent event = new VendorEvent(
                name, EventType.AGENT, Optional.of(name.substring(0, name.indexOf(':'))), Optional.empty(), body(name));
        dispatcher.log.append(List.of(new EventLog.Entry(event, acceptedAt)));
    }

    private static String body(String name) {
        return "{\"name\":\"" + name + "\"}";
    }
}
