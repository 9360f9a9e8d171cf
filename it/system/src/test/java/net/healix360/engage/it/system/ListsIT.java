package net.healix360.engage.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.healix360.engage.it.fixture.Desk;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Http;
import net.healix360.engage.it.fixture.Json;
import net.healix360.engage.it.fixture.Session;

/** Lists to take away, covered numbers, and the log of who saw them. */
class ListsIT {
    private static final int AGENT = 4;
    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @BothHospitals
    void aFileHasExactlyTheRowsThatTheListHas(Hospital hospital) {
        try (Session supervisor = hospital.asSupervisor()) {
            Desk desk = new Desk(supervisor);
            for (String filter : List.of("sort=name", "sort=name&filter%5Bstatus%5D=NEW", "q=no-such-lead-anywhere")) {
                JsonNode list = supervisor.get("/api/leads?limit=200&" + filter).json();
                List<List<String>> file = rows(take(supervisor, "/api/leads?" + filter, CSV));

                assertThat(file).as(filter).hasSize(1 + list.path("total").asInt());
                assertThat(file.stream().skip(1).map(row -> row.get(0)).limit(200))
                        .as(filter)
                        .containsExactlyElementsOf(Json.texts(list.path("items"), "name").stream()
                                .map(name -> name.matches("[=+@-].*") ? "'" + name : name)
                                .toList());
            }
            assertThat(desk.walk("leads", 200)).isNotEmpty();
        }
    }

    @BothHospitals
    void everyListCanBeTakenAwayInBothForms(Hospital hospital) {
        try (Session supervisor = hospital.asSupervisor()) {
            for (String list :
                    List.of("leads", "patients", "appointments", "calls", "recordings", "missed-calls", "campaigns")) {
                Http.Answer csv = take(supervisor, "/api/" + list, CSV);
                Http.Answer sheet = supervisor.get("/api/" + list + "?format=xlsx");

                assertThat(csv.status()).as(list + csv.body()).isEqualTo(200);
                assertThat(csv.header("Content-Type")).startsWith(CSV);
                assertThat(csv.header("Content-Disposition"))
                        .contains("attachment")
                        .contains(".csv");
                assertThat(csv.body()).as(list).doesNotContain(".mp3");
                assertThat(sheet.header("Content-Type")).as(list).startsWith(XLSX);
                assertThat(sheet.body()).as(list).startsWith("PK");
            }
            assertThat(take(supervisor, "/api/leads?filter%5Bnothing%5D=x", CSV).status())
                    .isEqualTo(400);
        }
    }

    @BothHospitals
    void whatWouldBeAFormulaIsOnlyAText(Hospital hospital) {
        try (Session supervisor = hospital.asSupervisor()) {
            String name = "=HYPERLINK(\"http://x\") " + hospital;
            JsonNode lead =
                    new Desk(supervisor).create("leads", Map.of("name", name)).json();
            String path = "/api/leads?filter%5Bid%5D=" + lead.path("id").asText();

            assertThat(rows(take(supervisor, path, CSV)).get(1).get(0)).isEqualTo("'" + name);
        }
    }

    @BothHospitals
    void numbersAreCoveredUnlessWhoMaySeeThemAsksAndThatIsWrittenDown(Hospital hospital) {
        try (Session supervisor = hospital.asSupervisor();
                Session agent = hospital.signIn(hospital.agent(AGENT));
                Session admin = hospital.signIn(hospital.admin())) {
            String number =
                    new Desk(supervisor).oldest("patients").path("phone").asText();
            String end = number.substring(number.length() - 3);

            assertThat(take(supervisor, "/api/patients", CSV).body())
                    .contains("••••• ••" + end)
                    .doesNotContain(number);
            assertThat(take(supervisor, "/api/patients?phones=whole", CSV).body())
                    .contains(number);
            assertThat(take(agent, "/api/patients", CSV).body()).doesNotContain(number);
            assertThat(take(agent, "/api/patients?phones=whole", CSV).status()).isEqualTo(403);
            assertThat(log(admin, "NUMBERS_EXPORTED").path("subject").asText()).isEqualTo("patients");
        }
    }

    @BothHospitals
    void aNumberIsUncoveredForWhoSupervisesAndTheLogSaysSo(Hospital hospital) {
        try (Session supervisor = hospital.asSupervisor();
                Session agent = hospital.signIn(hospital.agent(AGENT));
                Session elsewhere = hospital.other().asSupervisor();
                Session admin = hospital.signIn(hospital.admin())) {
            JsonNode patient = new Desk(supervisor).oldest("patients");
            Map<String, String> asked =
                    Map.of("kind", "patient", "id", patient.path("id").asText(), "reason", "calls back");

            assertThat(supervisor.post("/api/reveals", asked).json().path("phone"))
                    .isEqualTo(patient.path("phone"));
            assertThat(elsewhere.post("/api/reveals", asked).status()).isEqualTo(404);
            assertThat(agent.post("/api/reveals", asked).status()).isEqualTo(403);
            assertThat(supervisor.post("/api/reveals", Map.of("kind", "x")).status())
                    .isEqualTo(400);
            JsonNode entry = log(admin, "NUMBER_REVEALED");
            assertThat(entry.path("subjectId")).isEqualTo(patient.path("id"));
            assertThat(entry.path("reason").asText()).isEqualTo("calls back");
            assertThat(supervisor.get("/api/access-log").status()).isEqualTo(403);
        }
    }

    private static JsonNode log(Session admin, String act) {
        return Json.list(admin.get("/api/access-log").json().path("items")).stream()
                .filter(entry -> entry.path("act").asText().equals(act))
                .findFirst()
                .orElseThrow();
    }

    private static Http.Answer take(Session session, String path, String type) {
        Map<String, String> headers = new LinkedHashMap<>(session.bearer());
        headers.put("Accept", type);
        return Http.get(session.hospital().url(path), headers);
    }

    /** Comma-separated text as the standard has it: a quoted cell may hold commas, lines and doubled quotes. */
    private static List<List<String>> rows(Http.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char each : answer.body().substring(1).toCharArray()) {
            if (each == '"') {
                quoted = !quoted;
                if (quoted && !cell.isEmpty()) {
                    cell.append(each);
                }
            } else if (!quoted && (each == ',' || each == '\n')) {
                row.add(cell.toString().stripTrailing());
                cell.setLength(0);
                if (each == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                cell.append(each);
            }
        }
        return rows;
    }
}
