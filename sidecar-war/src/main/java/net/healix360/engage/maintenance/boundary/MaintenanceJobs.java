package net.healix360.engage.maintenance.boundary;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.foundation.problem.ProblemException;

/** Long operations, one of a kind at a time; the latest are remembered until the process ends. */
@ApplicationScoped
public class MaintenanceJobs {
    private static final int REMEMBERED = 50;

    /** Something long that tells how far it is, in fields of its own. */
    interface Work {
        void run(Consumer<Map<String, Object>> progress);
    }

    private final Map<String, MaintenanceJob> jobs = new LinkedHashMap<>();

    @Resource
    private ManagedExecutorService container;

    private Executor executor;
    private Clock clock;

    protected MaintenanceJobs() {}

    @Inject
    public MaintenanceJobs(Clock clock) {
        this.clock = clock;
    }

    MaintenanceJobs(Executor executor, Clock clock) {
        this(clock);
        this.executor = executor;
    }

    /**
     * @param ended is told the outcome in a few words
     * @throws ProblemException 409 while one of this kind is running
     */
    MaintenanceJob start(String kind, Work work, Consumer<String> ended) {
        MaintenanceJob job = added(new MaintenanceJob(UUID.randomUUID().toString(), kind, clock.instant()));
        (executor == null ? container : executor).execute(() -> run(job, work, ended));
        return job;
    }

    synchronized Optional<MaintenanceJob> find(String id) {
        return Optional.ofNullable(jobs.get(id));
    }

    private synchronized MaintenanceJob added(MaintenanceJob fresh) {
        jobs.values().stream()
                .filter(job -> job.kind().equals(fresh.kind()) && job.isRunning())
                .findFirst()
                .ifPresent(job -> {
                    throw Problem.conflict("job-running", "This is running already. See how far it is, or wait.")
                            .with("job", job.id())
                            .asException();
                });
        jobs.put(fresh.id(), fresh);
        while (jobs.size() > REMEMBERED) {
            jobs.remove(jobs.keySet().iterator().next());
        }
        return fresh;
    }

    private void run(MaintenanceJob job, Work work, Consumer<String> ended) {
        try {
            work.run(job::reached);
            job.end(clock.instant(), Optional.empty());
            ended.accept("done " + job.progress());
        } catch (ProblemException refused) {
            job.end(clock.instant(), Optional.of(refused.problem().detail()));
            ended.accept("refused: " + refused.problem().detail());
        } catch (RuntimeException broken) {
            job.end(clock.instant(), Optional.of("It broke on our side; the log says why."));
            ended.accept("failed: " + broken);
        }
    }
}
