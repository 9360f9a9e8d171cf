package net.healix360.engage.rules.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import net.healix360.engage.fixture.Fired;
import net.healix360.engage.fixture.MemoryRulesShelf;
import net.healix360.engage.fixture.TurnableClock;
import net.healix360.engage.rules.engine.RuleSet;
import net.healix360.engage.rules.entity.RulesChanged;
import net.healix360.engage.rules.entity.RulesVersion;
import net.healix360.engage.rules.file.RuleChanges;
import net.healix360.engage.rules.file.RulesFile;
import org.junit.jupiter.api.Test;

class RulesInForceTest {
    private static final Instant NOON = Instant.parse("2026-04-10T06:30:00Z");
    private static final RulesFile STARTER = RulesFile.starter();

    private final MemoryRulesShelf shelf = new MemoryRulesShelf();
    private final Fired<RulesChanged> told = new Fired<>();
    private final RulesInForce rules = started();

    private RulesInForce started() {
        return new RulesInForce(shelf, told, new TurnableClock(NOON));
    }

    @Test
    void aHospitalWithoutRulesBeginsWithTheStarterAsItsFirstVersion() {
        assertThat(rules.file().saysTheSameAs(STARTER)).isTrue();

        assertThat(rules.versions())
                .containsExactly(new RulesVersion(1, NOON, "engage", "what every hospital begins with"));
        assertThat(shelf.current())
                .hasValueSatisfying(text ->
                        assertThat(RulesFile.read(text).saysTheSameAs(STARTER)).isTrue());
        assertThat(told.events()).isEmpty();
    }

    @Test
    void theStarterThatTheInstallationWroteIsTheFirstVersionToo() {
        shelf.writeByHand(STARTER.text());

        assertThat(rules.now().version()).isEqualTo(1);

        assertThat(rules.versions()).singleElement().satisfies(version -> assertThat(version.by())
                .isEqualTo("engage"));
    }

    @Test
    void whoAsksTwiceGetsTheSameCompiledRules() {
        RuleSet first = rules.now();
        rules.refresh();

        assertThat(rules.now()).isSameAs(first);
        assertThat(rules.automations()).isSameAs(rules.automations());
    }

    @Test
    void aRightFileWrittenByHandIsTakenAsTheNextVersionAndToldOnce() {
        rules.refresh();
        shelf.writeByHand(new RuleChanges(STARTER).without("spam").text());

        rules.refresh();
        rules.refresh();

        assertThat(rules.file().book().rules()).hasSize(8);
        assertThat(rules.versions())
                .extracting(RulesVersion::version, RulesVersion::by)
                .startsWith(org.assertj.core.groups.Tuple.tuple(2, "volume"));
        assertThat(told.events()).containsExactly(new RulesChanged(2));
    }

    @Test
    void aWrongFileWrittenByHandChangesNothingAndIsToldOnceWithItsPath() {
        RuleSet before = rules.now();
        shelf.writeByHand(STARTER.text().replace("\"weight\" : 9", "\"weight\" : 11"));

        List<String> warnings = warnings(() -> {
            rules.refresh();
            rules.refresh();
        });

        assertThat(rules.now()).isSameAs(before);
        assertThat(told.events()).isEmpty();
        assertThat(warnings).singleElement().satisfies(line -> assertThat(line)
                .contains("$.taskWeights.missed_call.weight", "10 or less"));
    }

    @Test
    void aFileThatIsMendedAfterAFaultIsTaken() {
        rules.refresh();
        shelf.writeByHand("{");
        rules.refresh();
        shelf.writeByHand(new RuleChanges(STARTER).without("spam").text());

        rules.refresh();

        assertThat(rules.now().version()).isEqualTo(2);
    }

    @Test
    void atAStartWithAWrongFileTheLastRightVersionGoesOn() {
        RulesFile eight = rules.replace(
                        rules.file(), new RuleChanges(rules.file()).without("spam"), "Meera", "rule spam removed")
                .orElseThrow();
        shelf.writeByHand("nonsense");

        RulesInForce again = started();

        assertThat(again.file().saysTheSameAs(eight)).isTrue();
        assertThat(again.file().version()).isEqualTo(2);
    }

    @Test
    void atAStartWithAWrongFileAndNothingElseTheStarterRulesTheWorkAndCanBeChanged() {
        shelf.writeByHand("nonsense");

        assertThat(rules.file().saysTheSameAs(STARTER)).isTrue();
        assertThat(shelf.current()).contains("nonsense");

        rules.replace(rules.file(), new RuleChanges(rules.file()).without("spam"), "Meera", "rule spam removed");
        assertThat(started().file().book().rules()).hasSize(8);
    }

    @Test
    void aFileThatIsGoneComesBackAsItWas() {
        rules.replace(rules.file(), new RuleChanges(rules.file()).without("spam"), "Meera", "rule spam removed");
        shelf.writeByHand(null);

        assertThat(started().file().book().rules()).hasSize(8);
        assertThat(shelf.current()).isPresent();
    }

    @Test
    void aVolumeThatCannotBeReadStopsNothingAndIsReadWhenItCan() {
        rules.replace(rules.file(), new RuleChanges(rules.file()).without("spam"), "Meera", "rule spam removed");
        shelf.breakDown();
        RulesInForce again = started();

        assertThat(again.now().rules()).hasSize(9);

        shelf.mend();
        again.refresh();
        assertThat(again.now().rules()).hasSize(8);
    }

    @Test
    void otherRulesAreInForceWhenTheyAreToldOf() {
        List<Integer> seen = new ArrayList<>();
        told.toldTo(event -> seen.add(rules.now().version()));

        rules.replace(rules.file(), new RuleChanges(rules.file()).without("spam"), "Meera", "rule spam removed");
        rules.refresh();

        assertThat(seen).containsExactly(2);
        assertThat(told.events()).containsExactly(new RulesChanged(2));
    }

    @Test
    void whoExpectsOtherRulesThanThoseInForceReplacesNothing() {
        RulesFile first = rules.file();
        rules.replace(first, new RuleChanges(first).without("spam"), "Meera", "rule spam removed");

        assertThat(rules.replace(first, new RuleChanges(first).toggling("spam"), "Arun", "rule spam off"))
                .isEmpty();

        assertThat(rules.now().version()).isEqualTo(2);
        assertThat(rules.versions()).hasSize(2);
    }

    private static List<String> warnings(Runnable doing) {
        List<String> lines = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger(ShelfReading.class.getName());
        logger.addHandler(handler);
        try {
            doing.run();
        } finally {
            logger.removeHandler(handler);
        }
        return lines;
    }
}
