package net.healix360.engage.availability.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import net.healix360.engage.adapter.ozonetel.OzonetelEvents;
import net.healix360.engage.adapter.sqlite.SqliteAgentBook;
import net.healix360.engage.adapter.sqlite.SqliteJournal;
import net.healix360.engage.adapter.sqlite.Volume;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.availability.entity.AgentEvent;
import net.healix360.engage.availability.entity.AgentEventType;
import net.healix360.engage.availability.entity.AgentSession;
import net.healix360.engage.fixture.Fired;
import net.healix360.engage.fixture.TestFloor;
import net.healix360.engage.fixture.TurnableClock;
import net.healix360.engage.floor.control.Floor;
import net.healix360.engage.floor.control.FloorInbox;
import net.healix360.engage.floor.control.FloorWords;
import net.healix360.engage.floor.entity.InboundEvent;
import net.healix360.engage.tenancy.control.Tenancy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the vendor's own events through the journal on disk to an agent's day. */
class WorkingDaysTest {
    private static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");
    private static final LocalDate FRIDAY = LocalDate.parse("2026-04-10");
    private static final LocalDate THURSDAY = FRIDAY.minusDays(1);
    private static final AgentId PRIYA = new AgentId("priya");
    private static final DateTimeFormatter VENDOR = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    @TempDir
    private Path directory;

    private final Tenancy tenancy = new Tenancy("ramaiah", "Ramaiah Memorial", INDIA.getId());
    private final TurnableClock clock = new TurnableClock(at("2026-04-10 09:00:00"));
    private Volume volume;
    private AgentBook book;
    private Floor floor;
    private FloorInbox inbox;
    private WorkingDays days;
    private int keys;

    @BeforeEach
    void open() {
        volume = new Volume(directory.toString());
        SqliteJournal journal = new SqliteJournal(volume);
        FloorWords words = new FloorWords(new OzonetelEvents(tenancy));
        Agent priya = new Agent(PRIYA, "Priya N", "r1", "m1", "500964", "secret", "Inbound");
        AgentDirectory agents = new AgentDirectory(() -> List.of(priya));
        agents.refresh();
        floor = new Floor(agents, TestFloor.callers(), words, clock);
        inbox = new FloorInbox(journal, floor, words, new Fired<>(entry -> {}), clock);
        book = new SqliteAgentBook(volume);
        days = new WorkingDays(agents, book, words, tenancy, clock);
    }

    @AfterEach
    void close() {
        volume.close();
    }

    @Test
    void aDayIsSummedUpAsTheVendorToldIt() {
        agent("login", "2026-04-10 09:00:00");
        agent("release", "2026-04-10 09:01:00");
        agent("calling", "2026-04-10 09:10:00");
        call("Calling", "u1", "2026-04-10 09:10:00");
        agent("incall", "2026-04-10 09:10:10");
        call("Answered", "u1", "2026-04-10 09:10:10");
        agent("ACW", "2026-04-10 09:14:10");
        call("Disconnect", "u1", "2026-04-10 09:14:10");
        agent("release", "2026-04-10 09:14:40");
        pause("Lunch", "2026-04-10 09:20:00");
        agent("release", "2026-04-10 09:50:00");
        agent("logout", "2026-04-10 10:00:00");
        clock.set(at("2026-04-10 11:00:00"));

        AgentSession friday = days.session(PRIYA, FRIDAY);
        assertThat(friday.loginDurationS()).isEqualTo(3600);
        assertThat(friday.ringTimeS()).isEqualTo(10);
        assertThat(friday.busyTimeS()).isEqualTo(250);
        assertThat(friday.wrapupTimeS()).isEqualTo(30);
        assertThat(friday.pauseByReason()).containsOnlyKeys("Lunch").containsEntry("Lunch", 1800L);
        assertThat(friday.pauseTimeS()).isEqualTo(1800);
        assertThat(friday.readyTimeS()).isEqualTo(3600 - 60 - 250 - 30 - 1800);
        assertThat(friday.idleTimeS()).isEqualTo(friday.readyTimeS());
        assertThat(friday.avgHandlingTimeS()).contains(270L);
        assertThat(types(FRIDAY))
                .startsWith(AgentEventType.LOGIN, AgentEventType.READY, AgentEventType.CALL_START)
                .endsWith(AgentEventType.PAUSE, AgentEventType.RESUME, AgentEventType.LOGOUT);
    }

    @Test
    void todayGoesOnWhileSomebodyLooks() {
        agent("release", "2026-04-10 09:00:00");
        clock.set(at("2026-04-10 09:10:00"));
        assertThat(days.session(PRIYA, FRIDAY).readyTimeS()).isEqualTo(600);

        clock.set(at("2026-04-10 09:20:00"));
        assertThat(days.session(PRIYA, FRIDAY).readyTimeS()).isEqualTo(1200);
    }

    @Test
    void aNightShiftIsSplitAtMidnightOfTheHospitalsZone() {
        clock.set(at("2026-04-09 23:30:00"));
        agent("release", "2026-04-09 23:30:00");
        clock.set(at("2026-04-10 00:20:00"));
        days.rollUp();
        pause("Break", "2026-04-10 00:20:00");
        clock.set(at("2026-04-10 00:30:00"));
        days.rollUp();

        assertThat(book.session(PRIYA, THURSDAY).orElseThrow().readyTimeS()).isEqualTo(1800);
        AgentSession friday = book.session(PRIYA, FRIDAY).orElseThrow();
        assertThat(friday.readyTimeS()).isEqualTo(1200);
        assertThat(friday.pauseTimeS()).isEqualTo(600);
        assertThat(friday.loginDurationS()).isEqualTo(1800);
    }

    @Test
    void whatTheVendorsClockCallsTomorrowIsToldAndNotKept() {
        LocalDate saturday = FRIDAY.plusDays(1);
        clock.set(at("2026-04-10 23:59:00"));
        agent("release", "2026-04-10 23:58:00");
        pause("Break", "2026-04-11 00:00:30");
        agent("release", "2026-04-11 00:01:00");

        assertThat(types(saturday)).containsExactly(AgentEventType.PAUSE, AgentEventType.RESUME);
        AgentBook.EventPage second = days.events(PRIYA, saturday, 1, 1);
        assertThat(second.items()).hasSize(1);
        assertThat(second.total()).isEqualTo(2);
        assertThat(second.next()).isEmpty();
        assertThat(days.events(PRIYA, saturday, 0, 1).next()).contains(1);
        assertThat(book.session(PRIYA, saturday)).isEmpty();
        assertThat(book.lastKept().orElse(FRIDAY)).isEqualTo(FRIDAY);
    }

    @Test
    void rollingUpTwiceChangesNothing() {
        aDayIsSummedUpAsTheVendorToldIt();
        days.rollUp();
        AgentSession once = book.session(PRIYA, FRIDAY).orElseThrow();
        List<AgentEventType> steps = types(FRIDAY);
        days.rollUp();

        assertThat(book.session(PRIYA, FRIDAY)).contains(once);
        assertThat(types(FRIDAY)).isEqualTo(steps);
    }

    @Test
    void whatIsToldLateChangesItsDayAndNotTheFloor() {
        clock.set(at("2026-04-09 09:00:00"));
        agent("release", "2026-04-09 09:00:00");
        clock.set(at("2026-04-09 10:00:00"));
        agent("logout", "2026-04-09 10:00:00");
        clock.set(at("2026-04-10 12:00:00"));
        days.rollUp();
        assertThat(book.session(PRIYA, THURSDAY).orElseThrow().pauseTimeS()).isZero();

        pause("Break", "2026-04-09 09:30:00");
        clock.forward(Duration.ofMinutes(15));
        days.rollUp();

        AgentSession thursday = book.session(PRIYA, THURSDAY).orElseThrow();
        assertThat(thursday.pauseTimeS()).isEqualTo(1800);
        assertThat(thursday.readyTimeS()).isEqualTo(1800);
        assertThat(floor.agent(PRIYA).orElseThrow().status().state()).isEqualTo(AgentState.OFFLINE);
    }

    @Test
    void aDayThatEndedWhileNobodyRanIsRolledUpAtTheNextStart() {
        clock.set(at("2026-04-07 09:00:00"));
        agent("release", "2026-04-07 09:00:00");
        agent("logout", "2026-04-07 09:10:00");
        clock.set(at("2026-04-10 12:00:00"));
        days.rollUp();

        assertThat(book.session(PRIYA, FRIDAY.minusDays(3)).orElseThrow().readyTimeS())
                .isEqualTo(600);
    }

    @Test
    void aDayOfLongAgoIsChangedByWhatIsToldOfIt() {
        pause("Break", "2026-03-02 09:30:00");
        agent("logout", "2026-03-02 09:40:00");
        days.rollUp();

        assertThat(book.session(PRIYA, LocalDate.parse("2026-03-02"))
                        .orElseThrow()
                        .pauseTimeS())
                .isEqualTo(600);
    }

    @Test
    void theTimeBetweenLoginAndTheFirstOtherActionIsLoginTimeOnly() {
        agent("login", "2026-04-10 09:00:00");
        clock.set(at("2026-04-10 09:05:00"));
        AgentSession friday = days.session(PRIYA, FRIDAY);

        assertThat(friday.loginDurationS()).isEqualTo(300);
        assertThat(friday.pauseTimeS() + friday.readyTimeS() + friday.busyTimeS() + friday.wrapupTimeS())
                .isZero();
    }

    @Test
    void whoFallsSilentIsCountedForEightHoursAndNoLonger() {
        agent("release", "2026-04-10 09:00:00");
        clock.set(at("2026-04-10 23:00:00"));

        assertThat(days.session(PRIYA, FRIDAY).loginDurationS())
                .isEqualTo(Duration.ofHours(8).toSeconds());
    }

    @Test
    void aDayWithoutATraceOfTheAgentIsEmptyAndNotKept() {
        days.rollUp();

        assertThat(days.session(PRIYA, FRIDAY)).isEqualTo(AgentSession.empty(PRIYA, FRIDAY));
        assertThat(days.sessions(PRIYA, THURSDAY, FRIDAY)).isEmpty();
    }

    @Test
    void aLongDayIsReadInPages() {
        for (int minute = 0; minute < 30; minute++) {
            pause("Break", "2026-04-10 09:%02d:00".formatted(minute));
            agent("release", "2026-04-10 09:%02d:30".formatted(minute));
        }
        clock.set(at("2026-04-10 10:00:00"));
        AgentBook.EventPage first = days.events(PRIYA, FRIDAY, 0, 50);
        AgentBook.EventPage second = days.events(PRIYA, FRIDAY, first.next().orElseThrow(), 50);

        assertThat(first.total()).isEqualTo(60);
        assertThat(first.items()).hasSize(50);
        assertThat(second.items()).hasSize(10);
        assertThat(second.next()).isEmpty();
    }

    private List<AgentEventType> types(LocalDate day) {
        return days.events(PRIYA, day, 0, 200).items().stream()
                .map(AgentEvent::type)
                .toList();
    }

    private void agent(String action, String vendorTime) {
        take("agent", """
                {"eventType":"Agent","data":{"action":"%s","agentId":"priya","eventTime":"%s"}}
                """.formatted(action, vendorTime));
    }

    private void pause(String reason, String vendorTime) {
        take("agent", """
                {"eventType":"Agent","data":{"action":"pause","pauseReason":"%s","agentId":"priya","eventTime":"%s"}}
                """.formatted(reason, vendorTime));
    }

    private void call(String action, String ucid, String vendorTime) {
        take("call", """
                {"eventType":"Call","data":{"action":"%s","call_type":"Inbound","monitor_ucid":"%s","ucid":"%s",
                 "agent_id":"priya","caller_id":"9000000001","did":"918040000001","event_time":"%s"}}
                """.formatted(action, ucid, ucid, vendorTime));
    }

    private void take(String type, String body) {
        inbox.take(List.of(new InboundEvent("k" + keys++, type, clock.instant(), body)));
    }

    private static Instant at(String vendorTime) {
        return LocalDateTime.parse(vendorTime, VENDOR).atZone(INDIA).toInstant();
    }
}
