package net.healix360.engage.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import net.healix360.engage.it.fixture.Desk;
import net.healix360.engage.it.fixture.Desk.Sitting;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Http;
import net.healix360.engage.it.fixture.Json;
import net.healix360.engage.it.fixture.Session;
import net.healix360.engage.it.fixture.VendorEvent;

/** What the desk asks while it talks to somebody: times, the person, enquiries, follow-ups; and files of leads. */
class CareIT {
    private static final int AGENT = 0;
    private static final int COLLEAGUE = 1;
    private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");

    @BothHospitals
    void aTimeThatIsOfferedIsBookedAndThenTakenExceptForItself(Hospital hospital) {
        try (Session agent = hospital.signIn(hospital.agent(AGENT))) {
            Desk desk = new Desk(agent);
            Sitting sitting = desk.sitting(5);
            JsonNode times = times(desk, sitting);
            String free = state(times, "free");

            Http.Answer booked = desk.create(
                    "appointments",
                    Map.of(
                            "newPatient", Map.of("firstName", "Timewell", "phone", VendorEvent.newCaller()),
                            "doctorId", sitting.doctorId(),
                            "clinicId", sitting.clinicId(),
                            "scheduledAt", free));

            assertThat(booked.status()).as(booked.body()).isEqualTo(201);
            assertThat(stateOf(times(desk, sitting), free)).isEqualTo("taken");
            String id = booked.json().path("id").asText();
            assertThat(stateOf(times(desk, sitting, "moving", id), free)).isEqualTo("free");
            assertThat(times.path("defaultDay").asText())
                    .isIn(
                            LocalDate.now(ZONE).toString(),
                            LocalDate.now(ZONE).plusDays(1).toString());
            assertThat(desk.list("visit-slots/times", "doctorId", sitting.doctorId())
                            .status())
                    .isEqualTo(400);
        }
    }

    @BothHospitals
    void aCallersEnquiryAndFollowUpShowInTheCallersContextAtOnce(Hospital hospital) {
        String phone = VendorEvent.newCaller();
        String ucid = "care" + System.nanoTime();
        try (Session agent = hospital.signIn(hospital.agent(AGENT))) {
            Desk desk = new Desk(agent);
            assertThat(context(desk, phone).path("isNew").asBoolean()).isTrue();
            Map<String, String> enquiry =
                    Map.of("phone", phone, "firstName", "Asha", "notes", "A heart check", "ucid", ucid);

            Http.Answer noted = desk.create("enquiries", enquiry);
            Http.Answer again = desk.create("enquiries", enquiry);

            assertThat(noted.status()).as(noted.body()).isEqualTo(201);
            assertThat(again.status()).as(again.body()).isEqualTo(200);
            String lead = noted.json().path("lead").path("id").asText();
            assertThat(again.json().path("lead").path("id").asText()).isEqualTo(lead);
            Http.Answer followUp =
                    desk.create("follow-ups", Map.of("leadId", lead, "phone", phone, "dueAt", "2031-01-01T04:30:00Z"));
            assertThat(followUp.status()).as(followUp.body()).isEqualTo(201);
            assertThat(followUp.json().path("agentId").asText())
                    .as("the agent's own")
                    .isEqualTo(hospital.agent(AGENT).agentId());

            JsonNode context = context(desk, phone);
            assertThat(context.path("isNew").asBoolean()).isFalse();
            assertThat(context.path("lead").path("source").asText()).isEqualTo("PHONE_INQUIRY");
            assertThat(Json.texts(context.path("timeline"), "kind")).containsExactly("follow-up", "activity");
            assertThat(desk.change("follow-ups", followUp.json().path("id").asText(), Map.of("status", "DONE"))
                            .status())
                    .isEqualTo(200);
            assertThat(desk.list("caller/context", "leadId", lead).json().path("phone"))
                    .isEqualTo(context.path("phone"));
        }
    }

    @BothHospitals
    void anAgentFollowsUpForNobodyElseAndNotInThePast(Hospital hospital) {
        try (Session agent = hospital.signIn(hospital.agent(AGENT))) {
            Desk desk = new Desk(agent);
            String phone = VendorEvent.newCaller();
            Http.Answer late = desk.create("follow-ups", Map.of("phone", phone, "dueAt", "2020-01-01T04:30:00Z"));

            assertThat(late.status()).isEqualTo(422);
            assertThat(Json.texts(late.json().path("errors"), "field")).containsExactly("dueAt");
            assertThat(desk.create(
                                    "follow-ups",
                                    Map.of(
                                            "phone",
                                            phone,
                                            "dueAt",
                                            "2031-01-01T04:30:00Z",
                                            "agentId",
                                            hospital.agent(COLLEAGUE).agentId()))
                            .problem())
                    .isEqualTo("/problems/foreign-agent");
        }
    }

    @BothHospitals
    void anAgentReadsTheOwnCallsOnly(Hospital hospital) {
        try (Session agent = hospital.signIn(hospital.agent(AGENT))) {
            Desk desk = new Desk(agent);
            String own = hospital.agent(AGENT).agentId();
            String colleague = hospital.agent(COLLEAGUE).agentId();

            assertThat(desk.items("calls", "limit", "200"))
                    .allSatisfy(
                            call -> assertThat(call.path("agentId").asText()).isEqualToIgnoringCase(own));
            assertThat(desk.list("calls", "filter[agentId]", own).status()).isEqualTo(200);
            assertThat(desk.list("calls", "filter[agentId]", colleague).problem())
                    .isEqualTo("/problems/foreign-agent");
            assertThat(agent.get("/api/ozonetel/performance?agentId=" + colleague)
                            .status())
                    .isEqualTo(403);
            JsonNode performance =
                    agent.get("/api/ozonetel/performance?agentId=" + own).json();
            assertThat(performance.path("callVolume")).hasSize(7);
            assertThat(performance.path("calls").path("total").isInt()).isTrue();
        }
    }

    @BothHospitals
    void aFileOfLeadsIsCheckedImportedOnceAndTakenBackExceptWhereSomebodyWorked(Hospital hospital) {
        String first = VendorEvent.newCaller();
        String second = VendorEvent.newCaller();
        String third = VendorEvent.newCaller();
        String file = "Full name;Mobile No.;Interested in\n\"Rao; Asha\";" + first + ";ENT\nMeera;" + second
                + ";ENT\nAgain;" + first + ";ENT\n=Bad;12;ENT\nRavi;" + third + ";ENT\n";
        try (Session executive = hospital.signIn(hospital.executive());
                Session supervisor = hospital.asSupervisor()) {
            Desk desk = new Desk(executive);
            Http.Answer brought =
                    Http.send("POST", hospital.url("/api/lead-imports"), "text/csv", file, executive.bearer());
            assertThat(brought.status()).as(brought.body()).isEqualTo(201);
            String id = brought.json().path("id").asText();
            String address = "lead-imports/" + id;

            Http.Answer checked = desk.create(
                    address + "/check",
                    Map.of("mapping", brought.json().path("suggestedMapping"), "source", "REFERRAL"));
            assertThat(checked.json().path("counts").toString())
                    .isEqualTo("{\"newLeads\":3,\"duplicateInFile\":1,\"duplicateInHospital\":0,\"invalid\":1}");
            assertThat(executive.get("/api/" + address + "/report").body())
                    .contains("4,DUPLICATE_IN_FILE")
                    .contains("5,INVALID")
                    .contains("'=Bad");

            desk.create(address + "/start", Map.of());
            assertThat(desk.create(address + "/start", Map.of()).status()).isEqualTo(202);
            Patience.atLast("imported").until(() -> isIn(executive, address, "DONE"));
            JsonNode lead =
                    new Desk(supervisor).items("leads", "filter[phone]", first).get(0);
            assertThat(lead.path("name").asText()).isEqualTo("Rao; Asha");
            assertThat(lead.path("source").asText()).isEqualTo("REFERRAL");
            String worked = new Desk(supervisor)
                    .items("leads", "filter[phone]", second)
                    .get(0)
                    .path("id")
                    .asText();
            new Desk(supervisor)
                    .create(
                            "lead-activities",
                            Map.of("leadId", worked, "activityType", "NOTE", "summary", "Called back"));

            desk.create(address + "/undo", Map.of());
            Patience.atLast("taken back").until(() -> isIn(executive, address, "UNDONE"));
            JsonNode undone = executive.get("/api/" + address).json();
            assertThat(undone.path("progress").path("removed").asInt()).isEqualTo(2);
            assertThat(Json.texts(undone.path("stayed"), "leadId")).containsExactly(worked);
            assertThat(new Desk(supervisor).items("leads", "filter[phone]", first))
                    .isEmpty();
            assertThat(new Desk(supervisor).items("leads", "filter[phone]", second))
                    .hasSize(1);
        }
    }

    @BothHospitals
    void filesOfLeadsAreNotForAgentsAndNotForTheOtherHospital(Hospital hospital) {
        try (Session agent = hospital.signIn(hospital.agent(AGENT));
                Session supervisor = hospital.asSupervisor();
                Session other = hospital.other().asSupervisor()) {
            assertThat(agent.get("/api/lead-imports").status()).isEqualTo(403);
            String id = Http.send(
                            "POST",
                            hospital.url("/api/lead-imports"),
                            "text/csv",
                            "Phone\n9845012345\n",
                            supervisor.bearer())
                    .json()
                    .path("id")
                    .asText();
            assertThat(other.get("/api/lead-imports/" + id).status()).isEqualTo(404);
            assertThat(Http.send("POST", hospital.url("/api/lead-imports"), "text/csv", "Phone\n", supervisor.bearer())
                            .status())
                    .isEqualTo(422);
        }
    }

    private static boolean isIn(Session session, String address, String state) {
        return session.get("/api/" + address).json().path("state").asText().equals(state);
    }

    private static JsonNode context(Desk desk, String phone) {
        return desk.list("caller/context", "phone", phone).json();
    }

    private static JsonNode times(Desk desk, Sitting sitting, String... more) {
        List<String> asked = new java.util.ArrayList<>(List.of(
                "doctorId",
                sitting.doctorId(),
                "clinicId",
                sitting.clinicId(),
                "day",
                sitting.begin().atZone(ZONE).toLocalDate().toString()));
        asked.addAll(List.of(more));
        return desk.list("visit-slots/times", asked.toArray(String[]::new)).json();
    }

    private static String state(JsonNode times, String state) {
        return Json.list(times.path("items")).stream()
                .filter(time -> time.path("state").asText().equals(state))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such time in " + times))
                .path("scheduledAt")
                .asText();
    }

    private static String stateOf(JsonNode times, String at) {
        return Json.list(times.path("items")).stream()
                .filter(time -> time.path("scheduledAt").asText().equals(at))
                .findFirst()
                .orElseThrow()
                .path("state")
                .asText();
    }
}
