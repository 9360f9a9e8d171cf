package net.healix360.engage.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.rules.TaskType;
import net.healix360.engage.rules.WorkItem;
import net.healix360.engage.rules.engine.RuleSet;
import net.healix360.engage.rules.engine.WorklistScorer;
import net.healix360.engage.rules.file.RulesFile;
import net.healix360.engage.worklist.control.Ranking;
import net.healix360.engage.worklist.control.Worklist;
import net.healix360.engage.worklist.entity.WorklistQuestion;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class InContainerTest {
    private static final RuleSet STARTER = RuleSet.of(RulesFile.starter().book());

    @EJB
    private WorklistScorer scorer;

    @Inject
    private Ranking ranking;

    @Inject
    private Worklist worklist;

    @Inject
    private Clock clock;

    @Inject
    private WardRound wardRound;

    @Deployment
    static WebArchive hospital() {
        return HospitalArchive.build();
    }

    @Test
    void theScorerIsAnEjbThatRanksAsItDoesOutside() {
        Instant now = Instant.parse("2026-04-10T15:24:20Z");
        List<WorkItem> items = List.of(
                new WorkItem("fresh", TaskType.MISSED_CALL, now.minus(Duration.ofMinutes(5))),
                new WorkItem("late", TaskType.ATTEMPT_3, now.minus(Duration.ofDays(9))),
                new WorkItem("due", TaskType.FOLLOW_UP, now.minus(Duration.ofHours(23))));

        assertThat(scorer.getClass()).as("the container's proxy").isNotEqualTo(WorklistScorer.class);
        assertThat(scorer.rank(items, STARTER, now))
                .isEqualTo(new WorklistScorer().rank(items, STARTER, now))
                .extracting(ranked -> ranked.item().id())
                .containsExactly("late", "due", "fresh");
    }

    @Test
    void aCdiBeanKeepsTheWorklistInTheEjbsOrder() {
        ranking.turn();
        Worklist.Page page = worklist.of(new AgentId("anybody"), WorklistQuestion.ALL);

        assertThat(page.rows()).extracting(row -> row.item().id()).containsExactly("33", "32", "31");
        assertThat(page.rows()).allSatisfy(row -> assertThat(row.score())
                .isEqualTo(scorer.score(row.item().work(), STARTER, page.generatedAt())));
    }

    @Test
    void theProducedClockIsInjectedAndTellsUtc() {
        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
        assertThat(clock.instant())
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(60));
    }

    @Test
    void aBeanBeginsWithTheApplicationAndRunsOnTheManagedScheduler() throws InterruptedException {
        assertThat(wardRound.wentRound()).isTrue();
    }

    @Test
    void aManagedThreadSeesInjectedBeansWithoutADataGrid() {
        assertThat(wardRound.seenByOwnThread()).isPresent();
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.startsWith("hz."));
    }

    @Test
    @RunAsClient
    void readinessSaysWhyItIsNotReady(@ArquillianResource URL base) throws Exception {
        URI ready = URI.create("http://127.0.0.1:" + base.getPort() + "/health/ready");

        HttpResponse<String> answer =
                HttpClient.newHttpClient().send(HttpRequest.newBuilder(ready).build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body().replaceAll("\\s", ""))
                .contains("\"name\":\"queue\"", "\"status\":\"DOWN\"")
                .contains("\"reason\":\"therehearsalneverends\"")
                // Payara writes numbers and flags of the data as text
                .containsPattern("\"waiting\":\"?3");
    }
}
