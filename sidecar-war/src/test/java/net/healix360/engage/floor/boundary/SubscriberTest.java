package net.healix360.engage.floor.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.fixture.Browser;
import net.healix360.engage.fixture.Signed;
import net.healix360.engage.floor.entity.StreamMessage;
import net.healix360.engage.identity.entity.Session;
import org.junit.jupiter.api.Test;

class SubscriberTest {
    private final Browser browser = new Browser();
    private final AtomicLong nanos = new AtomicLong();
    private final Subscriber supervisor = subscriber(Signed.supervisor(), true);

    @Test
    void aMessageIsWrittenAsAServerSentEvent() {
        supervisor.goLive();
        supervisor.offer(new StreamMessage(7, "call", Optional.empty(), "{\"ucid\":\"u1\"}"));

        assertThat(browser.text()).isEqualTo("id: 7\nevent: call\ndata: {\"ucid\":\"u1\"}\n\n");
    }

    @Test
    void aHeartbeatIsAComment() {
        supervisor.heartbeat();

        assertThat(browser.text()).startsWith(":").endsWith("\n\n");
    }

    @Test
    void aSupervisorSeesEveryAgent() {
        supervisor.goLive();
        supervisor.offer(message(1, "agent-state", "priya"));
        supervisor.offer(message(2, "call", "arjun"));
        supervisor.offer(message(3, "call", null));

        assertThat(browser.ids()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void anAgentSeesItsOwnAndEverybodysButNothingOfAnotherAgent() {
        Subscriber priya = subscriber(Signed.agent("priya"), false);
        priya.goLive();
        priya.offer(message(1, "agent-state", "priya"));
        priya.offer(message(2, "agent-state", "arjun"));
        priya.offer(message(3, "call", "arjun"));
        priya.offer(message(4, "call", "priya"));
        priya.offer(message(5, "missed-call", null));
        priya.offer(message(6, "missed-call", "arjun"));
        priya.offer(message(7, "call", null));

        assertThat(browser.ids()).containsExactly(1L, 4L, 5L);
    }

    @Test
    void anAgentIsToldOfItsOwnAlertsAndOfNoneForSupervisors() {
        Subscriber priya = subscriber(Signed.agent("priya"), false);
        priya.goLive();
        priya.offer(message(1, "alert", null));
        priya.offer(message(2, "alert", "priya"));
        priya.offer(message(3, "alert", "arjun"));

        assertThat(browser.ids()).containsExactly(2L);
    }

    @Test
    void whatIsForAdministratorsIsKeptFromSupervisors() {
        supervisor.goLive();
        supervisor.offer(message(1, "alert", null).forAdministrators());
        supervisor.offer(message(2, "alert", null));

        assertThat(browser.ids()).containsExactly(2L);
    }

    @Test
    void whoIsNoAgentAndNoSupervisorSeesNobodysCalls() {
        Subscriber executive = subscriber(Signed.executive(), false);
        executive.goLive();
        executive.offer(message(1, "call", null));
        executive.offer(message(2, "call", "priya"));
        executive.offer(message(3, "agent-state", "priya"));

        assertThat(browser.ids()).isEmpty();
    }

    @Test
    void anotherAgentsMessageIsNotReplayedEither() {
        Subscriber priya = subscriber(Signed.agent("priya"), false);
        priya.replay(message(1, "call", "arjun"));
        priya.replay(message(2, "call", "priya"));

        assertThat(browser.ids()).containsExactly(2L);
    }

    @Test
    void whatHappensDuringTheReplayComesAfterItOnce() {
        supervisor.replay(message(1, "call", "priya"));
        supervisor.offer(message(3, "call", "priya"));
        supervisor.offer(message(4, "call", "priya"));
        supervisor.replay(message(2, "call", "priya"));
        supervisor.replay(message(3, "call", "priya"));
        supervisor.goLive();
        supervisor.offer(message(5, "call", "priya"));

        assertThat(browser.ids()).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void whoResumesDoesNotGetAgainWhatIsStillOnItsWayToOthers() {
        supervisor.resumeAfter(20);
        supervisor.offer(message(20, "call", "priya"));
        supervisor.goLive();
        supervisor.offer(message(21, "call", "priya"));

        assertThat(browser.ids()).containsExactly(21L);
    }

    @Test
    void whatABrowserDoesNotTakeWaitsAndComesInOrder() {
        supervisor.goLive();
        browser.stopReading();
        LongStream.rangeClosed(1, 100).forEach(id -> supervisor.offer(message(id, "call", "priya")));
        assertThat(browser.ids()).isEmpty();

        browser.readOn();
        supervisor.onWritePossible();
        assertThat(browser.ids())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 100).boxed().toList());
    }

    @Test
    void aBrowserThatTakesNothingForFiveSecondsIsDropped() {
        supervisor.goLive();
        browser.stopReading();
        supervisor.offer(message(1, "call", "priya"));
        pass(Duration.ofSeconds(5));
        assertThat(supervisor.isOpen()).isTrue();

        pass(Duration.ofMillis(1));
        assertThat(supervisor.isOpen()).isFalse();
        assertThat(browser.isClosed()).isTrue();
    }

    @Test
    void aBrowserThatTakesWhatItIsGivenIsNeverSlow() {
        supervisor.goLive();
        supervisor.offer(message(1, "call", "priya"));
        pass(Duration.ofHours(1));

        assertThat(supervisor.isOpen()).isTrue();
    }

    @Test
    void aBrowserThatFallsTooFarBehindIsDroppedAndNothingPilesUp() {
        supervisor.goLive();
        browser.stopReading();
        LongStream.rangeClosed(1, 5_001).forEach(id -> supervisor.offer(message(id, "call", "priya")));

        assertThat(supervisor.isOpen()).isFalse();
        browser.readOn();
        supervisor.onWritePossible();
        assertThat(browser.text()).isEmpty();
    }

    @Test
    void aBrowserThatIsGoneIsDroppedOnce() {
        supervisor.goLive();
        browser.disappear();
        supervisor.offer(message(1, "call", "priya"));
        supervisor.offer(message(2, "call", "priya"));
        supervisor.onError(new IllegalStateException("gone"));

        assertThat(supervisor.isOpen()).isFalse();
        assertThat(browser.timesClosed()).isEqualTo(1);
    }

    @Test
    void aFarewellSaysWhyAndCloses() {
        supervisor.goLive();
        supervisor.bye("session-ended", "This session was ended elsewhere.");
        supervisor.offer(message(1, "call", "priya"));

        assertThat(browser.text())
                .startsWith("event: notice\ndata: {\"kind\":\"session-ended\"")
                .doesNotContain("id: 1");
        assertThat(browser.isClosed()).isTrue();
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
        supervisor.dropIfSlow();
    }

    private Subscriber subscriber(Session session, boolean seesAll) {
        return new Subscriber(browser.connection(), browser, session, seesAll, nanos::get);
    }

    private static StreamMessage message(long id, String name, String agent) {
        return new StreamMessage(id, name, Optional.ofNullable(agent).map(AgentId::new), "{}");
    }
}
