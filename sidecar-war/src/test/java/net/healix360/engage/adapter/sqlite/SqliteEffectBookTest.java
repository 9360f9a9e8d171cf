package net.healix360.engage.adapter.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.healix360.engage.automation.control.EffectBook.EffectPage;
import net.healix360.engage.automation.control.EffectFilter;
import net.healix360.engage.automation.entity.Effect;
import net.healix360.engage.automation.entity.Outcome;
import net.healix360.engage.automation.entity.Outcome.Result;
import net.healix360.engage.automation.entity.Target;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteEffectBookTest {
    private static final Instant NOON = Instant.parse("2026-04-10T06:30:00Z");
    private static final Target LEAD = new Target(Target.Kind.LEAD, "l1");

    @TempDir
    private Path directory;

    private Volume volume;
    private SqliteEffectBook book;

    @BeforeEach
    void open() {
        volume = new Volume(directory);
        book = new SqliteEffectBook(volume);
    }

    @AfterEach
    void close() {
        volume.close();
    }

    @Test
    void anEffectComesBackAsItWas() {
        Effect effect = effect("a", 0, Outcome.done("NEW", "CONTACTED"));
        book.add(effect);

        assertThat(book.list(EffectFilter.all()).items()).containsExactly(effect);
    }

    @Test
    void theNewestComeFirstPageByPageAndNothingShiftsWhenMoreAreAdded() {
        for (int n = 0; n < 5; n++) {
            book.add(effect("a", n, Outcome.done("", "" + n)));
        }
        EffectPage first = book.list(page(2, Optional.empty()));
        book.add(effect("a", 9, Outcome.done("", "later")));
        EffectPage second = book.list(page(2, first.nextCursor()));
        EffectPage third = book.list(page(2, second.nextCursor()));

        assertThat(first.items()).extracting(effect -> effect.outcome().after()).containsExactly("4", "3");
        assertThat(second.items())
                .extracting(effect -> effect.outcome().after())
                .containsExactly("2", "1");
        assertThat(third.items()).extracting(effect -> effect.outcome().after()).containsExactly("0");
        assertThat(third.nextCursor()).isEmpty();
        assertThat(third.total()).isEqualTo(6);
    }

    @Test
    void theyAreFoundByRuleAndTime() {
        book.add(effect("a", 0, Outcome.done("", "")));
        book.add(effect("b", 60, Outcome.done("", "")));

        assertThat(book.list(EffectFilter.all().of("b")).items()).hasSize(1);
        assertThat(book.list(between(NOON, NOON.plusSeconds(60))).items())
                .extracting(Effect::ruleId)
                .containsExactly("a");
    }

    @Test
    void itKnowsWhatHasBeenDoneToATargetSinceAnInstant() {
        book.add(effect("a", 0, Outcome.notPossible("no agent is ready")));

        assertThat(book.has("a", LEAD, Result.NOT_POSSIBLE, NOON)).isTrue();
        assertThat(book.has("a", LEAD, Result.DONE, NOON)).isFalse();
        assertThat(book.has("a", LEAD, Result.NOT_POSSIBLE, NOON.plusSeconds(1)))
                .isFalse();
        assertThat(book.has("a", new Target(Target.Kind.FOLLOW_UP, "l1"), Result.NOT_POSSIBLE, NOON))
                .isFalse();
    }

    @Test
    void whatIsOlderIsForgotten() {
        book.add(effect("a", 0, Outcome.done("", "")));
        book.forgetBefore(NOON);
        assertThat(book.list(EffectFilter.all()).total()).isEqualTo(1);

        book.forgetBefore(NOON.plus(Duration.ofMillis(1)));
        assertThat(book.list(EffectFilter.all()).total()).isZero();
    }

    @Test
    void theScheduleIsRemembered() {
        assertThat(book.lastTick()).isEmpty();
        book.ticked(NOON);
        book.ticked(NOON.plusSeconds(30));

        assertThat(new SqliteEffectBook(volume).lastTick()).contains(NOON.plusSeconds(30));
    }

    private static EffectFilter page(int limit, Optional<String> cursor) {
        return new EffectFilter(Optional.empty(), Optional.empty(), Optional.empty(), limit, cursor);
    }

    private static EffectFilter between(Instant from, Instant to) {
        return new EffectFilter(Optional.empty(), Optional.of(from), Optional.of(to), 50, Optional.empty());
    }

    private static Effect effect(String rule, int seconds, Outcome outcome) {
        return new Effect(NOON.plusSeconds(seconds), rule, 7, "Rule " + rule, "update", "lead.created", LEAD, outcome);
    }
}
