package net.healix360.engage.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.healix360.engage.it.fixture.Engage;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.LocalCopy;
import net.healix360.engage.it.fixture.Platform;
import net.healix360.engage.it.fixture.Session;
import net.healix360.engage.it.fixture.Stack;
import net.healix360.engage.it.fixture.Status.Login;
import org.junit.jupiter.api.Test;

/** The demo's hospitals, asked at the platform as their own members. */
class SeedIT {
    private static final List<String> OBJECTS = List.of(
            "doctors",
            "clinics",
            "visitSlots",
            "agents",
            "people",
            "leads",
            "leadActivities",
            "campaigns",
            "appointments",
            "followUps");

    private final Stack stack = Stack.up();

    @Test
    void ramaiahHas195DoctorsWithClinicsAndSlots() {
        Platform.Member member = stack.platform().signIn(stack.ramaiah().supervisor());

        assertThat(member.all("doctors", "externalId").values())
                .filteredOn(doctor -> doctor.path("externalId").asText().startsWith("seed-"))
                .hasSize(195);
        assertThat(member.count("clinics")).isPositive();
        assertThat(member.count("visitSlots")).isGreaterThanOrEqualTo(195);
    }

    @BothHospitals
    void everyHospitalHasAgentsASupervisorAnExecutiveAndAnAdmin(Hospital hospital) {
        Platform.Member member = stack.platform().signIn(hospital.admin());

        assertThat(hospital.agents()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(member.count("agents")).isEqualTo(hospital.agents().size());
        for (Login login : List.of(hospital.supervisor(), hospital.executive(), hospital.admin())) {
            try (Session session = hospital.signIn(login)) {
                assertThat(session.signedIn().path("user").path("role").asText())
                        .isEqualTo(login.role());
            }
        }
    }

    @BothHospitals
    void theFloorKnowsEveryAgentByName(Hospital hospital) {
        try (Session supervisor = hospital.asSupervisor()) {
            List<String> expected =
                    hospital.agents().stream().map(Login::agentId).toList();

            assertThat(supervisor.floor().agentIds()).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(supervisor.floor().agents())
                    .allSatisfy((JsonNode agent) ->
                            assertThat(agent.path("name").asText()).contains(" "));
        }
    }

    @BothHospitals
    void everyHospitalHasSomethingOfEachKind(Hospital hospital) {
        Platform.Member member = stack.platform().signIn(hospital.admin());

        assertThat(OBJECTS)
                .allSatisfy(
                        plural -> assertThat(member.count(plural)).as(plural).isPositive());
    }

    @Test
    void theHospitalsShareNoDoctor() {
        assertThat(firstDoctor(stack.ramaiah())).isNotEqualTo(firstDoctor(stack.global()));
    }

    @Test
    void seedingAgainChangesNothing() {
        stack.hospitals().forEach(SeedIT::awaitThatNothingIsOwed);
        Map<String, Map<String, Integer>> before = counts();

        Engage.Result again = stack.engage().run("seed");

        assertThat(again.exit()).as(again.output()).isZero();
        assertThat(counts()).isEqualTo(before);
    }

    /** What earlier tests wrote is there. */
    private static void awaitThatNothingIsOwed(Hospital hospital) {
        try (LocalCopy copy = LocalCopy.of(hospital)) {
            Patience.atLast(hospital + " owes the platform nothing").until(() -> copy.waiting() == 0);
        }
    }

    private Map<String, Map<String, Integer>> counts() {
        return stack.hospitals().stream().collect(Collectors.toMap(Hospital::name, hospital -> {
            Platform.Member member = stack.platform().signIn(hospital.admin());
            return OBJECTS.stream().collect(Collectors.toMap(plural -> plural, member::count));
        }));
    }

    private String firstDoctor(Hospital hospital) {
        return stack.platform()
                .signIn(hospital.supervisor())
                .ask(
                        "query First { doctors(first: 1, orderBy: [{externalId: AscNullsFirst}, {id: AscNullsFirst}])"
                                + " { edges { node { id name } } } }",
                        Map.of())
                .path("doctors")
                .path("edges")
                .get(0)
                .path("node")
                .path("id")
                .asText();
    }
}
