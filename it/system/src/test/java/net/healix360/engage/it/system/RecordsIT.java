package net.healix360.engage.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.healix360.engage.it.fixture.Desk;
import net.healix360.engage.it.fixture.Desk.Sitting;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Http;
import net.healix360.engage.it.fixture.Json;
import net.healix360.engage.it.fixture.Session;
import net.healix360.engage.it.fixture.Stack;
import net.healix360.engage.it.fixture.VendorEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The platform's records through the sidecar: lists, single records, what people write, search, and who is calling. */
class RecordsIT {
    private static final List<String> SEEDED =
            List.of("patients", "leads", "doctors", "clinics", "visit-slots", "campaigns");
    private static final List<String> OTHERS = List.of("lead-activities", "follow-ups", "appointments", "calls");

    private final Stack stack = Stack.up();
    private final List<Session> sessions = new ArrayList<>();

    @AfterEach
    void signOut() {
        sessions.forEach(Session::close);
    }

    @BothHospitals
    void everyListIsWalkedToItsEndOnceAndTellsHowManyThereAre(Hospital hospital) {
        Desk desk = desk(hospital);
        for (String resource : SEEDED) {
            List<String> ids = desk.walk(resource, 7).stream()
                    .map(row -> row.path("id").asText())
                    .toList();

            assertThat(ids).as(resource).isNotEmpty().doesNotHaveDuplicates();
            assertThat(desk.list(resource).json().path("total").asInt())
                    .as(resource)
                    .isEqualTo(ids.size());
        }
    }

    @BothHospitals
    void everyRowSaysWhenItWasMadeAndWhetherThePlatformHasIt(Hospital hospital) {
        Desk desk = desk(hospital);
        for (String resource : SEEDED) {
            JsonNode row = desk.oldest(resource);

            assertThat(row.path("createdAt").asText()).as(resource).endsWith("Z");
            assertThat(row.path("updatedAt").asText()).as(resource).endsWith("Z");
            assertThat(row.path("pending").isBoolean()).as(resource).isTrue();
            assertThat(desk.one(resource, row.path("id").asText()).json())
                    .as(resource)
                    .isEqualTo(row);
        }
    }

    @BothHospitals
    void theOtherHospitalsRecordsAreNotThere(Hospital hospital) {
        Desk own = desk(hospital);
        Desk other = desk(hospital.other());
        for (String resource : SEEDED) {
            String foreign = other.oldest(resource).path("id").asText();

            assertThat(own.one(resource, foreign).status()).as(resource).isEqualTo(404);
            assertThat(own.one(resource, foreign).problem()).as(resource).isEqualTo("/problems/not-found");
        }
        for (String resource : OTHERS) {
            assertThat(own.one(resource, "00000000-0000-4000-8000-000000000000").status())
                    .as(resource)
                    .isEqualTo(404);
        }
        String doctor = other.oldest("doctors").path("id").asText();
        String patient = other.oldest("patients").path("id").asText();
        String lead = other.items("leads", "filter[status]", "NEW", "limit", "1", "sort", "createdAt")
                .get(0)
                .path("id")
                .asText();
        assertThat(own.list("visit-slots", "filter[doctorId]", doctor).status())
                .as("a list about another hospital's doctor")
                .isEqualTo(404);
        assertThat(own.change("patients", patient, Map.of("firstName", "Nobody"))
                        .status())
                .isEqualTo(404);
        assertThat(own.change("leads", lead, Map.of("status", "LOST")).status()).isEqualTo(404);
        assertThat(own.create("lead-activities", Map.of("leadId", lead, "activityType", "NOTE"))
                        .status())
                .isEqualTo(404);
        assertThat(own.create("appointments", own.sitting(0).visit(patient)).status())
                .isEqualTo(404);
        assertThat(other.one("leads", lead).json().path("status").asText()).isEqualTo("NEW");
    }

    @BothHospitals
    void listsAreFilteredSortedAndSearched(Hospital hospital) {
        Desk desk = desk(hospital);
        JsonNode patient = desk.oldest("patients");

        assertThat(desk.items("patients", "filter[phone]", patient.path("phone").asText()))
                .contains(patient);
        assertThat(desk.items(
                        "patients",
                        "q",
                        patient.path("firstName").asText() + " "
                                + patient.path("lastName").asText(),
                        "limit",
                        "200"))
                .contains(patient);
        assertThat(desk.items("leads", "filter[status]", "NEW"))
                .isNotEmpty()
                .allSatisfy(lead -> assertThat(lead.path("status").asText()).isEqualTo("NEW"));
        assertThat(Json.texts(
                        desk.list("doctors", "sort", "-name", "limit", "200")
                                .json()
                                .path("items"),
                        "name"))
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(desk.items("leads", "filter[from]", "2200-01-01", "filter[to]", "2200-01-02"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "limit, 0",
        "limit, 201",
        "limit, many",
        "sort, salary",
        "filter[salary], 1",
        "filter[status], HOPEFUL",
        "filter[from], yesterday",
        "filter[contactAttempts], few",
        "page, 2"
    })
    void aBadQuestionIsRefusedByName(String parameter, String value) {
        Http.Answer answer = desk(stack.ramaiah()).list("leads", parameter, value);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("/problems/validation");
        assertThat(Json.texts(answer.json().path("errors"), "field")).containsExactly(parameter);
    }

    @BothHospitals
    void nobodyReadsWithoutASessionAndExecutivesWorkOnLeadsOnly(Hospital hospital) {
        for (String resource : List.of("patients", "leads", "appointments", "calls", "search?q=rao")) {
            assertThat(Http.get(hospital.url("/api/" + resource)).status())
                    .as(resource)
                    .isEqualTo(401);
        }
        Desk executive = remember(hospital.signIn(hospital.executive()));
        assertThat(executive.list("appointments").status()).isEqualTo(200);
        assertThat(executive.create("patients", Map.of("firstName", "Nobody")).status())
                .isEqualTo(403);
        String lead = executive.oldest("leads").path("id").asText();
        assertThat(executive
                        .create("lead-activities", Map.of("leadId", lead, "activityType", "NOTE", "summary", "Wrote"))
                        .status())
                .isEqualTo(201);
    }

    @BothHospitals
    void aPatientIsWrittenToThePlatformInThePersonsNameAndReadAtOnce(Hospital hospital) {
        Desk desk = desk(hospital);

        Http.Answer made = desk.create(
                "patients",
                Map.of(
                        "firstName",
                        "Meera",
                        "lastName",
                        "Testwell",
                        "phone",
                        VendorEvent.newCaller(),
                        "gender",
                        "FEMALE"));

        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String id = made.json().path("id").asText();
        assertThat(made.json().path("pending").asBoolean()).isFalse();
        assertThat(desk.one("patients", id).json().path("lastName").asText()).isEqualTo("Testwell");
        assertThat(atPlatform(hospital, "person", id, "name { firstName lastName }")
                        .path("name")
                        .path("lastName")
                        .asText())
                .isEqualTo("Testwell");

        Http.Answer changed = desk.change("patients", id, Map.of("lastName", "Otherwise"));
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(changed.json().path("firstName").asText()).isEqualTo("Meera");
        assertThat(desk.one("patients", id).json().path("lastName").asText()).isEqualTo("Otherwise");
    }

    @BothHospitals
    void aLeadHasActivitiesAndFollowUps(Hospital hospital) {
        Desk desk = desk(hospital);
        String agent = hospital.agent(0).agentId();
        Http.Answer lead = desk.create(
                "leads",
                Map.of(
                        "name",
                        "Ravi Testwell",
                        "phone",
                        VendorEvent.newCaller(),
                        "source",
                        "PHONE_INQUIRY",
                        "assignedAgentId",
                        agent));
        assertThat(lead.status()).as(lead.body()).isEqualTo(201);
        assertThat(lead.json().path("status").asText()).isEqualTo("NEW");
        assertThat(lead.json().path("assignedAgentId").asText()).isEqualTo(agent);
        String id = lead.json().path("id").asText();

        Http.Answer activity = desk.create(
                "lead-activities",
                Map.of("leadId", id, "activityType", "CALL", "summary", "Asked about a heart check"));
        Http.Answer followUp =
                desk.create("follow-ups", Map.of("leadId", id, "dueAt", "2030-01-01T04:30:00Z", "agentId", agent));

        assertThat(activity.status()).as(activity.body()).isEqualTo(201);
        assertThat(activity.json().path("occurredAt").asText()).endsWith("Z");
        assertThat(activity.json().path("performedBy").asText()).isNotEmpty();
        assertThat(desk.items("lead-activities", "filter[leadId]", id)).containsExactly(activity.json());
        assertThat(followUp.status()).as(followUp.body()).isEqualTo(201);
        assertThat(followUp.json().path("status").asText()).isEqualTo("OPEN");
        assertThat(desk.change("follow-ups", followUp.json().path("id").asText(), Map.of("status", "DONE"))
                        .json()
                        .path("status")
                        .asText())
                .isEqualTo("DONE");
        assertThat(desk.items("follow-ups", "filter[agentId]", agent, "filter[leadId]", id))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "patients|{}|firstName",
                "patients|{\"firstName\": 7}|firstName",
                "patients|{\"firstName\": \"A\", \"phone\": \"12\"}|phone",
                "patients|{\"firstName\": \"A\", \"email\": \"nobody\"}|email",
                "patients|{\"firstName\": \"A\", \"gender\": \"X\"}|gender",
                "patients|{\"firstName\": \"A\", \"id\": \"1\"}|id",
                "leads|{\"name\": \"A\", \"status\": \"HOPEFUL\"}|status",
                "leads|{\"name\": \"A\", \"salary\": 1}|salary",
                "lead-activities|{\"activityType\": \"CALL\"}|leadId",
                "follow-ups|{\"dueAt\": \"2030-01-01T04:30:00Z\"}|phone",
                "follow-ups|{\"phone\": \"9845012345\", \"dueAt\": \"tomorrow\"}|dueAt",
                "appointments|{\"patientId\": \"x\", \"doctorId\": \"x\", \"scheduledAt\": \"2030-01-01T04:30:00Z\"}|clinicId",
                "appointments|{\"newPatient\": {\"firstName\": \"\"}, \"doctorId\": \"x\", \"clinicId\": \"x\", \"scheduledAt\": \"2030-01-01T04:30:00Z\"}|newPatient.firstName",
                "caller/resolve|{\"phone\": \"Anonymous\"}|phone"
            })
    void aBadBodyIsRefusedByNameAndStoresNothing(String resource, String body, String field) {
        Desk desk = desk(stack.ramaiah());
        int before = desk.list("patients").json().path("total").asInt();

        Http.Answer answer = desk.createRaw(resource, body);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(Json.texts(answer.json().path("errors"), "field")).containsExactly(field);
        assertThat(desk.list("patients").json().path("total").asInt()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{not json", "[]", "\"text\"", "null", "7"})
    void whatIsNoJsonObjectIsRefused(String body) {
        Http.Answer answer = desk(stack.ramaiah()).createRaw("patients", body);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("/problems/malformed-body");
    }

    @BothHospitals
    void ofTwoBookingsAtOnceExactlyOneGetsTheTime(Hospital hospital) throws Exception {
        Desk desk = desk(hospital);
        Map<String, Object> visit = desk.sitting(1).visit(patient(desk));
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            Callable<Http.Answer> booking = () -> desk.create("appointments", visit);
            List<Integer> statuses = new ArrayList<>();
            List<String> problems = new ArrayList<>();
            for (Future<Http.Answer> one : people.invokeAll(List.of(booking, booking, booking, booking))) {
                statuses.add(one.get().status());
                problems.add(one.get().json().path("type").asText());
            }

            assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409);
            assertThat(problems).filteredOn(type -> !type.isEmpty()).containsOnly("/problems/slot-taken");
        } finally {
            people.shutdownNow();
        }
    }

    @BothHospitals
    void anAppointmentIsBookedMovedAndCancelledAndItsTimeIsFreeAgain(Hospital hospital) {
        Desk desk = desk(hospital);
        Sitting sitting = desk.sitting(2);
        Map<String, Object> visit = sitting.visit(patient(desk));
        Http.Answer booked = desk.create("appointments", visit);
        assertThat(booked.status()).as(booked.body()).isEqualTo(201);
        JsonNode appointment = booked.json();
        assertThat(appointment.path("doctorName").asText()).startsWith("Dr. ");
        assertThat(appointment.path("department").asText()).isNotEmpty();
        assertThat(appointment.path("status").asText()).isEqualTo("SCHEDULED");
        String id = appointment.path("id").asText();
        String later = sitting.begin().plusSeconds(3600).toString();

        Http.Answer moved = desk.change("appointments", id, Map.of("scheduledAt", later));
        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
        Http.Answer again = desk.create("appointments", visit);
        assertThat(again.status()).as("the old time is free").isEqualTo(201);
        assertThat(desk.change("appointments", again.json().path("id").asText(), Map.of("scheduledAt", later))
                        .problem())
                .isEqualTo("/problems/slot-taken");

        assertThat(desk.change("appointments", id, Map.of("status", "CANCELLED"))
                        .status())
                .isEqualTo(200);
        assertThat(desk.change("appointments", again.json().path("id").asText(), Map.of("scheduledAt", later))
                        .status())
                .as("the cancelled one's time is free")
                .isEqualTo(200);
        Http.Answer revived = desk.change("appointments", id, Map.of("status", "CONFIRMED"));
        assertThat(revived.status()).isEqualTo(409);
        assertThat(revived.json().path("currentStatus").asText()).isEqualTo("CANCELLED");
    }

    @BothHospitals
    void aTimeInThePastOrOutsideTheVisitHoursIsRefused(Hospital hospital) {
        Desk desk = desk(hospital);
        Sitting sitting = desk.sitting(3);
        String patient = patient(desk);
        Sitting past = new Sitting(
                sitting.doctorId(), sitting.clinicId(), sitting.begin().minusSeconds(28L * 24 * 3600));
        Sitting night = new Sitting(
                sitting.doctorId(), sitting.clinicId(), sitting.begin().minusSeconds(6 * 3600));

        assertThat(desk.create("appointments", past.visit(patient)).problem())
                .isEqualTo("/problems/appointment-in-past");
        assertThat(desk.create("appointments", night.visit(patient)).problem())
                .isEqualTo("/problems/outside-visit-hours");
    }

    @BothHospitals
    void aNewPatientComesWithTheBookingAndAStoredOneKeepsTheName(Hospital hospital) {
        Desk desk = desk(hospital);
        String phone = VendorEvent.newCaller();
        String stored = desk.create("patients", Map.of("firstName", "Asha", "lastName", "Storewell", "phone", phone))
                .json()
                .path("id")
                .asText();
        Sitting sitting = desk.sitting(4);

        Http.Answer booked = desk.create(
                "appointments",
                Map.of(
                        "newPatient", Map.of("firstName", "Usha", "lastName", "Storewell", "phone", phone),
                        "doctorId", sitting.doctorId(),
                        "clinicId", sitting.clinicId(),
                        "scheduledAt", sitting.begin().toString()));

        assertThat(booked.status()).as(booked.body()).isEqualTo(201);
        String made = booked.json().path("patientId").asText();
        assertThat(made).isNotEqualTo(stored);
        assertThat(desk.one("patients", made).json().path("firstName").asText()).isEqualTo("Usha");
        assertThat(desk.one("patients", stored).json().path("firstName").asText())
                .isEqualTo("Asha");

        JsonNode caller = desk.session()
                .post("/api/caller/resolve", Map.of("phone", phone))
                .json();
        assertThat(Json.texts(caller.path("candidates"), "patientId")).containsExactlyInAnyOrder(stored, made);
        JsonNode found = desk.session().get("/api/search?q=usha+storewell").json();
        assertThat(Json.texts(found.path("patients"), "id")).contains(made);
        assertThat(Json.texts(found.path("appointments"), "patientId")).contains(made);
    }

    @BothHospitals
    void aCallerIsResolvedFromTheNumberHoweverItIsWritten(Hospital hospital) {
        Desk desk = desk(hospital);
        JsonNode patient = desk.oldest("patients");
        String e164 = patient.path("phone").asText();
        for (String written : List.of(e164, e164.substring(1), "0" + e164.substring(3))) {
            JsonNode caller = desk.session()
                    .post("/api/caller/resolve", Map.of("phone", written))
                    .json();

            assertThat(caller.path("phone").asText()).isEqualTo(e164);
            assertThat(caller.path("isNew").asBoolean()).isFalse();
            assertThat(caller.path("patientId").asText())
                    .isEqualTo(patient.path("id").asText());
            assertThat(caller.path("firstName")).isEqualTo(patient.path("firstName"));
        }
        JsonNode stranger = desk.session()
                .post("/api/caller/resolve", Map.of("phone", VendorEvent.newCaller()))
                .json();
        assertThat(stranger.path("isNew").asBoolean()).isTrue();
        assertThat(stranger.path("patientId").isNull()).isTrue();
        assertThat(stranger.path("leadId").isNull()).isTrue();
    }

    @BothHospitals
    void searchFindsAtMostFiveOfEachAndNeedsTwoCharacters(Hospital hospital) {
        Desk desk = desk(hospital);
        JsonNode lead = desk.oldest("leads");

        JsonNode found = desk.list("search", "q", lead.path("name").asText()).json();
        JsonNode many = desk.list("search", "q", "91").json();

        assertThat(Json.list(found.path("leads"))).contains(lead);
        assertThat(List.of("patients", "leads", "appointments"))
                .allSatisfy(kind -> assertThat(many.path(kind).size()).isLessThanOrEqualTo(5));
        assertThat(desk.list("search", "q", "a").status()).isEqualTo(400);
    }

    @BothHospitals
    void aCallIsListedByItsUcidWithTheAgentsTelephonyId(Hospital hospital) {
        Desk desk = desk(hospital);
        String ucid = stack.simulator().missedCall(hospital, VendorEvent.newCaller());

        Patience.soon("the call is in the local copy")
                .until(() -> desk.list("calls", "filter[ucid]", ucid)
                                .json()
                                .path("total")
                                .asInt()
                        == 1);

        JsonNode call = desk.items("calls", "filter[ucid]", ucid).get(0);
        assertThat(call.path("did").asText()).endsWith(hospital.did());
        assertThat(call.path("direction").asText()).isEqualTo("INBOUND");
        assertThat(call.path("callStatus").asText()).isEqualTo("MISSED");
        assertThat(desk.list("calls", "filter[agentId]", hospital.agent(0).agentId())
                        .status())
                .isEqualTo(200);
        assertThat(desk.list(
                                "calls",
                                "filter[agentId]",
                                hospital.other().agent(0).agentId())
                        .status())
                .as("another hospital's agent")
                .isEqualTo(404);
    }

    private Desk desk(Hospital hospital) {
        Desk desk = remember(hospital.asSupervisor());
        Patience.soon("the local copy is complete").until(() -> SEEDED.stream()
                .allMatch(resource -> desk.list(resource).json().path("total").asInt() > 0));
        return desk;
    }

    private Desk remember(Session session) {
        sessions.add(session);
        return new Desk(session);
    }

    private static String patient(Desk desk) {
        return desk.oldest("patients").path("id").asText();
    }

    private JsonNode atPlatform(Hospital hospital, String object, String id, String selection) {
        String document = "query One($f: " + Character.toUpperCase(object.charAt(0)) + object.substring(1)
                + "FilterInput!) { " + object + "(filter: $f) { id " + selection + " } }";
        return stack.platform()
                .signIn(hospital.supervisor())
                .ask(document, Map.of("f", Map.of("id", Map.of("eq", id))))
                .path(object);
    }
}
