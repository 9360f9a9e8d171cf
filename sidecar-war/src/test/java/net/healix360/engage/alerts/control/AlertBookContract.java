package net.healix360.engage.alerts.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.alerts.entity.AlertKind;
import net.healix360.engage.alerts.entity.AlertMatch;
import net.healix360.engage.alerts.entity.AlertSubject;
import net.healix360.engage.alerts.entity.Dismissal;
import net.healix360.engage.alerts.entity.PerformanceAlert;
import net.healix360.engage.alerts.entity.Recipients;
import net.healix360.engage.rules.rule.Severity;
import org.junit.jupiter.api.Test;

/** What every book of alerts promises. */
public interface AlertBookContract {
    Instant NOON = Instant.parse("2026-04-10T06:30:00Z");
    LocalDate TODAY = LocalDate.of(2026, 4, 10);

    AlertBook book();

    @Test
    default void anAlertComesBackAsItWasSaved() {
        PerformanceAlert whole = alert("a", Recipients.SUPERVISOR, 0)
                .calm(NOON.plusSeconds(5))
                .dismissed(new Dismissal(NOON.plusSeconds(9), "member-1"));
        PerformanceAlert plain = new PerformanceAlert(
                "plain",
                kind(Recipients.ADMIN),
                AlertSubject.hospital(),
                Optional.empty(),
                TODAY,
                NOON,
                NOON,
                Optional.empty(),
                Optional.empty());
        book().save(List.of(whole, plain));

        assertThat(book().find(whole.id())).contains(whole);
        assertThat(book().find("plain")).contains(plain);
        assertThat(book().find("nobody's")).isEmpty();
    }

    @Test
    default void savedAgainItTakesItsOwnPlace() {
        PerformanceAlert before = alert("a", Recipients.SUPERVISOR, 0);
        AlertMatch worse = new AlertMatch(before.about(), Optional.of(90.0));
        PerformanceAlert after = before.again(before.kind(), worse, NOON.plusSeconds(60));
        book().save(List.of(before));
        book().save(List.of(after));

        assertThat(book().ofDay("SLOW", TODAY)).containsExactly(after);
    }

    @Test
    default void aDayHasItsAlertsInTheOrderInWhichTheyWereRaised() {
        PerformanceAlert first = alert("a", Recipients.SUPERVISOR, 0);
        PerformanceAlert second = alert("b", Recipients.SUPERVISOR, 0);
        PerformanceAlert third = alert("c", Recipients.SUPERVISOR, 1);
        book().save(List.of(first, second, third));

        assertThat(book().ofDay("SLOW", TODAY)).containsExactly(first, second, third);
        assertThat(book().ofDay("SLOW", TODAY.plusDays(1))).isEmpty();
        assertThat(book().ofDay("OTHER", TODAY)).isEmpty();
    }

    @Test
    default void theNewestOpenAlertsComeFirstAndNoMoreThanAskedFor() {
        PerformanceAlert old = alert("a", Recipients.SUPERVISOR, 0);
        PerformanceAlert fresh = alert("b", Recipients.AGENT, 2);
        PerformanceAlert taken = alert("c", Recipients.SUPERVISOR, 3).dismissed(new Dismissal(NOON, "member-1"));
        PerformanceAlert secret = alert("d", Recipients.ADMIN, 1);
        book().save(List.of(old, fresh, taken, secret));

        assertThat(book().open(false, 50)).containsExactly(fresh, old);
        assertThat(book().open(true, 50)).containsExactly(fresh, secret, old);
        assertThat(book().open(true, 1)).containsExactly(fresh);
        assertThat(book().countOpen(false)).isEqualTo(2);
        assertThat(book().countOpen(true)).isEqualTo(3);
    }

    @Test
    default void aSecondOpenAlertOfOneSubjectTypeAndDayIsRefusedWithAllThatCameWithIt() {
        book().save(List.of(alert("a", Recipients.SUPERVISOR, 0)));
        PerformanceAlert innocent = alert("b", Recipients.SUPERVISOR, 0);

        assertThatThrownBy(() -> book().save(List.of(innocent, alert("a", Recipients.SUPERVISOR, 5))));

        assertThat(book().find(innocent.id())).isEmpty();
        assertThat(book().countOpen(true)).isEqualTo(1);
    }

    @Test
    default void whatIsOlderIsForgotten() {
        book().save(List.of(alert("a", Recipients.SUPERVISOR, 0)));

        book().forgetBefore(TODAY);
        assertThat(book().countOpen(true)).isEqualTo(1);
        book().forgetBefore(TODAY.plusDays(1));
        assertThat(book().countOpen(true)).isZero();
    }

    private static AlertKind kind(Recipients recipients) {
        return new AlertKind("SLOW", "slow", "Slow", "Somebody waits", Severity.WARNING, recipients, true);
    }

    private static PerformanceAlert alert(String item, Recipients recipients, int seconds) {
        AlertMatch match = new AlertMatch(AlertSubject.item(item), Optional.of(61.5));
        return PerformanceAlert.raise(kind(recipients), match, TODAY, NOON.plusSeconds(seconds));
    }
}
