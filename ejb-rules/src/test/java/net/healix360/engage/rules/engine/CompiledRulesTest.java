package net.healix360.engage.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.healix360.engage.rules.Score;
import net.healix360.engage.rules.WorkItem;
import net.healix360.engage.rules.file.RulesFile;
import net.healix360.engage.rules.fixture.Drawn;
import net.healix360.engage.rules.fixture.Drawn.Thing;
import net.healix360.engage.rules.fixture.Interpreter;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must hold for any rules and any work, not only for those somebody thought of. */
class CompiledRulesTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Provide
    Arbitrary<RulesFile> files() {
        return Drawn.files();
    }

    @Provide
    Arbitrary<List<Thing>> work() {
        return Drawn.things();
    }

    @Provide
    Arbitrary<Thing> things() {
        return Drawn.thing();
    }

    @Provide
    Arbitrary<ObjectNode> conditions() {
        return Drawn.conditions();
    }

    @Property(tries = 1000)
    void aCompiledConditionHoldsWhenTheInterpreterSaysSo(
            @ForAll("conditions") ObjectNode conditions, @ForAll("things") Thing thing) throws IOException {
        RuleSet rules = only(conditions);
        long slaMinutes = rules.priorities().of(thing.type()).slaMinutes();

        boolean matched = rules.explain(thing.item(), Drawn.NOW).rules().get(0).matched();

        assertThat(matched).isEqualTo(Interpreter.holds(conditions, Interpreter.facts(thing, Drawn.NOW, slaMinutes)));
    }

    @Property(tries = 150)
    void aScoreIsWhatTheInterpreterWorksOut(@ForAll("files") RulesFile file, @ForAll("work") List<Thing> work)
            throws IOException {
        RuleSet rules = RuleSet.of(file.book());
        Interpreter interpreter = new Interpreter(MAPPER.readTree(file.text()));

        assertThat(work).allSatisfy(thing -> assertThat(
                        rules.ranked(thing.item(), Drawn.NOW).score())
                .isEqualTo(interpreter.score(thing, Drawn.NOW)));
    }

    @Property(tries = 150)
    void anExplanationAddsUpToTheScoreExactly(@ForAll("files") RulesFile file, @ForAll("work") List<Thing> work) {
        RuleSet rules = RuleSet.of(file.book());
        for (Thing thing : work) {
            Explanation explanation = rules.explain(thing.item(), Drawn.NOW);
            double sum = 0;
            for (RuleReason reason : explanation.rules()) {
                sum += reason.contribution();
            }
            assertThat(sum)
                    .isEqualTo(explanation.score().value())
                    .isEqualTo(rules.ranked(thing.item(), Drawn.NOW).score());
            assertThat(explanation.rules().stream()
                            .filter(reason -> reason.matched() && reason.enabled())
                            .map(RuleReason::id))
                    .isEqualTo(explanation.score().rulesApplied());
        }
    }

    @Property(tries = 200)
    void theOrderIsTheSameHoweverTheItemsCome(
            @ForAll("files") RulesFile file, @ForAll("work") List<Thing> work, @ForAll long seed) {
        RuleSet rules = RuleSet.of(file.book());
        List<WorkItem> items = items(work);
        List<WorkItem> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(RuleSet.of(RulesFile.read(file.text()).book()).rank(shuffled, Drawn.NOW))
                .isEqualTo(rules.rank(items, Drawn.NOW));
    }

    @Property(tries = 100)
    void aListKeptInOrderIsAtAllTimesTheListMadeAnew(
            @ForAll("files") RulesFile file,
            @ForAll("files") RulesFile later,
            @ForAll("work") List<Thing> work,
            @ForAll("work") List<Thing> changed,
            @ForAll long seed) {
        Random random = new Random(seed);
        RuleSet rules = RuleSet.of(file.book());
        RankedList list = new RankedList(rules, Drawn.NOW);
        List<WorkItem> items = new ArrayList<>();
        Instant now = Drawn.NOW;
        for (int step = 0; step < 40; step++) {
            switch (random.nextInt(4)) {
                case 0 -> put(list, items, draw(random, work));
                case 1 -> put(list, items, draw(random, changed));
                case 2 -> {
                    now = now.plusSeconds(random.nextInt(4000) - 100);
                    list.tick(now);
                }
                default -> {
                    if (!items.isEmpty() && random.nextBoolean()) {
                        list.remove(items.remove(random.nextInt(items.size())).id());
                    }
                }
            }
            assertThat(list.rows()).isEqualTo(rules.rank(items, now));
        }
        RuleSet others = RuleSet.of(later.book());
        list.rules(others);
        assertThat(list.rows()).isEqualTo(others.rank(items, now));
        list.replaceAll(items(changed));
        assertThat(list.rows()).isEqualTo(others.rank(items(changed), now));
    }

    @Property(tries = 40)
    void aSimulationSaysWhereEachItemGoesAndTouchesNothing(
            @ForAll("files") RulesFile file, @ForAll("files") RulesFile draft, @ForAll("work") List<Thing> work) {
        RuleSet running = RuleSet.of(file.book());
        RuleSet tried = RuleSet.of(draft.book());
        List<WorkItem> items = items(work);
        List<Ranked> before = running.rank(items, Drawn.NOW);

        Simulation simulation = Simulation.of(running, tried, items, Drawn.NOW);

        assertThat(simulation.moves()).hasSameSizeAs(items).allSatisfy(move -> {
            assertThat(before.get(move.oldRank() - 1).item()).isEqualTo(move.item());
            assertThat(before.get(move.oldRank() - 1).score()).isEqualTo(move.oldScore());
            assertThat(simulation.moves().get(move.newRank() - 1)).isEqualTo(move);
            assertThat(tried.ranked(move.item(), Drawn.NOW).score()).isEqualTo(move.newScore());
        });
        assertThat(running.rank(items, Drawn.NOW)).isEqualTo(before);
    }

    @Property(tries = 200)
    void theFactorsOfAScoreWithOneRuleMultiplyToIt(@ForAll("things") Thing thing) {
        RuleSet rules = RuleSet.of(RulesFile.starter().book());
        Score score = rules.score(thing.item(), Drawn.NOW.plus(Duration.ofHours(1)));
        if (score.rulesApplied().size() == 1) {
            assertThat(score.value())
                    .isEqualTo(score.baseWeight() * score.slaMultiplier() * score.campaignMultiplier());
        }
    }

    private static void put(RankedList list, List<WorkItem> items, List<WorkItem> drawn) {
        for (WorkItem item : drawn) {
            items.removeIf(other -> other.id().equals(item.id()));
            items.add(item);
            list.put(item);
        }
    }

    private static List<WorkItem> draw(Random random, List<Thing> things) {
        return things.isEmpty()
                ? List.of()
                : List.of(things.get(random.nextInt(things.size())).item());
    }

    private static List<WorkItem> items(List<Thing> things) {
        return things.stream().map(Thing::item).toList();
    }

    private static RuleSet only(JsonNode conditions) throws IOException {
        ObjectNode file = (ObjectNode) MAPPER.readTree(RulesFile.starter().text());
        ObjectNode rule = (ObjectNode) file.withArray("rules").get(5);
        rule.set("conditions", conditions);
        file.putArray("rules").add(rule);
        return RuleSet.of(RulesFile.read(file.toString()).book());
    }
}
