package net.healix360.engage.maintenance.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.healix360.engage.fixture.TurnableClock;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.foundation.problem.ProblemException;
import org.junit.jupiter.api.Test;

class MaintenanceJobsTest {
    private final List<Runnable> waiting = new ArrayList<>();
    private final List<String> outcomes = new ArrayList<>();
    private final MaintenanceJobs jobs =
            new MaintenanceJobs(waiting::add, new TurnableClock(Instant.parse("2026-04-10T06:30:00Z")));

    @Test
    void aJobTellsHowFarItIsAndHowItEnded() {
        MaintenanceJob job = jobs.start("enrich", progress -> progress.accept(Map.of("rows", 7)), outcomes::add);
        assertThat(job.toJson().getString("state")).isEqualTo("RUNNING");
        waiting.remove(0).run();

        assertThat(jobs.find(job.id())).contains(job);
        assertThat(job.toJson().getString("state")).isEqualTo("DONE");
        assertThat(job.toJson().getJsonObject("progress").getInt("rows")).isEqualTo(7);
        assertThat(outcomes).containsExactly("done {rows=7}");
    }

    @Test
    void oneOfAKindRunsAtATime() {
        MaintenanceJob first = jobs.start("enrich", progress -> {}, outcomes::add);
        Problem problem = catchThrowableOfType(
                        ProblemException.class, () -> jobs.start("enrich", progress -> {}, outcomes::add))
                .problem();

        assertThat(problem.status()).isEqualTo(409);
        assertThat(problem.members()).containsEntry("job", first.id());
        assertThat(jobs.start("links", progress -> {}, outcomes::add).isRunning())
                .isTrue();
        waiting.remove(0).run();
        assertThat(jobs.start("enrich", progress -> {}, outcomes::add).isRunning())
                .isTrue();
    }

    @Test
    void whatIsRefusedOrBreaksIsToldInASentence() {
        MaintenanceJob refused = jobs.start(
                "a",
                progress -> {
                    throw Problem.badRequest("x", "These days are not kept.").asException();
                },
                outcomes::add);
        MaintenanceJob broken = jobs.start(
                "b",
                progress -> {
                    throw new IllegalStateException("table gone");
                },
                outcomes::add);
        waiting.forEach(Runnable::run);

        assertThat(refused.toJson().getString("detail")).isEqualTo("These days are not kept.");
        assertThat(broken.toJson().getString("state")).isEqualTo("FAILED");
        assertThat(broken.toJson().getString("detail")).doesNotContain("table");
        assertThat(outcomes)
                .containsExactly(
                        "refused: These days are not kept.", "failed: java.lang.IllegalStateException: table gone");
    }
}
