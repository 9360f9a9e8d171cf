package net.healix360.engage.floor.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.healix360.engage.adapter.ozonetel.OzonetelEvents;
import net.healix360.engage.adapter.sqlite.SqliteJournal;
import net.healix360.engage.adapter.sqlite.Volume;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.desk.control.Beacon;
import net.healix360.engage.desk.control.OutboundMarker;
import net.healix360.engage.fixture.Browser;
import net.healix360.engage.fixture.Fired;
import net.healix360.engage.fixture.PlainThreads;
import net.healix360.engage.fixture.Signed;
import net.healix360.engage.fixture.TestFloor;
import net.healix360.engage.fixture.TurnableClock;
import net.healix360.engage.floor.control.Floor;
import net.healix360.engage.floor.control.FloorInbox;
import net.healix360.engage.floor.control.FloorWords;
import net.healix360.engage.floor.entity.Announcement;
import net.healix360.engage.floor.entity.InboundEvent;
import net.healix360.engage.floor.entity.JournalEntry;
import net.healix360.engage.identity.entity.Session;
import net.healix360.engage.identity.entity.SessionEnded;
import net.healix360.engage.tenancy.control.Tenancy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the inbox over a real journal to the bytes that a browser gets. */
class StreamHubTest {
    private static final Instant NOW = Instant.parse("2025-09-23T05:05:55Z");
    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    private Path directory;

    private Volume volume;
    private SqliteJournal journal;
    private StreamHub hub;
    private FloorInbox inbox;

    @BeforeEach
    void open() {
        volume = new Volume(directory.toString());
        journal = new SqliteJournal(volume);
        TurnableClock clock = new TurnableClock(NOW);
        AgentDirectory agents = new AgentDirectory(() -> List.of(agent("priya"), agent("arjun")));
        agents.refresh();
        OzonetelEvents events = new OzonetelEvents(new Tenancy("ramaiah", "Ramaiah", "Asia/Kolkata"));
        FloorWords words = new FloorWords(events);
        Floor floor = new Floor(agents, TestFloor.callers(), words, clock);
        hub = new StreamHub(
                new PlainThreads(),
                new StreamMessages(
                        words,
                        floor,
                        TestFloor.callers(),
                        new OwnersPart(
                                new Beacon((agent, ucid) -> "beacon of " + agent + " in " + ucid, floor, clock),
                                new OutboundMarker(floor, words, clock))),
                journal);
        inbox = new FloorInbox(journal, floor, words, new Fired<JournalEntry>(hub::publish), clock);
        hub.start();
    }

    @AfterEach
    void close() {
        hub.stop();
        volume.close();
    }

    @Test
    void aCallEventReachesTheSupervisorWithWhoIsCalling() {
        Browser browser = listen(Signed.supervisor(), -1);
        inbox.take(List.of(ring(1, "priya")));

        await().atMost(SOON).untilAsserted(() -> assertThat(browser.text())
                .contains("id: 1\nevent: call\n")
                .contains("\"ucid\":\"u1\"")
                .contains("\"state\":\"RINGING\"")
                .contains("\"agentId\":\"priya\"")
                .contains("\"name\":\"Asha Rao\"")
                .contains("\"patientId\":\"asha\""));
    }

    @Test
    void onlyTheCallsOwnAgentIsToldWhatProvesItsPage() {
        Browser priya = listen(Signed.agent("priya"), -1);
        Browser supervisor = listen(Signed.supervisor(), -1);
        inbox.take(List.of(ring(1, "priya")));

        await().atMost(SOON).untilAsserted(() -> assertThat(priya.text())
                .contains("\"ucid\":\"u1\"")
                .contains("\"beaconToken\":\"beacon of priya in u1\""));
        await().atMost(SOON).untilAsserted(() -> assertThat(supervisor.ids()).containsExactly(1L));
        assertThat(supervisor.text()).contains("\"ucid\":\"u1\"").doesNotContain("beacon");
        assertThat(priya.text()).doesNotContain("autoAnswer");
    }

    @Test
    void anAgentsChangeReachesThatAgentAndTheSupervisorButNoOtherAgent() {
        Browser priya = listen(Signed.agent("priya"), -1);
        Browser arjun = listen(Signed.agent("arjun"), -1);
        Browser supervisor = listen(Signed.supervisor(), -1);
        inbox.take(List.of(ready(1, "priya"), ready(2, "arjun")));

        await().atMost(SOON).untilAsserted(() -> assertThat(supervisor.ids()).containsExactly(1L, 2L));
        assertThat(priya.ids()).containsExactly(1L);
        assertThat(arjun.ids()).containsExactly(2L);
        assertThat(priya.text()).contains("event: agent-state").contains("\"state\":\"READY\"");
    }

    @Test
    void whoComesBackFirstGetsWhatWasMissed() {
        inbox.take(
                IntStream.rangeClosed(1, 1_200).mapToObj(n -> ring(n, "priya")).toList());
        Browser browser = listen(Signed.supervisor(), 100);
        inbox.take(List.of(ring(1_201, "priya")));

        await().atMost(SOON).untilAsserted(() -> assertThat(browser.ids()).isEqualTo(ids(101, 1_201)));
    }

    @Test
    void replayGoesOverIntoLiveWithoutGapOrRepetitionWhileEventsPourIn() {
        Map<Long, Browser> listeners = new LinkedHashMap<>();
        CompletableFuture<Void> vendor = CompletableFuture.runAsync(
                () -> IntStream.rangeClosed(1, 100).forEach(n -> inbox.take(List.of(ring(n, "priya")))));
        do {
            listeners.computeIfAbsent(journal.lastPosition() / 20 * 20, seen -> listen(Signed.supervisor(), seen));
        } while (!vendor.isDone());
        vendor.join();

        assertThat(listeners).isNotEmpty();
        listeners.forEach((lastEventId, browser) -> await().atMost(SOON)
                .untilAsserted(() -> assertThat(browser.ids()).isEqualTo(ids(lastEventId + 1, 100))));
    }

    @Test
    void aPositionThatTheJournalNeverGaveOutStartsLive() {
        Browser browser = listen(Signed.supervisor(), 1_000_000);
        inbox.take(List.of(ring(1, "priya")));

        await().atMost(SOON).untilAsserted(() -> assertThat(browser.ids()).containsExactly(1L));
    }

    @Test
    void missedCallsComeInTheirPlaceAmongTheEvents() {
        Browser browser = listen(Signed.agent("arjun"), -1);
        inbox.take(List.of(ready(1, "arjun")));
        inbox.note(new JournalEntry(
                0, "missed:u9", JournalEntry.MISSED_CALL, null, "u9", NOW, NOW, "PENDING_CALLBACK", "{\"id\":\"u9\"}"));

        await().atMost(SOON).untilAsserted(() -> assertThat(browser.text())
                .contains("id: 2\nevent: missed-call\ndata: {\"id\":\"u9\"}\n\n"));
    }

    @Test
    void anEndedSessionsStreamSaysSoAndCloses() {
        Browser priya = listen(Signed.agent("priya"), -1);
        Browser supervisor = listen(Signed.supervisor(), -1);
        hub.sessionEnded(new SessionEnded(Signed.agent("priya").id()));

        await().atMost(SOON).untilAsserted(() -> assertThat(hub.listeners()).isEqualTo(1));
        assertThat(priya.text()).contains("event: notice");
        assertThat(priya.isClosed()).isTrue();
        assertThat(priya.closer())
                .as("not on the thread of the request that ended the session")
                .isNotEqualTo(Thread.currentThread());
        assertThat(supervisor.isClosed()).isFalse();
    }

    @Test
    void anAnnouncementReachesEverybodyWhoListensAndHasNoPlaceInTheJournal() {
        Browser priya = listen(Signed.agent("priya"), -1);
        Browser supervisor = listen(Signed.supervisor(), -1);
        inbox.take(List.of(ready(1, "priya")));
        hub.announce(new Announcement("worklist", "{\"items\":3}"));
        inbox.take(List.of(ready(2, "priya")));

        for (Browser browser : List.of(priya, supervisor)) {
            await().atMost(SOON).untilAsserted(() -> assertThat(browser.ids()).containsExactly(1L, 2L));
            assertThat(browser.text()).contains("\n\nevent: worklist\ndata: {\"items\":3}\n\nid: 2\n");
        }
        Browser later = listen(Signed.supervisor(), 0);
        await().atMost(SOON).untilAsserted(() -> assertThat(later.ids()).containsExactly(1L, 2L));
        assertThat(later.text()).doesNotContain("worklist");
    }

    @Test
    void aBrowserThatDoesNotReadDelaysNobody() {
        Browser stuck = new Browser();
        stuck.stopReading();
        AtomicLong nanos = new AtomicLong();
        hub.add(new Subscriber(stuck.connection(), stuck, Signed.supervisor(), true, nanos::get), -1);
        Browser other = listen(Signed.supervisor(), -1);
        inbox.take(List.of(ring(1, "priya")));

        await().atMost(SOON).untilAsserted(() -> assertThat(other.ids()).containsExactly(1L));
        assertThat(stuck.isClosed()).isFalse();
        nanos.set(Duration.ofSeconds(6).toNanos());
        await().atMost(SOON).until(stuck::isClosed);
        assertThat(other.isClosed()).isFalse();
    }

    private Browser listen(Session session, long lastEventId) {
        Browser browser = new Browser();
        boolean supervises = session.agentId().isEmpty();
        hub.add(new Subscriber(browser.connection(), browser, session, supervises), lastEventId);
        return browser;
    }

    private static List<Long> ids(long from, long to) {
        return LongStream.rangeClosed(from, to).boxed().toList();
    }

    private static InboundEvent ring(int number, String agent) {
        String body = "{\"data\":{\"action\":\"Calling\",\"call_type\":\"Inbound\",\"monitor_ucid\":\"u" + number
                + "\",\"agent_id\":\"" + agent + "\",\"caller_id\":\"9000000001\",\"did\":\"918040000001\","
                + "\"event_time\":\"2025-09-23 10:35:55\"}}";
        return new InboundEvent("k" + number, "call", NOW, body);
    }

    private static InboundEvent ready(int number, String agent) {
        String body = "{\"data\":{\"action\":\"release\",\"agentId\":\"" + agent
                + "\",\"eventTime\":\"2025-09-23 10:35:55\"}}";
        return new InboundEvent("k" + number, "agent", NOW, body);
    }

    private static Agent agent(String id) {
        return new Agent(new AgentId(id), id, "record-" + id, "member-" + id, "500964", "secret", "Inbound");
    }
}
