package net.healix360.engage.it.rules;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.healix360.engage.rules.WorkItem;
import net.healix360.engage.rules.engine.RankedList;
import net.healix360.engage.rules.engine.RuleSet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One row of ten thousand changes, and the others need not be looked at. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Rescoring {
    private static final int MINUTE = 60;
    private static final int MINUTES = 720;

    @Param({"6", "50"})
    public int rules;

    private List<WorkItem> before;
    private List<WorkItem> after;
    private RankedList list;
    private Instant now = Workload.NOW;
    private int next;

    @Setup
    public void prepare() {
        Workload work = Workload.of(rules);
        before = work.rows().stream().map(row -> row.item(0)).toList();
        after = work.rows().stream().map(row -> row.item(3)).toList();
        list = new RankedList(RuleSet.of(work.file().book()), now);
        list.replaceAll(before);
    }

    /** A fact of one row is another: the row is scored and finds its new place. */
    @Benchmark
    public void changedRow() {
        int place = next % Workload.ROWS;
        boolean first = next / Workload.ROWS % 2 == 0;
        next++;
        list.put((first ? after : before).get(place));
    }

    /** A minute passes: what it has brought to another percent is scored again. */
    @Benchmark
    public void minute() {
        now = now.plusSeconds(MINUTE);
        list.tick(now);
    }

    /** How many rows a minute changes: the same in every minute, since percents grow evenly. */
    static double rowsAMinute(int rules) {
        Rescoring measured = new Rescoring();
        measured.rules = rules;
        measured.prepare();
        long before = measured.list.scored();
        for (int i = 0; i < MINUTES; i++) {
            measured.minute();
        }
        return (measured.list.scored() - before) / (double) MINUTES;
    }
}
