package net.healix360.engage.it.rules;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.Results;
import org.kie.api.runtime.StatelessKieSession;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Drools, rules compiled to Java by its executable model, on the same rows; it scores and does not put in order. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Drools {
    @Param({"6", "50"})
    public int rules;

    private List<Row> rows;
    private StatelessKieSession session;

    @Setup
    public void prepare() {
        Workload work = Workload.of(rules);
        rows = work.rows();
        session = session(work);
    }

    @Benchmark
    public List<Row> score() {
        rows.forEach(Row::reset);
        session.execute(rows);
        return rows;
    }

    static StatelessKieSession session(Workload work) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files =
                services.newKieFileSystem().write("src/main/resources/bench/rules.drl", new Drl(work).text());
        Results results = services.newKieBuilder(files)
                .buildAll(ExecutableModelProject.class)
                .getResults();
        if (results.hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(results.getMessages().toString());
        }
        return services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .newStatelessKieSession();
    }
}
