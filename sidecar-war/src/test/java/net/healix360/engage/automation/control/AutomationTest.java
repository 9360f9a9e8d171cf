package net.healix360.engage.automation.control;

import static net.healix360.engage.automation.control.RuledHospital.ARJUN;
import static net.healix360.engage.automation.control.RuledHospital.PRIYA;
import static net.healix360.engage.automation.control.RulesOfTest.action;
import static net.healix360.engage.automation.control.RulesOfTest.every;
import static net.healix360.engage.automation.control.RulesOfTest.is;
import static net.healix360.engage.automation.control.RulesOfTest.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.alerts.entity.AlertSubject;
import net.healix360.engage.automation.entity.Effect;
import net.healix360.engage.automation.entity.Outcome.Result;
import net.healix360.engage.automation.entity.Target;
import net.healix360.engage.fixture.TurnableClock;
import net.healix360.engage.missedcalls.entity.CallbackStatus;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.SyncState;
import net.healix360.engage.rules.TaskType;
import net.healix360.engage.rules.WorkItem;
import net.healix360.engage.rules.fact.Fact;
import net.healix360.engage.rules.fact.Facts;
import net.healix360.engage.rules.rule.Severity;
import net.healix360.engage.worklist.entity.OpenItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AutomationTest {
    private static final Instant NOON = Instant.parse("2026-04-10T06:30:00Z");
    private static final String TO_PRIYA = action("assign", "{\"agentId\": \"priya\"}");
    private static final String TO_ARJUN = action("assign", "{\"agentId\": \"arjun\"}");
    private static final String TO_LONGEST_IDLE = action("assign", "{\"choice\": \"longest_idle\"}");

    @TempDir
    private Path directory;

    private final TurnableClock clock = new TurnableClock(NOON);
    private final RulesOfTest rules = new RulesOfTest();
    private RuledHospital hospital;

    @BeforeEach
    void open() {
        hospital = new RuledHospital(directory, rules, clock);
        hospital.knowsItsLeads();
    }

    @AfterEach
    void close() {
        hospital.close();
    }

    @Test
    void aMissedCallPastItsSlaIsOnTheBellOutOfTheBox() {
        late(1);
        hospital.automation.tick();

        assertThat(hospital.bell()).singleElement().satisfies(alert -> {
            assertThat(alert.about().itemId()).contains("late-0");
            assertThat(alert.kind().alertType()).isEqualTo("SLA_BREACH");
            assertThat(alert.kind().severity()).isEqualTo(Severity.CRITICAL);
        });
        assertThat(hospital.effects()).singleElement().satisfies(effect -> {
            assertThat(effect.target()).isEqualTo(new Target(Target.Kind.MISSED_CALL, "late-0"));
            assertThat(effect.occasion()).isEqualTo("schedule");
        });
    }

    @Test
    void aWeekendOfThemIsOneAlert() {
        late(300);
        hospital.automation.tick();

        assertThat(hospital.bell()).singleElement().satisfies(alert -> {
            assertThat(alert.about()).isEqualTo(AlertSubject.hospital());
            assertThat(alert.value()).contains(300.0);
        });
    }

    @Test
    void anAgentWhoWaitsForMoreThanAnHourIsOnTheBellAndOneWhoIsAwayIsNot() {
        hospital.agent(PRIYA, AgentState.READY);
        hospital.agent(ARJUN, AgentState.READY);
        clock.forward(Duration.ofMinutes(30));
        hospital.agent(ARJUN, AgentState.PAUSED);
        clock.forward(Duration.ofMinutes(35));
        hospital.automation.tick();

        assertThat(hospital.bell()).singleElement().satisfies(alert -> {
            assertThat(alert.about().agentId()).contains(PRIYA);
            assertThat(alert.kind().alertType()).isEqualTo("EXCESSIVE_IDLE");
            assertThat(alert.value()).contains(65.0);
        });
    }

    @Test
    void anAgentWhoBooksLittleOfManyCallsIsOnTheBell() {
        IntStream.range(0, 11).forEach(n -> call(n, PRIYA, n == 0 ? "APPOINTMENT_BOOKED" : "INFO_PROVIDED"));
        IntStream.range(20, 31).forEach(n -> call(n, ARJUN, n < 24 ? "APPOINTMENT_BOOKED" : "INFO_PROVIDED"));
        hospital.automation.tick();

        assertThat(hospital.bell()).singleElement().satisfies(alert -> {
            assertThat(alert.kind().alertType()).isEqualTo("LOW_CONVERSION");
            assertThat(alert.about().agentId()).contains(PRIYA);
            assertThat(alert.value()).contains(9.1);
        });
    }

    @Test
    void theScheduleRepeatsNothingAfterARestartAndLeavesNothingOut() {
        hospital.automation.tick();
        clock.forward(Duration.ofSeconds(30));
        hospital.automation.tick();
        assertThat(hospital.items.asked).isEqualTo(1);

        restart();
        clock.forward(Duration.ofMinutes(4));
        hospital.automation.tick();
        assertThat(hospital.items.asked).as("not due yet").isZero();

        restart();
        clock.forward(Duration.ofHours(3));
        hospital.automation.tick();
        assertThat(hospital.items.asked).as("once, however often it was due").isEqualTo(1);
    }

    @Test
    void alertsOutliveARestart() {
        late(2);
        hospital.automation.tick();
        restart();

        assertThat(hospital.bell()).hasSize(2);
    }

    @Test
    void aMissedCallGoesToWhoWaitsLongest() {
        rules.are(on("call.missed", "hand-out", "", TO_LONGEST_IDLE));
        hospital.agent(ARJUN, AgentState.READY);
        clock.forward(Duration.ofMinutes(3));
        hospital.agent(PRIYA, AgentState.READY);
        hospital.misses("u1", "9000000001");
        hospital.automation.workOff();

        assertThat(hospital.entry("u1").owner()).contains(ARJUN);
        assertThat(hospital.effects()).singleElement().satisfies(effect -> {
            assertThat(effect.outcome().before()).isEmpty();
            assertThat(effect.outcome().after()).isEqualTo("arjun");
            assertThat(effect.occasion()).isEqualTo("call.missed");
        });
    }

    @Test
    void whatIsHandedOutAtOnceIsSharedOut() {
        rules.are(every("5m", "hand-out", "", TO_LONGEST_IDLE));
        hospital.agent(ARJUN, AgentState.READY);
        hospital.agent(PRIYA, AgentState.READY);
        for (int n = 0; n < 4; n++) {
            hospital.misses("u" + n, "900000000" + n);
            item("u" + n, NOON);
        }
        hospital.automation.tick();

        assertThat(IntStream.range(0, 4)
                        .mapToObj(n -> hospital.entry("u" + n).owner().orElseThrow())
                        .filter(ARJUN::equals))
                .hasSize(2);
    }

    @Test
    void whenNobodyIsReadyItIsTriedAgainAndKeptOnce() {
        rules.are(every("5m", "hand-out", "", TO_LONGEST_IDLE));
        hospital.misses("u1", "9000000001");
        item("u1", NOON);
        for (int n = 0; n < 3; n++) {
            hospital.automation.tick();
            clock.forward(Duration.ofMinutes(5));
        }
        assertThat(hospital.effects()).singleElement().satisfies(effect -> {
            assertThat(effect.outcome().result()).isEqualTo(Result.NOT_POSSIBLE);
            assertThat(effect.outcome().why()).isEqualTo("no agent is ready");
        });

        hospital.agent(PRIYA, AgentState.READY);
        hospital.automation.tick();
        assertThat(hospital.entry("u1").owner()).contains(PRIYA);
    }

    @Test
    void aNewLeadGetsItsAgentHereAndOwesItToThePlatform() {
        rules.are(on("lead.created", "mine", is("lead.source", "\"WEBSITE\""), TO_PRIYA));
        hospital.hears(RecordKind.LEAD, "l1", Map.of("name", "Asha", "source", "WEBSITE"));
        hospital.hears(RecordKind.LEAD, "l2", Map.of("name", "Ravi", "source", "PHONE"));
        hospital.automation.workOff();

        assertThat(hospital.lead("l1", "assignedAgentId")).contains("record-priya");
        assertThat(hospital.lead("l2", "assignedAgentId")).isEmpty();
        assertThat(hospital.copy.store().owes(RecordKind.LEAD, "l1")).isTrue();
        assertThat(hospital.effects()).hasSize(1);
    }

    @Test
    void anUpdateThatChangesNothingIsNoEffect() {
        rules.are(on("lead.changed", "contacted", "", update("lead.status", "\"CONTACTED\"")));
        lead("l1", "NEW");
        hospital.automation.workOff();
        assertThat(hospital.lead("l1", "status")).contains("CONTACTED");
        clock.forward(CascadeMemory.ECHO);
        hospital.changed(RecordKind.LEAD, "l1");
        hospital.automation.workOff();

        assertThat(hospital.effects())
                .singleElement()
                .extracting(effect -> effect.outcome().before(), effect -> effect.outcome()
                        .after())
                .containsExactly("NEW", "CONTACTED");
    }

    @Test
    void aValueThatTheRecordDoesNotKnowIsRefusedWithTheOnesThatItDoes() {
        rules.are(on("lead.changed", "odd", "", update("lead.status", "\"HAPPY\"")));
        lead("l1", "NEW");
        hospital.automation.workOff();

        assertThat(hospital.lead("l1", "status")).contains("NEW");
        assertThat(hospital.effects().get(0).outcome().why())
                .contains("NEW, CONTACTED")
                .contains("not HAPPY");
    }

    @Test
    void rulesThatSetEachOtherOffActOnceEach() {
        rules.are(on("lead.changed", "a", "", TO_PRIYA), on("lead.changed", "b", "", TO_ARJUN));
        lead("l1", "NEW");
        everythingComesBack();

        assertThat(hospital.effects()).extracting(Effect::ruleId).containsExactly("b", "a");
        clock.forward(CascadeMemory.ECHO);
        hospital.changed(RecordKind.LEAD, "l1");
        everythingComesBack();
        assertThat(hospital.effects()).as("somebody changed it later").hasSize(4);
    }

    @Test
    void howeverManyRulesActEachActsOnce() {
        String[] chain = IntStream.range(0, 12)
                .mapToObj(n -> on("lead.changed", "r" + n, "", n % 2 == 0 ? TO_PRIYA : TO_ARJUN))
                .toArray(String[]::new);
        rules.are(chain);
        lead("l1", "NEW");
        everythingComesBack();

        assertThat(hospital.effects()).hasSize(12);
    }

    @Test
    void whatIsReadForTheFirstTimeSetsNothingOff() {
        hospital.copy.store().save(RecordKind.LEAD, List.of(), SyncState.never(RecordKind.LEAD));
        rules.are(on("lead.changed", "a", "", TO_PRIYA), on("lead.created", "b", "", TO_PRIYA));
        lead("l1", "NEW");
        hospital.automation.workOff();

        assertThat(hospital.effects()).isEmpty();
    }

    @Test
    void aCallbackMayBeSettledAndItsEndStays() {
        rules.are(
                on("call.missed", "no-patient", "", update("call.callbackStatus", "\"INVALID\"")),
                on("callback.changed", "again", "", update("call.callbackStatus", "\"CALLBACK_COMPLETED\"")));
        hospital.misses("u1", "9000000001");
        hospital.automation.workOff();

        assertThat(hospital.entry("u1").status()).isEqualTo(CallbackStatus.INVALID);
        assertThat(hospital.effects())
                .extracting(effect -> effect.outcome().result())
                .containsExactly(Result.NOT_POSSIBLE, Result.DONE);
    }

    @Test
    void aCallWithoutADispositionMayGetOne() {
        rules.are(on("call.missed", "mark", "", update("call.disposition", "\"NO_ANSWER\"")));
        hospital.misses("u1", "9000000001");
        hospital.automation.workOff();

        assertThat(hospital.disposition("u1")).contains("NO_ANSWER");
    }

    @Test
    void anAgentIsToldAboutItsOwnCall() {
        rules.are(
                on("call.missed", "a", "", TO_PRIYA),
                on(
                        "callback.changed",
                        "b",
                        "",
                        action("notify", "{\"recipients\": \"agent\", \"message\": \"Yours\"}")));
        hospital.misses("u1", "9000000001");
        hospital.automation.workOff();

        assertThat(hospital.notices).singleElement().satisfies(notice -> {
            assertThat(notice.agentId()).contains(PRIYA);
            assertThat(notice.message()).isEqualTo("Yours");
        });
        assertThat(hospital.bell()).isEmpty();
    }

    @Test
    void supervisorsAreToldOnceADayByScheduleAndHaveItOnTheBell() {
        rules.are(every("5m", "hello", "", action("notify", "{\"message\": \"Look\", \"severity\": \"critical\"}")));
        for (int n = 0; n < 3; n++) {
            hospital.automation.tick();
            clock.forward(Duration.ofMinutes(5));
        }

        assertThat(hospital.notices).hasSize(1);
        assertThat(hospital.bell())
                .singleElement()
                .satisfies(alert -> assertThat(alert.kind().severity()).isEqualTo(Severity.INFO));
    }

    @Test
    void whatIsNobodysAlertsNobodyAndSaysSo() {
        rules.are(on(
                "call.missed", "own", "", action("escalate", "{\"recipients\": \"agent\", \"message\": \"Yours\"}")));
        hospital.misses("u1", "9000000001");
        hospital.automation.workOff();

        assertThat(hospital.bell()).isEmpty();
        assertThat(hospital.effects().get(0).outcome().why()).contains("no agent");
    }

    @Test
    void aLeadThatWasMadeWhileNobodyRanIsNew() {
        rules.are(on("lead.created", "mine", "", TO_PRIYA));
        hospital.automation.tick();
        clock.forward(Duration.ofHours(1));
        Instant made = clock.instant();
        clock.forward(Duration.ofHours(1));
        restart();
        hospital.automation.workOff();
        hospital.automation.tick();
        hospital.hears(RecordKind.LEAD, "l1", Map.of("name", "Asha"), made);
        hospital.hears(RecordKind.LEAD, "l2", Map.of("name", "Ravi"), NOON.minus(Duration.ofDays(1)));
        hospital.automation.workOff();

        assertThat(hospital.lead("l1", "assignedAgentId")).contains("record-priya");
        assertThat(hospital.lead("l2", "assignedAgentId")).isEmpty();
    }

    @Test
    void aDraftNeverActs() {
        rules.are(on("call.missed", "draft", "", TO_PRIYA).replace("\"ruleType\"", "\"draft\": true, \"ruleType\""));
        hospital.misses("u1", "9000000001");
        hospital.automation.workOff();

        assertThat(hospital.entry("u1").owner()).isEmpty();
    }

    @Test
    void whatNoRuleWaitsForIsNotEvenNoted() {
        rules.are(on("lead.created", "a", "", TO_PRIYA));
        hospital.misses("u1", "9000000001");
        hospital.agent(PRIYA, AgentState.READY);

        assertThat(hospital.happenings.waiting()).isZero();
    }

    @Test
    void whenRulesCannotFollowEventsGoTheirWayAndAreCounted() {
        rules.are(on("lead.changed", "a", "", TO_PRIYA));
        IntStream.range(0, Happenings.QUEUE + 7).forEach(n -> hospital.changed(RecordKind.LEAD, "l" + n));

        assertThat(hospital.happenings.waiting()).isEqualTo(Happenings.QUEUE);
        assertThat(hospital.happenings.leftOut()).isEqualTo(7);
    }

    @Test
    void aStateThatIsToldAgainIsNoChange() {
        rules.are(on(
                "agent.stateChanged",
                "away",
                is("agent.id", "\"priya\""),
                action("escalate", "{\"message\": \"Priya moved\"}")));
        hospital.agent(PRIYA, AgentState.READY);
        hospital.agent(PRIYA, AgentState.READY);

        assertThat(hospital.happenings.waiting()).isEqualTo(1);
        hospital.automation.workOff();
        assertThat(hospital.bell())
                .singleElement()
                .satisfies(alert -> assertThat(alert.about().agentId()).contains(PRIYA));
    }

    private static String update(String fact, String value) {
        return action("update", "{\"fact\": \"" + fact + "\", \"value\": " + value + "}");
    }

    private void lead(String id, String status) {
        hospital.copy.has(RecordKind.LEAD, id, Map.of("name", "Asha", "status", status));
        hospital.changed(RecordKind.LEAD, id);
    }

    /** Every change is told again, as by the platform's echo; bounded, for a chain without end would never be through. */
    private void everythingComesBack() {
        for (int n = 0; n < 50; n++) {
            hospital.automation.workOff();
            hospital.changed(RecordKind.LEAD, "l1");
        }
        hospital.automation.workOff();
    }

    private void late(int count) {
        IntStream.range(0, count).forEach(n -> item("late-" + n, NOON.minus(Duration.ofHours(13))));
    }

    private void item(String id, Instant since) {
        Facts facts = Facts.builder()
                .text(Fact.CALL_CALLBACK_STATUS, "PENDING_CALLBACK")
                .build();
        hospital.items.open.add(new OpenItem(
                new WorkItem(id, TaskType.MISSED_CALL, since, facts),
                Optional.empty(),
                "+919000000001",
                "",
                since,
                1,
                Optional.empty(),
                Optional.of(id),
                Optional.empty(),
                Optional.empty()));
    }

    private void call(int number, AgentId agent, String disposition) {
        hospital.copy.has(
                RecordKind.CALL,
                "call-" + number,
                Map.of(
                        "ucid",
                        "call-" + number,
                        "agentId",
                        "record-" + agent,
                        "startedAt",
                        "2026-04-10T05:00:00.000Z",
                        "disposition",
                        disposition));
    }

    private void restart() {
        hospital.close();
        hospital = new RuledHospital(directory, rules, clock);
    }
}
