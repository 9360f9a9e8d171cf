package net.healix360.engage.dispatcher.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whoever begins to read at a checkpoint comes to the same as who has read everything. */
class AccountFoldPropertiesTest {
    private static final int BEFORE_THE_CUT = 300;
    private static final int AFTER_THE_CUT = 100;
    private static final int EACH = 7;

    private final TreeMap<Long, Checkpoint> checkpoints = new TreeMap<>();
    private final List<Line> lines = new ArrayList<>();

    @Property(tries = 100)
    void aFoldFromACheckpointAnswersAsTheFoldOfAll(@ForAll long seed) {
        checkpoints.clear();
        lines.clear();
        AccountFold all = new AccountFold(Checkpoint.NOTHING);
        AccountLife life = new AccountLife(seed, all);
        for (int n = 0; n < BEFORE_THE_CUT; n++) {
            Line line = life.next(n);
            lines.add(line);
            all.apply(line);
            if (n % EACH == 0) {
                Checkpoint point = all.checkpoint();
                checkpoints.put(point.next(), Checkpoint.ofJson(point.toJson()));
            }
        }

        Checkpoint cut = cut(all);
        rescue(all, life, cut.next());
        AccountFold later = new AccountFold(cut);
        lines.stream().filter(line -> line.offset() >= cut.next()).forEach(later::apply);
        assertSame(all, later);

        for (int n = 0; n < AFTER_THE_CUT; n++) {
            Line line = life.next(lines.size() + n);
            assertThat(later.apply(line)).as("%s", line.kind()).isEqualTo(all.apply(line));
        }
        assertSame(all, later);
    }

    private Checkpoint cut(AccountFold all) {
        return checkpoints.descendingMap().values().stream()
                .filter(point -> all.mayBeginAt(point.next()))
                .findFirst()
                .orElse(Checkpoint.NOTHING);
    }

    /** As it is done before records are dropped. */
    private void rescue(AccountFold all, AccountLife life, long next) {
        all.laneNames().forEach(lane -> all.ofLane(lane, fold -> fold.letters().carriedBefore(next, Integer.MAX_VALUE))
                .forEach(carrier -> {
                    Line copy = life.letter(lane, lines.get(carrier.intValue()), lines.size());
                    lines.add(copy);
                    all.apply(copy);
                }));
    }

    private static void assertSame(AccountFold all, AccountFold later) {
        assertThat(later.checkpoint().claims())
                .containsExactlyInAnyOrderElementsOf(all.checkpoint().claims());
        assertThat(later.checkpoint().waited()).isEqualTo(all.checkpoint().waited());
        assertThat(later.refusedClaims()).containsExactlyInAnyOrderElementsOf(all.refusedClaims());
        assertThat(later.quarantined(Optional.empty(), Integer.MAX_VALUE))
                .isEqualTo(all.quarantined(Optional.empty(), Integer.MAX_VALUE));
        assertThat(later.laneNames()).isEqualTo(all.laneNames());
        all.laneNames().forEach(lane -> {
            assertThat(later.ofLane(lane, AccountFoldPropertiesTest::told))
                    .isEqualTo(all.ofLane(lane, AccountFoldPropertiesTest::told));
        });
        AccountLife.KEYS.forEach(key -> assertThat(later.whereIs(key)).as(key).isEqualTo(all.whereIs(key)));
    }

    private static List<Object> told(LaneFold lane) {
        return List.of(
                lane.position(),
                lane.delivered(),
                lane.waiting(Integer.MAX_VALUE),
                lane.letters().from(0, Integer.MAX_VALUE));
    }
}
