package net.healix360.engage.it.rules;

import java.util.List;
import java.util.concurrent.TimeUnit;
import net.healix360.engage.rules.WorkItem;
import net.healix360.engage.rules.engine.Ranked;
import net.healix360.engage.rules.engine.RuleSet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Ten thousand rows scored by every rule and put in order. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Ranking {
    @Param({"6", "50"})
    public int rules;

    private List<WorkItem> items;
    private RuleSet ruleSet;

    @Setup
    public void prepare() {
        Workload work = Workload.of(rules);
        items = work.rows().stream().map(Row::item).toList();
        ruleSet = RuleSet.of(work.file().book());
    }

    @Benchmark
    public List<Ranked> rank() {
        return ruleSet.rank(items, Workload.NOW);
    }
}
