package net.healix360.engage.launcher.certify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HaulTest {
    private final Haul ours = new Haul();
    private final Haul theirs = new Haul();

    @BeforeEach
    void read() {
        ours.row("rules", JsonText.read("{\"id\":\"starter-rule\",\"name\":\"Missed calls first\"}"));
        theirs.row("rules", JsonText.read("{\"id\":\"starter-rule\",\"name\":\"Missed calls first\"}"));
        theirs.row(
                "leads",
                JsonText.read(
                        "{\"id\":\"l-1\",\"name\":\"Asha Menon\",\"phone\":\"+919812345678\",\"patientId\":\"p-9\","
                                + "\"createdAt\":\"2026-04-10T15:24:20Z\"}"));
    }

    @Test
    void whatBothHaveIsForeignToNobody() {
        assertThat(theirs.foreignTo(ours)).extracting(ForeignId::value).doesNotContain("starter-rule");
    }

    @Test
    void aNameInTwoPartsIsTheSameAsInOne() {
        ours.row("patients", JsonText.read("{\"id\":\"p-2\",\"firstName\":\"Asha\",\"lastName\":\"Menon\"}"));

        assertThat(theirs.canariesFor(ours)).doesNotContain("Asha Menon");
        assertThat(ours.canariesFor(new Haul())).contains("Asha Menon");
    }

    @Test
    void idsAreKnownByTheNamesOfTheirFields() {
        assertThat(theirs.foreignTo(ours))
                .containsExactlyInAnyOrder(
                        new ForeignId("leads", "l-1"),
                        new ForeignId("patients", "p-9"),
                        new ForeignId(Kinds.PHONES, "+919812345678"));
    }

    @Test
    void namesAndNumbersInEverySpellingAreCanaries() {
        Canaries canaries = new Canaries(theirs.canariesFor(ours));

        assertThat(canaries.in("{\"caller\":\"ASHA MENON\"}")).containsExactly("asha menon");
        assertThat(canaries.in("from 919812345678.")).isNotEmpty();
        assertThat(canaries.in("Asha Menonova, 99198123456780")).isEmpty();
    }

    @Test
    void aRowThatIsGoneOrChangedIsADifference() {
        Haul after = new Haul();
        after.row("rules", JsonText.read("{\"id\":\"starter-rule\",\"name\":\"Missed calls last\"}"));

        assertThat(new Difference(theirs, after).lines())
                .anyMatch(line -> line.startsWith("leads l-1 is gone"))
                .anyMatch(line -> line.startsWith("rules starter-rule was"));
    }

    @Test
    void whatOnlyTimeChangesIsNone() {
        Haul before = new Haul();
        Haul after = new Haul();
        before.row("leads", JsonText.read("{\"id\":\"l-1\",\"updatedAt\":\"2026-04-10T15:24:20Z\"}"));
        after.row("leads", JsonText.read("{\"id\":\"l-1\",\"updatedAt\":\"2026-04-10T15:25:20Z\"}"));

        assertThat(new Difference(before, after).lines()).isEmpty();
    }
}
