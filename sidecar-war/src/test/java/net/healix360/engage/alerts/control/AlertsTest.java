package net.healix360.engage.alerts.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.healix360.engage.adapter.sqlite.SqliteAlertBook;
import net.healix360.engage.adapter.sqlite.Volume;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.alerts.entity.AlertKind;
import net.healix360.engage.alerts.entity.AlertMatch;
import net.healix360.engage.alerts.entity.AlertSubject;
import net.healix360.engage.alerts.entity.AlertsChanged;
import net.healix360.engage.alerts.entity.AlertsChanged.Step;
import net.healix360.engage.alerts.entity.Dismissal;
import net.healix360.engage.alerts.entity.PerformanceAlert;
import net.healix360.engage.alerts.entity.Recipients;
import net.healix360.engage.fixture.Fired;
import net.healix360.engage.fixture.TurnableClock;
import net.healix360.engage.foundation.problem.ProblemException;
import net.healix360.engage.rules.rule.Severity;
import net.healix360.engage.tenancy.control.Tenancy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertsTest {
    private static final AlertKind IDLE =
            new AlertKind("IDLE", "idle", "Idle", "An agent is idle", Severity.WARNING, Recipients.SUPERVISOR, false);
    private static final AlertKind LATE =
            new AlertKind("LATE", "late", "Late", "A patient waits", Severity.CRITICAL, Recipients.SUPERVISOR, false);

    @TempDir
    private Path directory;

    private final TurnableClock clock = new TurnableClock(Instant.parse("2026-04-10T06:30:00Z"));
    private final List<AlertsChanged> changes = new ArrayList<>();
    private Volume volume;
    private Alerts alerts;

    @BeforeEach
    void begin() {
        volume = new Volume(directory.toString());
        alerts = new Alerts(
                new SqliteAlertBook(volume),
                new Fired<>(changes::add),
                new Tenancy("ramaiah", "Ramaiah", "Asia/Kolkata"),
                clock);
    }

    @AfterEach
    void close() {
        volume.close();
    }

    @Test
    void theSameMatchAgainChangesNothing() {
        assertThat(alerts.raise(IDLE, priya(61))).isPresent();
        clock.forward(Duration.ofMinutes(5));
        assertThat(alerts.raise(IDLE, priya(61))).isEmpty();

        assertThat(open()).hasSize(1);
        assertThat(changes).extracting(AlertsChanged::step).containsExactly(Step.RAISED);
    }

    @Test
    void anotherValueOrSeverityUpdatesTheOneThatIsOpen() {
        PerformanceAlert raised = alerts.raise(IDLE, priya(61)).orElseThrow();
        clock.forward(Duration.ofMinutes(5));
        alerts.raise(IDLE, priya(66));

        PerformanceAlert updated = open().get(0);
        assertThat(updated.id()).isEqualTo(raised.id());
        assertThat(updated.value()).contains(66.0);
        assertThat(updated.createdAt()).isEqualTo(raised.createdAt());
        assertThat(updated.updatedAt()).isAfter(raised.updatedAt());
        assertThat(changes).extracting(AlertsChanged::step).containsExactly(Step.RAISED, Step.UPDATED);
    }

    @Test
    void eachAgentTypeAndDayHasItsOwn() {
        alerts.raise(IDLE, priya(61));
        alerts.raise(LATE, priya(61));
        alerts.raise(IDLE, new AlertMatch(AlertSubject.agent(new AgentId("arjun"), "Arjun"), Optional.of(61.0)));
        clock.forward(Duration.ofDays(1));
        alerts.raise(IDLE, priya(61));

        assertThat(open()).hasSize(4);
    }

    @Test
    void theHospitalsMidnightBeginsAnotherDay() {
        clock.forward(Duration.ofHours(12));
        assertThat(alerts.raise(IDLE, priya(61)).orElseThrow().date()).hasToString("2026-04-11");
    }

    @Test
    void whatMerelyGoesOnStaysDismissed() {
        dismiss(alerts.raise(IDLE, priya(61)).orElseThrow());
        clock.forward(Duration.ofMinutes(25));

        assertThat(alerts.raise(IDLE, priya(86))).isEmpty();
        assertThat(open()).isEmpty();
    }

    @Test
    void whatGetsWorseByHalfComesBack() {
        dismiss(alerts.raise(IDLE, priya(61)).orElseThrow());

        assertThat(alerts.raise(IDLE, priya(92))).isPresent();
        dismiss(open().get(0));
        assertThat(alerts.raise(IDLE, priya(120))).isEmpty();
        assertThat(alerts.raise(IDLE, priya(138))).isPresent();
    }

    @Test
    void whereLowIsBadWorseIsLower() {
        AlertKind conversion =
                new AlertKind("LOW", "low", "Low", "Few appointments", Severity.WARNING, Recipients.SUPERVISOR, true);
        dismiss(alerts.raise(conversion, priya(12)).orElseThrow());

        assertThat(alerts.raise(conversion, priya(14))).isEmpty();
        assertThat(alerts.raise(conversion, priya(9))).isEmpty();
        assertThat(alerts.raise(conversion, priya(8))).isPresent();
    }

    @Test
    void whatWasOverInBetweenComesBack() {
        alerts.raiseExactly(IDLE, List.of(priya(61)));
        dismiss(open().get(0));
        alerts.raiseExactly(IDLE, List.of(priya(62)));
        assertThat(open()).isEmpty();

        alerts.raiseExactly(IDLE, List.of());
        assertThat(alerts.raiseExactly(IDLE, List.of(priya(61)))).hasSize(1);
    }

    @Test
    void whatWasOverWhileTheAlertWasOpenIsNoReasonToRepeatIt() {
        alerts.raiseExactly(IDLE, List.of(priya(61)));
        alerts.raiseExactly(IDLE, List.of());
        alerts.raiseExactly(IDLE, List.of(priya(61)));
        dismiss(open().get(0));

        assertThat(alerts.raiseExactly(IDLE, List.of(priya(61)))).isEmpty();
    }

    @Test
    void whatIsGraverComesBack() {
        dismiss(alerts.raise(IDLE, priya(61)).orElseThrow());
        AlertKind graver = new AlertKind(
                "IDLE", "idle", "Idle", "An agent is idle", Severity.CRITICAL, Recipients.SUPERVISOR, false);

        assertThat(alerts.raise(graver, priya(61))).isPresent();
    }

    @Test
    void aFewItemsAreAnAlertEach() {
        assertThat(alerts.raiseExactly(LATE, items(5))).hasSize(5);
        assertThat(open()).extracting(alert -> alert.about().key()).contains("item:0", "item:4");
    }

    @Test
    void manyItemsAreOneAlertThatCountsThem() {
        alerts.raiseExactly(LATE, items(4));
        alerts.raiseExactly(LATE, items(300));

        assertThat(open()).singleElement().satisfies(alert -> {
            assertThat(alert.about()).isEqualTo(AlertSubject.hospital());
            assertThat(alert.value()).contains(300.0);
            assertThat(alert.kind().message()).isEqualTo("300 at once: A patient waits");
        });
        alerts.raiseExactly(LATE, items(2));
        assertThat(open()).singleElement().satisfies(alert -> assertThat(alert.value())
                .contains(2.0));
    }

    @Test
    void aCountThatWasDismissedComesBackWhenItIsHalfAsManyAgain() {
        alerts.raiseExactly(LATE, items(20));
        dismiss(open().get(0));

        alerts.raiseExactly(LATE, items(29));
        assertThat(open()).isEmpty();
        alerts.raiseExactly(LATE, items(30));
        assertThat(open()).hasSize(1);
    }

    @Test
    void whatIsForTheAgentOfEachItemIsNeverCounted() {
        AlertKind own = new AlertKind("OWN", "own", "Own", "Yours", Severity.INFO, Recipients.AGENT, false);

        assertThat(alerts.raiseExactly(own, items(9))).hasSize(9);
    }

    @Test
    void whoDismissedItFirstIsKeptAndASecondDismissalDoesNothing() {
        PerformanceAlert raised = alerts.raise(IDLE, priya(61)).orElseThrow();

        assertThat(alerts.dismiss(raised.id(), "member-1", false)).isTrue();
        clock.forward(Duration.ofMinutes(1));
        assertThat(alerts.dismiss(raised.id(), "member-2", false)).isFalse();
        assertThat(changes)
                .filteredOn(change -> change.step() == Step.DISMISSED)
                .singleElement()
                .satisfies(change -> assertThat(change.alerts().get(0).dismissal())
                        .map(Dismissal::by)
                        .contains("member-1"));
    }

    @Test
    void everythingOnTheBellIsDismissedAtOnceAndWhatItDoesNotShowIsNot() {
        alerts.raise(IDLE, priya(61));
        alerts.raiseExactly(LATE, items(3));
        PerformanceAlert secret = alerts.raise(
                        new AlertKind("X", "x", "X", "For administrators", Severity.INFO, Recipients.ADMIN, false),
                        priya(1))
                .orElseThrow();

        assertThat(alerts.dismissAll("member-1", false)).isEqualTo(4);
        assertThat(alerts.dismissAll("member-1", false)).isZero();
        assertThat(alerts.bell(false).total()).isZero();
        assertThat(alerts.bell(true).items()).containsExactly(secret);
        assertThatThrownBy(() -> alerts.dismiss(secret.id(), "member-1", false)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> alerts.dismiss("no such", "member-1", true)).isInstanceOf(ProblemException.class);
    }

    @Test
    void theBellShowsFiftyAndCountsAll() {
        IntStream.range(0, 60).forEach(n -> alerts.raise(LATE, items(60).get(n)));

        assertThat(alerts.bell(false).items()).hasSize(50);
        assertThat(alerts.bell(false).total()).isEqualTo(60);
    }

    private List<PerformanceAlert> open() {
        return alerts.bell(true).items();
    }

    private void dismiss(PerformanceAlert alert) {
        assertThat(alerts.dismiss(alert.id(), "member-1", true)).isTrue();
    }

    private static AlertMatch priya(double minutes) {
        return new AlertMatch(AlertSubject.agent(new AgentId("priya"), "Priya"), Optional.of(minutes));
    }

    private static List<AlertMatch> items(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> new AlertMatch(AlertSubject.item("" + n), Optional.empty()))
                .toList();
    }
}
