package net.healix360.engage.it.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The judge tells every broken promise, and names the event. */
class JournalCheckTest {
    private static final Source PRIYA = new Source("priya", "ramaiah");
    private static final Source ARJUN = new Source("arjun", "ramaiah");
    private static final Source MEERA = new Source("meera", "global");
    private static final Source STRANGER = new Source("stranger", Source.NOBODY);

    private final Acknowledged acknowledged = new Acknowledged();
    private final List<JournalRow> journal = new ArrayList<>();

    @BeforeEach
    void twoAgentsSentThreeEventsEach() {
        for (int number = 1; number <= 3; number++) {
            acknowledged.add(PRIYA, number, key(PRIYA, number));
            acknowledged.add(ARJUN, number, key(ARJUN, number));
            acknowledged.add(MEERA, number, key(MEERA, number));
            journal.add(row(PRIYA, number, "", 0));
            journal.add(row(ARJUN, number, "77", number));
        }
        acknowledged.add(STRANGER, 1, key(STRANGER, 1));
    }

    @Test
    void aJournalWithEverythingInOrderHasNoFault() {
        assertThat(verdict().faults()).isEmpty();
        assertThat(verdict().rows()).isEqualTo(6);
    }

    @Test
    void ordersOfDifferentAgentsAreIndependent() {
        journal.sort((left, right) -> left.source().compareTo(right.source()));

        assertThat(verdict().faults()).isEmpty();
    }

    @Test
    void whatWasSentButNotAcknowledgedMayBeThere() {
        journal.add(row(PRIYA, 4, "", 0));

        assertThat(verdict().faults()).isEmpty();
    }

    @Test
    void aLostEventIsNamed() {
        journal.remove(2);

        assertThat(verdict().faults()).containsExactly("lost: priya #2 was acknowledged");
    }

    @Test
    void aLostLastEventIsNamed() {
        journal.removeIf(row -> row.source().equals("priya") && row.number() == 3);

        assertThat(verdict().faults()).containsExactly("lost: priya #3 was acknowledged");
    }

    @Test
    void allEventsOfAnAgentOfWhomNothingArrivedAreNamed() {
        journal.removeIf(row -> row.source().equals("priya"));

        assertThat(verdict().faults()).hasSize(3).allMatch(fault -> fault.startsWith("lost: priya"));
    }

    @Test
    void aDuplicateIsNamed() {
        journal.add(row(PRIYA, 2, "", 0));

        assertThat(verdict().faults()).singleElement().asString().startsWith("twice: priya #2");
    }

    @Test
    void swappedEventsOfAnAgentAreNamed() {
        Collections.swap(journal, 0, 2);

        assertThat(verdict().faults()).singleElement().asString().startsWith("order: priya #1 comes after priya #2");
    }

    @Test
    void swappedEventsOfACallAreNamedAlsoWhenTheyAreOfTwoAgents() {
        journal.add(row(PRIYA, 4, "88", 2));
        journal.add(row(ARJUN, 4, "88", 1));

        assertThat(verdict().faults()).singleElement().asString().startsWith("order: step 1 of call 88");
    }

    @Test
    void anotherHospitalsEventIsNamed() {
        journal.add(row(MEERA, 1, "", 0));

        assertThat(verdict().faults()).singleElement().asString().startsWith("foreign: meera #1");
    }

    @Test
    void anEventOfWhoBelongsToNobodyIsForeign() {
        journal.add(row(STRANGER, 1, "", 0));

        assertThat(verdict().faults()).singleElement().asString().startsWith("foreign: stranger #1");
    }

    @Test
    void anEventThatNobodySentIsNamed() {
        journal.add(new JournalRow(9, "0".repeat(64), "", 0, "", 0));

        assertThat(verdict().faults()).singleElement().asString().contains("nobody sent");
    }

    @Test
    void anEventUnderAnotherKeyIsNamed() {
        journal.set(0, new JournalRow(1, "f".repeat(64), "priya", 1, "", 0));

        assertThat(verdict().faults()).singleElement().asString().startsWith("key: priya #1");
    }

    @Test
    void ofManyFaultsTheFirstAreNamedAndAllAreCounted() {
        for (int number = 4; number <= 1000; number++) {
            acknowledged.add(PRIYA, number, key(PRIYA, number));
        }

        assertThat(verdict().faults()).hasSize(11).last().asString().isEqualTo("and 987 more");
    }

    @Test
    void manyFaultsOfOneKindHideNoOtherKind() {
        for (int number = 4; number <= 1000; number++) {
            acknowledged.add(PRIYA, number, key(PRIYA, number));
            if (number < 1000) {
                journal.add(new JournalRow(number, "f".repeat(64), "priya", number, "", 0));
            }
        }

        assertThat(verdict().faults()).contains("lost: priya #1000 was acknowledged");
    }

    @Test
    void aNumberThatIsLeftOutIsAMistakeOfTheSender() {
        assertThatThrownBy(() -> acknowledged.add(PRIYA, 5, key(PRIYA, 5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("priya #5");
    }

    private Verdict verdict() {
        JournalCheck check = new JournalCheck(acknowledged, "ramaiah");
        journal.forEach(check::next);
        return check.verdict();
    }

    private JournalRow row(Source source, int number, String ucid, int step) {
        return new JournalRow(journal.size() + 1, key(source, number), source.name(), number, ucid, step);
    }

    private static String key(Source source, int number) {
        return String.format("%016x", source.name().hashCode() * 1000L + number) + "0".repeat(48);
    }
}
