package net.healix360.engage.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.healix360.engage.it.fixture.Desk;
import net.healix360.engage.it.fixture.Desk.Sitting;
import net.healix360.engage.it.fixture.Engage;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Http;
import net.healix360.engage.it.fixture.Session;
import net.healix360.engage.it.fixture.Stack;
import org.junit.jupiter.api.Test;

/** The desk's types come from the OpenAPI document; so the document is what runs, and what runs answers what it says. */
class OpenApiIT {
    private static final String SNAPSHOT = "sidecar-war/src/main/frontend/openapi.json";
    private static final ObjectMapper SORTED =
            new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

    private final Stack stack = Stack.up();

    @Test
    void theDocumentFromWhichTheDesksTypesAreMadeIsTheOneThatRuns() throws IOException {
        String running = sorted(document());
        Path kept = Engage.artefacts().resolve("openapi.json");
        Files.writeString(kept, running);

        assertThat(Files.readString(Engage.root().resolve(SNAPSHOT)).equals(running))
                .as("the document has changed: cp " + kept.toAbsolutePath() + " " + SNAPSHOT
                        + ", then npm run types in its folder")
                .isTrue();
    }

    @Test
    void everyListAnswersWhatTheDocumentSays() {
        JsonNode document = document();
        try (Session supervisor = stack.ramaiah().asSupervisor()) {
            Desk desk = new Desk(supervisor);
            for (Map.Entry<String, String> list : Map.of(
                            "patients", "Patient",
                            "leads", "Lead",
                            "doctors", "Doctor",
                            "clinics", "Clinic",
                            "visit-slots", "VisitSlot",
                            "campaigns", "Campaign",
                            "appointments", "Appointment")
                    .entrySet()) {
                JsonNode page = desk.list(list.getKey(), "limit", "1").json();

                assertAnswers(document, list.getValue() + "Page", page);
                page.path("items").forEach(row -> assertAnswers(document, list.getValue(), row));
            }
        }
    }

    @Test
    void theDesksOtherQuestionsAreAnsweredAsTheDocumentSays() {
        JsonNode document = document();
        Hospital hospital = stack.ramaiah();
        try (Session supervisor = hospital.asSupervisor()) {
            Desk desk = new Desk(supervisor);
            Sitting sitting = desk.sitting(0);
            JsonNode patient = desk.oldest("patients");

            assertAnswers(
                    document,
                    "VisitTimes",
                    desk.list("visit-slots/times", "doctorId", sitting.doctorId(), "clinicId", sitting.clinicId())
                            .json());
            JsonNode context = desk.list(
                            "caller/context", "patientId", patient.path("id").asText())
                    .json();
            assertAnswers(document, "CallerContext", context);
            context.path("timeline").forEach(item -> assertAnswers(document, "TimelineItem", item));
            assertAnswers(
                    document,
                    "PerformanceAnswer",
                    supervisor
                            .get("/api/ozonetel/performance?agentId="
                                    + hospital.agent(0).agentId())
                            .json());
            assertAnswers(
                    document, "SearchFound", desk.list("search", "q", "rao").json());
            assertAnswers(document, "LeadImportPage", desk.list("lead-imports").json());
        }
    }

    @Test
    void whatTheDeskBeginsWithIsAnsweredAsTheDocumentSays() {
        JsonNode document = document();
        Hospital hospital = stack.ramaiah();
        String whose = "?agentId=" + hospital.agent(0).agentId();
        try (Session supervisor = hospital.asSupervisor()) {
            JsonNode me = supervisor.get("/api/auth/me").json();
            assertAnswers(document, "Me", me);
            assertAnswers(document, "User", me.path("user"));
            assertAnswers(
                    document,
                    "AgentNow",
                    supervisor.get("/api/supervisor/agent-state" + whose).json());
            assertAnswers(
                    document,
                    "ActiveCalls",
                    supervisor.get("/api/supervisor/active-calls" + whose).json());
            JsonNode worklist =
                    supervisor.get("/api/worklist" + whose + "&limit=5").json();
            assertAnswers(document, "Worklist", worklist);
            worklist.path("items").forEach(item -> assertAnswers(document, "WorklistItem", item));
            JsonNode queue = supervisor.get("/api/missed-queue" + whose).json();
            assertAnswers(document, "MissedQueue", queue);
            queue.path("pending").forEach(call -> assertAnswers(document, "MissedCall", call));
        }
    }

    private static void assertAnswers(JsonNode document, String name, JsonNode answer) {
        JsonNode schema = document.path("components").path("schemas").path(name);
        Set<String> fields = new TreeSet<>();
        answer.fieldNames().forEachRemaining(fields::add);
        Set<String> described = new TreeSet<>();
        schema.path("properties").fieldNames().forEachRemaining(described::add);

        Set<String> required = new TreeSet<>();
        schema.path("required").forEach(field -> required.add(field.asText()));

        assertThat(described).as(name).isNotEmpty().containsAll(fields);
        assertThat(fields).as(name).containsAll(required);
    }

    private JsonNode document() {
        return Http.get(stack.ramaiah().url("/openapi"), Map.of("Accept", "application/json"))
                .json();
    }

    /** Without the address at which it was read. */
    private static String sorted(JsonNode document) throws IOException {
        ObjectNode same = document.deepCopy();
        same.remove("servers");
        Object plain = SORTED.treeToValue(same, Object.class);
        return SORTED.writerWithDefaultPrettyPrinter().writeValueAsString(plain) + "\n";
    }
}
