package net.healix360.engage.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.it.fixture.CallSummary;
import net.healix360.engage.it.fixture.Desk;
import net.healix360.engage.it.fixture.EventStream;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Http;
import net.healix360.engage.it.fixture.Json;
import net.healix360.engage.it.fixture.Session;
import net.healix360.engage.it.fixture.Stack;
import net.healix360.engage.it.fixture.Status.Login;
import net.healix360.engage.it.fixture.VendorEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is to be called next: from three sources, live, in the order of the hospital's rules, each agent its own. */
class WorklistIT {
    private static final int AGENT = 4;
    private static final int OTHER_AGENT = 5;

    private final Stack stack = Stack.up();
    private final List<Session> sessions = new ArrayList<>();

    @AfterEach
    void signOut() {
        sessions.forEach(Session::close);
    }

    @BothHospitals
    void aLeadAppearsLiveAndLeavesWhenSomebodyTalkedWithIt(Hospital hospital) {
        Desk desk = supervisor(hospital);
        String caller = VendorEvent.newCaller();
        try (EventStream stream = desk.session().stream()) {
            String lead = created(desk, "leads", Map.of("name", "Asha Rao", "phone", caller, "source", "WHATSAPP"));

            JsonNode row = appears(desk, lead);
            assertThat(row.path("type").asText()).isEqualTo("campaign_lead");
            assertThat(row.path("name").asText()).isEqualTo("Asha Rao");
            assertThat(row.path("phone").asText()).isEqualTo("+91" + caller);
            assertThat(row.path("source").asText()).isEqualTo("WHATSAPP");
            assertThat(row.path("leadId").asText()).isEqualTo(lead);
            JsonNode moved = stream.await("worklist", WorklistIT::isWorklist).data();
            assertThat(moved.path("rulesVersion").asInt()).isPositive();
            assertThat(moved.path("items").asInt()).isPositive();

            int before = stream.heard(WorklistIT::isWorklist).size();
            desk.change("leads", lead, Map.of("status", "QUALIFIED"));
            leaves(desk, lead);
            Patience.soon("told once more")
                    .until(() -> stream.heard(WorklistIT::isWorklist).size() > before);
        }
    }

    @BothHospitals
    void aFollowUpAppearsWithItsLeadsNumberAndLeavesWhenItIsDone(Hospital hospital) {
        Desk desk = supervisor(hospital);
        String caller = VendorEvent.newCaller();
        String lead = created(desk, "leads", Map.of("name", "Usha Nair", "phone", caller, "status", "QUALIFIED"));
        Instant due = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(3600);
        String followUp = created(desk, "follow-ups", Map.of("dueAt", due.toString(), "leadId", lead));
        String later = created(
                desk, "follow-ups", Map.of("dueAt", due.plus(3, ChronoUnit.DAYS).toString(), "leadId", lead));

        JsonNode row = appears(desk, followUp);
        assertThat(row.path("type").asText()).isEqualTo("follow_up");
        assertThat(row.path("phone").asText()).isEqualTo("+91" + caller);
        assertThat(row.path("name").asText()).isEqualTo("Usha Nair");
        assertThat(Instant.parse(row.path("dueAt").asText())).isEqualTo(due);
        assertThat(row(desk, later)).as("due in three days").isEmpty();

        desk.change("follow-ups", followUp, Map.of("status", "DONE"));
        leaves(desk, followUp);
    }

    @BothHospitals
    void aMissedCallAppearsAndLeavesWhenThePatientWasCalledBack(Hospital hospital) {
        Desk desk = supervisor(hospital);
        String ucid = VendorEvent.newUcid();
        CallSummary.missed(hospital, ucid, VendorEvent.newCaller()).sendTo(hospital);

        JsonNode row = appears(desk, ucid);
        assertThat(row.path("type").asText()).isEqualTo("missed_call");
        assertThat(row.path("missedCallId").asText()).isEqualTo(ucid);
        assertThat(row.path("did").asText()).isEqualTo(hospital.did());
        assertThat(Instant.parse(row.path("slaDueAt").asText()))
                .isAfter(Instant.parse(row.path("createdAt").asText()));

        Http.send(
                "PATCH",
                hospital.url("/api/missed-queue/" + ucid + "/status"),
                Json.of(Map.of("agentId", hospital.agent(AGENT).agentId(), "status", "CALLBACK_COMPLETED"))
                        .toString(),
                desk.session().bearer());
        leaves(desk, ucid);
    }

    @BothHospitals
    void attemptsMoveALeadFromTheSecondToTheThird(Hospital hospital) {
        Desk desk = supervisor(hospital);
        String lead = created(desk, "leads", Map.of("name", "Asha Rao", "phone", VendorEvent.newCaller()));

        desk.change("leads", lead, Map.of("contactAttempts", 1, "status", "CONTACTED"));
        Patience.soon("second attempt").until(() -> typeOf(desk, lead).equals("attempt_2"));
        desk.change("leads", lead, Map.of("contactAttempts", 2));
        Patience.soon("third attempt").until(() -> typeOf(desk, lead).equals("attempt_3"));
    }

    @BothHospitals
    void whoCannotBeCalledIsNotThere(Hospital hospital) {
        Desk desk = supervisor(hospital);
        String without = created(desk, "leads", Map.of("name", "No Number", "email", "no.number@mail.example"));
        String with = created(desk, "leads", Map.of("name", "Has Number", "phone", VendorEvent.newCaller()));

        appears(desk, with);
        assertThat(row(desk, without)).isEmpty();
    }

    @BothHospitals
    void anAgentSeesItsOwnAndNobodysWorkAndTheSupervisorAll(Hospital hospital) {
        Desk supervisor = supervisor(hospital);
        Login mine = hospital.agent(AGENT);
        Login others = hospital.agent(OTHER_AGENT);
        String own = assigned(supervisor, mine);
        String another = assigned(supervisor, others);
        String nobodys = created(supervisor, "leads", Map.of("name", "Nobodys", "phone", VendorEvent.newCaller()));
        appears(supervisor, nobodys);
        appears(supervisor, own);
        appears(supervisor, another);

        Session agent = signedIn(hospital, mine);
        String path = "/api/worklist?limit=1000&agentId=" + mine.agentId();
        List<String> seen = Json.texts(agent.get(path).json().path("items"), "id");

        assertThat(seen).contains(own, nobodys).doesNotContain(another);
        assertThat(Json.texts(supervisor.session().get(path).json().path("items"), "id"))
                .as("a supervisor asks about the agent")
                .contains(own, nobodys)
                .doesNotContain(another);
        assertThat(agent.get("/api/worklist/team").status()).isEqualTo(403);
        assertThat(agent.get("/api/worklist?agentId=" + others.agentId()).status())
                .isEqualTo(403);
    }

    @BothHospitals
    void theOrderIsThatOfTheScoresAndThePagesShowEveryRowOnce(Hospital hospital) {
        Desk desk = supervisor(hospital);
        created(desk, "leads", Map.of("name", "Asha Rao", "phone", VendorEvent.newCaller()));

        JsonNode whole = desk.list("worklist/team", "limit", "1000").json();
        List<JsonNode> rows = Json.list(whole.path("items"));

        assertThat(rows).extracting(row -> row.path("score").asDouble()).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(rows).allSatisfy(row -> {
            JsonNode why = row.path("scoreBreakdown");
            if (why.path("rulesApplied").size() == 1) {
                double product = why.path("baseScore").asDouble()
                        * why.path("slaMultiplier").asDouble()
                        * why.path("campaignMultiplier").asDouble();
                assertThat(row.path("score").asDouble()).isEqualTo(product);
            }
        });
        JsonNode totals = whole.path("totals");
        assertThat(totals.path("open").asInt())
                .isEqualTo(totals.path("missed_call").asInt()
                        + totals.path("follow_up").asInt()
                        + totals.path("campaign_lead").asInt()
                        + totals.path("attempt_2").asInt()
                        + totals.path("attempt_3").asInt());
        assertThat(desk.walk("worklist/team", 7))
                .extracting(row -> row.path("id").asText())
                .doesNotHaveDuplicates();
    }

    @BothHospitals
    void otherWeightsPutTheListInAnotherOrderWithinMoments(Hospital hospital) {
        Desk desk = supervisor(hospital);
        String lead = created(desk, "leads", Map.of("name", "Asha Rao", "phone", VendorEvent.newCaller()));
        String ucid = VendorEvent.newUcid();
        CallSummary.missed(hospital, ucid, VendorEvent.newCaller()).sendTo(hospital);
        appears(desk, lead);
        appears(desk, ucid);
        assertThat(isBefore(desk, ucid, lead)).isTrue();
        JsonNode before = desk.session().get("/api/rules/priority-config").json();
        try (EventStream stream = desk.session().stream()) {
            ObjectNode other = before.deepCopy();
            other.remove("version");
            ((ObjectNode) other.path("taskWeights").path("missed_call")).put("weight", 0);
            int version = prioritise(desk, other);

            stream.await(
                    "another order",
                    message -> isWorklist(message)
                            && message.data().path("rulesVersion").asInt() >= version);
            assertThat(isBefore(desk, lead, ucid)).isTrue();
        } finally {
            ObjectNode restored = before.deepCopy();
            restored.remove("version");
            prioritise(desk, restored);
        }
        Patience.soon("the order before").until(() -> isBefore(desk, ucid, lead));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=1001",
                "limit=many",
                "type=calls",
                "type=missed_call,",
                "cursor=nonsense",
                "q=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
            })
    void aQuestionThatCannotBeAnsweredIsRefusedByName(String query) {
        Http.Answer answer = supervisor(stack.ramaiah()).session().get("/api/worklist/team?" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("/problems/validation");
        assertThat(answer.json().path("errors").path(0).path("field").asText()).isEqualTo(query.split("=", 2)[0]);
    }

    private static String assigned(Desk supervisor, Login agent) {
        return created(
                supervisor,
                "leads",
                Map.of(
                        "name",
                        "Lead of " + agent.agentId(),
                        "phone",
                        VendorEvent.newCaller(),
                        "assignedAgentId",
                        agent.agentId()));
    }

    private static int prioritise(Desk desk, JsonNode config) {
        Http.Answer answer = Http.send(
                "PUT",
                desk.session().hospital().url("/api/rules/priority-config"),
                config.toString(),
                desk.session().bearer());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().path("version").asInt();
    }

    private static boolean isBefore(Desk desk, String first, String second) {
        List<String> ids =
                Json.texts(desk.list("worklist/team", "limit", "1000").json().path("items"), "id");
        return ids.contains(first) && ids.indexOf(first) < ids.indexOf(second);
    }

    private static boolean isWorklist(EventStream.Message message) {
        return message.event().equals("worklist");
    }

    private static String typeOf(Desk desk, String id) {
        return row(desk, id).map(row -> row.path("type").asText()).orElse("");
    }

    private static JsonNode appears(Desk desk, String id) {
        return Patience.soon("on the list: " + id)
                .until(() -> row(desk, id), Optional::isPresent)
                .orElseThrow();
    }

    private static void leaves(Desk desk, String id) {
        Patience.soon("off the list: " + id).until(() -> row(desk, id).isEmpty());
    }

    private static Optional<JsonNode> row(Desk desk, String id) {
        return desk.items("worklist/team", "limit", "1000").stream()
                .filter(row -> row.path("id").asText().equals(id))
                .findFirst();
    }

    private static String created(Desk desk, String resource, Map<String, ?> record) {
        Http.Answer answer = desk.create(resource, record);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("id").asText();
    }

    private Desk supervisor(Hospital hospital) {
        return new Desk(signedIn(hospital, hospital.supervisor()));
    }

    private Session signedIn(Hospital hospital, Login login) {
        Session session = hospital.signIn(login);
        sessions.add(session);
        return session;
    }
}
