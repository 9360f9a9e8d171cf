package net.healix360.engage.dispatcher.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import net.healix360.engage.dispatcher.entity.Acceptance;
import net.healix360.engage.dispatcher.entity.Tenant;
import net.healix360.engage.dispatcher.fixture.HospitalStub;
import net.healix360.engage.dispatcher.fixture.Reach;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What two dispatchers on one spool promise together, whatever it is made of. */
public abstract class SharedSpoolContract {
    private static final Tenant RAMAIAH = new Tenant("ramaiah");
    private static final List<String> AGENTS = List.of("priya", "arjun", "maria");
    private static final int EACH = 120;
    private static final int CLAIMS = 60;
    private static final Duration SOON = Duration.ofSeconds(20);

    private final List<RunningDispatcher> dispatchers = new ArrayList<>();
    private final List<Reach> reaches = new ArrayList<>();
    private HospitalStub hospital;

    /** One more dispatcher's way to the same spool. */
    protected abstract Reach reach();

    @BeforeEach
    void start() {
        hospital = HospitalStub.listening(
                RunningDispatcher.KEYS.signingSecrets(RAMAIAH).get(0));
        for (int n = 0; n < 2; n++) {
            Reach reach = reach();
            reaches.add(reach);
            dispatchers.add(new RunningDispatcher(reach.spool(), Clock.systemUTC()).restored());
        }
    }

    @AfterEach
    void stop() {
        dispatchers.forEach(RunningDispatcher::abandon);
        reaches.forEach(reach -> reach.cut().run());
        hospital.close();
    }

    @Test
    void whatOneGrantsHoldsAtOnceForEventsThatComeToTheOther() {
        register(0);

        assertThat(send(1, "priya", 0)).isEqualTo(Acceptance.ACCEPTED);
        await().atMost(SOON).untilAsserted(() -> assertThat(hospital.taken()).containsExactly(body("priya", 0)));
    }

    @Test
    void theSameEventAtBothIsDeliveredOnce() {
        register(0);
        send(0, "priya", 0);

        assertThat(send(1, "priya", 0)).isEqualTo(Acceptance.DUPLICATE);
        send(1, "priya", 1);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(hospital.taken()).containsExactly(body("priya", 0), body("priya", 1)));
    }

    @Test
    void whatWaitedAtOneGoesBeforeWhatComesToTheOther() {
        send(0, "priya", 0);
        send(1, "arjun", 0);
        send(0, "priya", 1);
        register(1);
        send(0, "priya", 2);
        send(1, "priya", 3);

        await().atMost(SOON).until(() -> hospital.taken().size() >= 5);
        assertThat(hospital.taken())
                .containsExactly(
                        body("priya", 0), body("arjun", 0), body("priya", 1), body("priya", 2), body("priya", 3));
    }

    /** A call goes from the queue's number to an agent: what waits under one route may be older than what waits under another. */
    @Test
    void whatIsToldWhileAHospitalClaimsKeepsItsPlaceAmongAllItsRoutes() {
        List<String> told = new CopyOnWriteArrayList<>();
        AtomicBoolean telling = new AtomicBoolean(true);
        CompletableFuture<Void> vendor = CompletableFuture.runAsync(() -> {
            for (int number = 0; telling.get(); number++) {
                String agent = AGENTS.get(number % AGENTS.size());
                send(0, agent, number);
                told.add(body(agent, number));
            }
        });
        for (int claim = 0; claim < CLAIMS; claim++) {
            reaches.get(1).spool().claims().giveUp(RAMAIAH);
            int before = told.size();
            await().atMost(SOON).pollInterval(Duration.ofMillis(1)).until(() -> told.size() > before + AGENTS.size());
            register(1);
        }
        telling.set(false);
        vendor.join();

        await().atMost(SOON).until(() -> hospital.taken().containsAll(told));
        assertThat(hospital.taken().stream().distinct()).containsExactlyElementsOf(told);
    }

    @Test
    void oneThatDiesInTheMiddleOfItsDeliveriesLosesAndReordersNothing() {
        register(0);
        await().atMost(SOON).until(() -> send(0, "priya", 0) != null && holder().isPresent());
        int dying = holder().getAsInt();
        Queue<String> accepted = new ConcurrentLinkedQueue<>();
        List<CompletableFuture<Void>> senders = AGENTS.stream()
                .map(agent -> CompletableFuture.runAsync(() -> sendToBothInTurns(agent, dying, accepted)))
                .toList();
        senders.forEach(CompletableFuture::join);

        assertThat(accepted).hasSizeGreaterThan(AGENTS.size() * EACH / 2);
        await().atMost(SOON).untilAsserted(() -> assertThat(hospital.taken()).containsAll(accepted));
        for (String agent : AGENTS) {
            List<String> once = hospital.taken().stream()
                    .filter(body -> body.contains(agent))
                    .distinct()
                    .toList();
            assertThat(once)
                    .isEqualTo(IntStream.rangeClosed(0, EACH)
                            .mapToObj(number -> body(agent, number))
                            .filter(once::contains)
                            .toList());
        }
    }

    /** The vendor goes on when an event is refused; half-way one of the dispatchers dies. */
    private void sendToBothInTurns(String agent, int dying, Queue<String> accepted) {
        for (int number = 1; number <= EACH; number++) {
            if (number == EACH / 2 && agent.equals(AGENTS.get(0))) {
                reaches.get(dying).cut().run();
            }
            try {
                send(number % 2, agent, number);
                accepted.add(body(agent, number));
            } catch (CompletionException | RejectedExecutionException refused) {
                assertThat(number % 2).isEqualTo(dying);
            }
        }
    }

    private OptionalInt holder() {
        return IntStream.range(0, 2)
                .filter(n -> reaches.get(n).spool().leases().hold(RAMAIAH))
                .findFirst();
    }

    /** With one of them; the other learns where the hospital listens as it does every second. */
    private void register(int one) {
        assertThat(dispatchers.get(one).register(RAMAIAH, hospital.url(), AGENTS.toArray(String[]::new)))
                .isEmpty();
        RunningDispatcher other = dispatchers.get(1 - one);
        await().atMost(SOON).until(() -> {
            other.registrar.refresh();
            return other.registry.live(RAMAIAH).isPresent();
        });
    }

    private Acceptance send(int dispatcher, String agent, int number) {
        return dispatchers.get(dispatcher).vendorSends(body(agent, number)).join();
    }

    private static String body(String agent, int number) {
        return "{\"agentId\":\"" + agent + "\",\"n\":" + number + "}";
    }
}
