package net.healix360.engage.rules.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.healix360.engage.rules.entity.RulesVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every shelf of rules runs this. */
public abstract class RulesShelfContract {
    private static final Instant NOON = Instant.parse("2026-04-10T06:30:00.123456Z");

    private RulesShelf shelf;

    /** A shelf of what was kept before; the first one of a test is empty. */
    protected abstract RulesShelf open();

    /** Somebody writes in the place of what is in force, without asking. */
    protected abstract void writeByHand(String text);

    @BeforeEach
    void openIt() {
        shelf = open();
    }

    @Test
    void anEmptyShelfHasNothing() {
        assertThat(shelf.current()).isEmpty();
        assertThat(shelf.versions()).isEmpty();
        assertThat(shelf.text(1)).isEmpty();
        assertThat(shelf.mark()).isEqualTo(shelf.mark());
    }

    @Test
    void whatIsPutIsInForceAndKeptAlsoAfterItWasOpenedAgain() {
        assertThat(shelf.put(0, version(1), "one")).isTrue();
        assertThat(shelf.put(1, version(2), "zwei ✓")).isTrue();

        for (RulesShelf each : List.of(shelf, open())) {
            assertThat(each.current()).contains("zwei ✓");
            assertThat(each.text(1)).contains("one");
            assertThat(each.text(2)).contains("zwei ✓");
            assertThat(each.versions()).containsExactly(version(2), version(1));
        }
    }

    @Test
    void whoReplacesAnotherVersionThanTheLatestChangesNothing() {
        shelf.put(0, version(1), "one");
        String mark = shelf.mark();

        assertThat(shelf.put(0, version(1), "other")).isFalse();
        assertThat(shelf.put(2, version(3), "other")).isFalse();
        assertThat(shelf.put(1, version(1), "other")).isFalse();

        assertThat(shelf.current()).contains("one");
        assertThat(shelf.versions()).containsExactly(version(1));
        assertThat(shelf.mark()).isEqualTo(mark);
    }

    @Test
    void theMarkIsAnotherWithEachVersionAndEachHand() {
        String empty = shelf.mark();
        shelf.put(0, version(1), "one");
        String one = shelf.mark();
        shelf.put(1, version(2), "two");
        String two = shelf.mark();
        writeByHand("three");
        String three = shelf.mark();

        assertThat(List.of(empty, one, two, three)).doesNotHaveDuplicates();
        assertThat(shelf.mark()).isEqualTo(three);
    }

    @Test
    void aHandIsSeenAndNoVersion() {
        shelf.put(0, version(1), "one");

        writeByHand("by hand");

        assertThat(shelf.current()).contains("by hand");
        assertThat(shelf.text(1)).contains("one");
        assertThat(shelf.versions()).containsExactly(version(1));
        assertThat(open().versions()).containsExactly(version(1));
    }

    @Test
    void versionsMayLeaveNumbersOut() {
        shelf.put(0, version(7), "seven");

        assertThat(shelf.put(7, version(9), "nine")).isTrue();
        assertThat(shelf.versions()).containsExactly(version(9), version(7));
    }

    @Test
    void theLatestVersionsAreKeptAndVeryOldOnesForgotten() {
        int last = 205;
        for (int number = 1; number <= last; number++) {
            assertThat(shelf.put(number - 1, version(number), "text " + number)).isTrue();
        }

        for (RulesShelf each : List.of(shelf, open())) {
            assertThat(each.versions()).hasSize(200).startsWith(version(last)).endsWith(version(6));
            assertThat(each.text(5)).isEmpty();
            assertThat(each.text(6)).contains("text 6");
        }
    }

    protected static RulesVersion version(int number) {
        return new RulesVersion(number, NOON.plusSeconds(number), "Meera \"M\" Rao", "rule <spam> changed");
    }
}
