package net.healix360.engage.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import net.healix360.engage.it.fixture.CallSummary;
import net.healix360.engage.it.fixture.Desk;
import net.healix360.engage.it.fixture.Dispositions;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Http;
import net.healix360.engage.it.fixture.Json;
import net.healix360.engage.it.fixture.LocalCopy;
import net.healix360.engage.it.fixture.Platform;
import net.healix360.engage.it.fixture.Session;
import net.healix360.engage.it.fixture.Stack;
import net.healix360.engage.it.fixture.VendorEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The platform's smaller faults: tokens that expire, webhooks that come twice or never, writes that it will not take. */
class PlatformTroubleIT {
    private static final String UPDATE =
            "mutation Update($id: UUID!, $data: LeadUpdateInput!) { updateLead(id: $id, data: $data) { id } }";
    private static final String CREATE_PERSON =
            "mutation Create($data: PersonCreateInput!) { createPerson(data: $data) { id } }";
    private static final String DELETE = "mutation Delete($id: UUID!) { deleteLead(id: $id) { id } }";
    private static final String DESTROY = "mutation Destroy($id: UUID!) { destroyLead(id: $id) { id } }";

    private final Stack stack = Stack.up();
    private final Platform platform = stack.platform();

    @BeforeEach
    @AfterEach
    void thePlatformIsWell() {
        platform.isWell();
    }

    @BothHospitals
    void tokensThatExpireWhileTheCopyIsReadLoseNothing(Hospital hospital) {
        String ucid = VendorEvent.newUcid();
        try (LocalCopy copy = LocalCopy.of(hospital);
                Session supervisor = hospital.asSupervisor()) {
            String before = copy.kind("patient").path("sweptAt").asText();
            platform.suffers(Map.of("delayMillis", 2_000));
            copy.rebuild("patient");
            assertThat(copy.isComplete("patient")).isFalse();

            platform.suffers(Map.of("delayMillis", 200, "expireTokens", true));
            CallSummary.missed(hospital, ucid, VendorEvent.newCaller()).sendTo(hospital);
            Http.Answer lead = new Desk(supervisor).create("leads", Map.of("name", "Late Token"));
            platform.isWell();

            assertThat(lead.status()).as(lead.body()).isIn(201, 202);
            Patience.soon("the copy is whole").until(() -> copy.isComplete("patient"));
            assertThat(copy.kind("patient").path("sweptAt").asText()).isGreaterThan(before);
            assertThat(copy.kind("patient").has("fault")).isFalse();
            Platform.Member member = platform.signIn(hospital.admin());
            Patience.soon("the call is stored")
                    .until(() -> member.callsWith(ucid).size() == 1);
            Patience.soon("the person's lead is stored").until(() -> member.all("leads", "name")
                    .containsKey(lead.json().path("id").asText()));
        }
    }

    @BothHospitals
    void webhooksThatComeTwiceAndInAnyOrderLeaveTheLastValue(Hospital hospital) {
        platform.suffers(Map.of("webhooks", Map.of("duplicate", true, "reorder", true)));
        Platform.Member member = platform.signIn(hospital.admin());
        try (Session supervisor = hospital.asSupervisor()) {
            Desk desk = new Desk(supervisor);
            String lead = lead(desk);
            for (int version = 1; version <= 12; version++) {
                rename(member, lead, "Version " + version);
            }
            Patience.soon("the last version is here")
                    .until(() -> nameOf(desk, lead).equals("Version 12"));
            // what is told after it is told after all of the earlier ones
            String later = lead(desk);
            rename(member, later, "Told later");
            Patience.soon("told").until(() -> nameOf(desk, later).equals("Told later"));
            assertThat(nameOf(desk, lead)).isEqualTo("Version 12");
        }
    }

    @BothHospitals
    void whatNoWebhookToldIsFoundBySweepAndRebuild(Hospital hospital) {
        Platform.Member member = platform.signIn(hospital.admin());
        try (LocalCopy copy = LocalCopy.of(hospital);
                Session supervisor = hospital.asSupervisor()) {
            Desk desk = new Desk(supervisor);
            String renamed = lead(desk);
            String deleted = lead(desk);
            String destroyed = lead(desk);
            platform.suffers(Map.of("webhooks", Map.of("forget", true)));

            rename(member, renamed, "Nobody told");
            member.ask(DELETE, Map.of("id", deleted));
            member.ask(DESTROY, Map.of("id", destroyed));

            Patience.soon("swept").until(() -> nameOf(desk, renamed).equals("Nobody told"));
            Patience.soon("deleted here too")
                    .until(() -> desk.one("leads", deleted).status() == 404);
            copy.rebuild("lead");
            Patience.soon("gone here too")
                    .until(() -> desk.one("leads", destroyed).status() == 404);
            Patience.soon("the copy is the platform's").untilAsserted(() -> assertThat(names(desk.walk("leads", 200)))
                    .containsExactlyInAnyOrderElementsOf(
                            names(member.all("leads", "name").values())));
        }
    }

    @BothHospitals
    void aDestroyedRecordDisappearsAsSoonAsItIsTold(Hospital hospital) {
        Platform.Member member = platform.signIn(hospital.admin());
        try (Session supervisor = hospital.asSupervisor()) {
            Desk desk = new Desk(supervisor);
            String lead = lead(desk);
            member.ask(DESTROY, Map.of("id", lead));
            Patience.soon("gone").until(() -> desk.one("leads", lead).status() == 404);
        }
    }

    @BothHospitals
    void aRefusedWriteHoldsBackItsOwnRecordOnlyUntilItIsReplayedOrGivenUp(Hospital hospital) {
        Platform.Member member = platform.signIn(hospital.admin());
        Dispositions dispositions = Dispositions.of(member);
        String refused = VendorEvent.newUcid();
        String givenUp = VendorEvent.newUcid();
        String good = VendorEvent.newUcid();
        String caller = VendorEvent.newCaller();
        try (LocalCopy copy = LocalCopy.of(hospital)) {
            dispositions.without("WRONG_NUMBER");
            CallSummary.answered(hospital, refused, caller, "Wrong Number", 20).sendTo(hospital);
            CallSummary.answered(hospital, givenUp, caller, "Wrong Number", 20).sendTo(hospital);
            CallSummary.answered(hospital, good, caller, "Info Provided", 20).sendTo(hospital);

            Patience.soon("set aside")
                    .until(() -> copy.deadLettersOf(refused).size() == 1
                            && copy.deadLettersOf(givenUp).size() == 1);
            Patience.soon("the others go on").until(() -> member.callsWith(good).size() == 1);
            CallSummary.answered(hospital, refused, caller, "Wrong Number", 25).sendTo(hospital);
            Patience.soon("held back")
                    .until(() ->
                            copy.deadLettersOf(refused).get(0).path("heldBack").asInt() == 1);
            JsonNode letter = copy.deadLettersOf(refused).get(0);
            assertThat(letter.path("kind").asText()).isEqualTo("call");
            assertThat(letter.path("error").asText()).containsIgnoringCase("disposition");
            assertThat(Json.list(letter.path("fields")))
                    .extracting(JsonNode::asText)
                    .contains("disposition", "ucid");
            assertThat(member.callsWith(refused)).isEmpty();

            copy.discard(copy.deadLettersOf(givenUp).get(0));
            dispositions.restored();
            copy.replay(letter);

            Patience.soon("paid").until(() -> copy.waiting() == 0);
            assertThat(copy.deadLettersOf(refused)).isEmpty();
            assertThat(copy.deadLettersOf(givenUp)).isEmpty();
            assertThat(member.calls(Map.of("ucid", Map.of("eq", refused)))).hasSize(1);
            assertThat(member.all("calls", "ucid talkSec disposition").values())
                    .filteredOn(call -> call.path("ucid").asText().equals(refused))
                    .singleElement()
                    .satisfies(call -> {
                        assertThat(call.path("talkSec").asInt())
                                .as("the later summary")
                                .isEqualTo(25);
                        assertThat(call.path("disposition").asText()).isEqualTo("WRONG_NUMBER");
                    });
            assertThat(member.callsWith(givenUp)).isEmpty();
        } finally {
            dispositions.restored();
        }
    }

    /** An upsert would match the e-mail and write the new patient into the stranger's record. */
    @BothHospitals
    void anOwedPatientIsNeverWrittenIntoTheRecordOfWhoHasItsEmail(Hospital hospital) {
        Platform.Member member = platform.signIn(hospital.admin());
        String email = "shared-" + VendorEvent.newUcid() + "@mail.example";
        try (LocalCopy copy = LocalCopy.of(hospital);
                Session supervisor = hospital.asSupervisor()) {
            String stranger = member.ask(
                            CREATE_PERSON,
                            Map.of(
                                    "data",
                                    Map.of(
                                            "name", Map.of("firstName", "Stranger", "lastName", "One"),
                                            "emails", Map.of("primaryEmail", email))))
                    .path("createPerson")
                    .path("id")
                    .asText();
            platform.suffers(Map.of("badGateway", true));
            Http.Answer made = new Desk(supervisor)
                    .create(
                            "patients",
                            Map.of("firstName", "Newcomer", "phone", VendorEvent.newCaller(), "email", email));
            assertThat(made.status()).as(made.body()).isEqualTo(202);
            String patient = made.json().path("id").asText();
            platform.isWell();

            Patience.soon("refused").until(() -> copy.deadLettersOf(patient).size() == 1);
            assertThat(member.all("people", "name { firstName } emails { primaryEmail }")
                            .values())
                    .filteredOn(person ->
                            person.path("emails").path("primaryEmail").asText().equals(email))
                    .singleElement()
                    .satisfies(person -> {
                        assertThat(person.path("id").asText()).isEqualTo(stranger);
                        assertThat(person.path("name").path("firstName").asText())
                                .isEqualTo("Stranger");
                    });
            copy.discard(copy.deadLettersOf(patient).get(0));
        }
    }

    @BothHospitals
    void aCopyThatIsReadAnewServesAllItHadMeanwhile(Hospital hospital) throws Exception {
        try (LocalCopy copy = LocalCopy.of(hospital);
                Session supervisor = hospital.asSupervisor()) {
            List<String> resources = List.of("leads", "patients", "doctors", "campaigns");
            Desk desk = new Desk(supervisor);
            List<String> kinds = List.of("lead", "patient", "doctor", "campaign");
            // what an earlier test destroyed without a word is gone before the totals are read
            readAnew(copy, kinds);
            List<Integer> before =
                    resources.stream().map(resource -> total(desk, resource)).toList();
            AtomicBoolean enough = new AtomicBoolean();
            ExecutorService readers = Executors.newFixedThreadPool(1);
            try {
                platform.suffers(Map.of("delayMillis", 50));
                Future<List<List<Integer>>> seen = readers.submit(() -> {
                    List<List<Integer>> all = new ArrayList<>();
                    while (!enough.get()) {
                        all.add(resources.stream()
                                .map(resource -> total(desk, resource))
                                .toList());
                    }
                    return all;
                });
                readAnew(copy, kinds);
                enough.set(true);

                assertThat(seen.get()).isNotEmpty().allSatisfy(totals -> assertThat(totals)
                        .isEqualTo(before));
            } finally {
                enough.set(true);
                readers.shutdown();
            }
        }
    }

    private static void readAnew(LocalCopy copy, List<String> kinds) {
        kinds.forEach(copy::rebuild);
        Patience.atLast("read anew").until(() -> kinds.stream().allMatch(copy::isComplete));
    }

    private static int total(Desk desk, String resource) {
        Http.Answer answer = desk.list(resource, "limit", "1");
        return answer.status() == 200 ? answer.json().path("total").asInt() : -answer.status();
    }

    private static String lead(Desk desk) {
        Http.Answer made = desk.create("leads", Map.of("name", "First name"));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.json().path("id").asText();
    }

    private static void rename(Platform.Member member, String lead, String name) {
        member.ask(UPDATE, Map.of("id", lead, "data", Map.of("name", name)));
    }

    private static String nameOf(Desk desk, String lead) {
        return desk.one("leads", lead).json().path("name").asText();
    }

    private static List<String> names(Collection<JsonNode> leads) {
        return leads.stream()
                .flatMap(lead -> Stream.of(
                        lead.path("id").asText() + " " + lead.path("name").asText()))
                .toList();
    }
}
