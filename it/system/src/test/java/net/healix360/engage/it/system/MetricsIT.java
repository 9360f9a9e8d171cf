package net.healix360.engage.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import net.healix360.engage.it.fixture.CallSummary;
import net.healix360.engage.it.fixture.Figures;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Http;
import net.healix360.engage.it.fixture.Json;
import net.healix360.engage.it.fixture.Session;
import net.healix360.engage.it.fixture.VendorEvent;

/** Every count and every sum is its list, on days of which nobody knows beforehand what they bring. */
class MetricsIT {
    private static final int CALLS_A_DAY = 12;
    private static final List<Integer> DAYS_AGO = List.of(3, 11, 26);

    @BothHospitals
    void everyFigureIsItsListOnThreeRandomDays(Hospital hospital) {
        Random random = new Random(hospital.name().hashCode());
        try (Session supervisor = hospital.asSupervisor()) {
            for (int ago : DAYS_AGO) {
                String day =
                        LocalDate.now(ZoneId.of("Asia/Kolkata")).minusDays(ago).toString();
                long before = new Figures(supervisor, day).count("calls.total");
                for (int call = 0; call < CALLS_A_DAY; call++) {
                    randomCall(hospital, random).ago(Duration.ofDays(ago)).sendTo(hospital);
                }
                Patience.soon("the calls of " + day)
                        .until(() -> new Figures(supervisor, day).count("calls.total") == before + CALLS_A_DAY);

                Figures figures = new Figures(supervisor, day);
                assertThat(figures.count("calls.inbound"))
                        .isEqualTo(figures.count("calls.answered") + figures.count("calls.missed"));
                figures.assertEachIsItsList();
            }
        }
    }

    @BothHospitals
    void eachAgentsFiguresAreThatAgentsLists(Hospital hospital) {
        String today = LocalDate.now(ZoneId.of("Asia/Kolkata"))
                .minusDays(DAYS_AGO.get(0))
                .toString();
        try (Session supervisor = hospital.asSupervisor()) {
            JsonNode agents = supervisor
                    .get("/api/metrics/agents?from=" + today + "&to=" + today)
                    .json()
                    .path("items");
            assertThat(Json.list(agents))
                    .hasSizeGreaterThanOrEqualTo(hospital.agents().size());
            String agent = hospital.agent(0).agentId();
            Figures own = new Figures(
                    supervisor,
                    supervisor
                            .get("/api/metrics/agents/" + agent + "?from=" + today + "&to=" + today)
                            .json()
                            .path("figures"));
            assertThat(own.json())
                    .isEqualTo(Json.list(agents).stream()
                            .filter(one -> one.path("agentId").asText().equals(agent))
                            .findFirst()
                            .orElseThrow()
                            .path("figures"));
            own.assertEachIsItsList();
        }
    }

    @BothHospitals
    void aWrongQuestionIsRefusedAndAgentsSeeTheirOwnOnly(Hospital hospital) {
        String agent = hospital.agent(1).agentId();
        try (Session supervisor = hospital.asSupervisor();
                Session own = hospital.signIn(hospital.agent(1))) {
            for (String bad : List.of(
                    "from=yesterday&to=2026-02-30", "from=2026-04-11&to=2026-04-10", "from=2024-01-01&to=2026-01-01")) {
                Http.Answer answer = supervisor.get("/api/metrics/team?" + bad);
                assertThat(answer.status()).as(bad).isEqualTo(400);
                assertThat(Json.list(answer.json().path("errors"))).as(bad).isNotEmpty();
            }
            assertThat(supervisor.get("/api/metrics/agents/nobody-here").status())
                    .isEqualTo(404);
            assertThat(supervisor
                            .get("/api/metrics/agents/"
                                    + hospital.other().agent(0).agentId())
                            .status())
                    .isEqualTo(404);
            assertThat(own.get("/api/metrics/agents/" + agent).status()).isEqualTo(200);
            assertThat(own.get("/api/metrics/agents/" + hospital.agent(0).agentId())
                            .status())
                    .isEqualTo(403);
            for (String foreign : List.of("team", "agents", "agents/", "trend")) {
                assertThat(own.get("/api/metrics/" + foreign).status())
                        .as(foreign)
                        .isEqualTo(403);
            }
        }
    }

    private static CallSummary randomCall(Hospital hospital, Random random) {
        String ucid = VendorEvent.newUcid();
        String caller = VendorEvent.newCaller();
        List<String> outcomes = List.of("Appointment Booked", "Info Provided", "No Answer", "");
        return random.nextInt(3) == 0
                ? CallSummary.missed(hospital, ucid, caller)
                : CallSummary.answered(
                        hospital, ucid, caller, outcomes.get(random.nextInt(outcomes.size())), 10 + random.nextInt(49));
    }
}
