package net.healix360.engage.it.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Http;
import net.healix360.engage.it.fixture.Json;
import net.healix360.engage.it.fixture.Session;

/** What a hospital configures itself, over HTTP: who may, what is refused at which field, and who saved first. */
class SettingsIT {
    @BothHospitals
    void supervisorsReadTheConfigurationAndAdministratorsChangeIt(Hospital hospital) {
        try (Session supervisor = hospital.asSupervisor();
                Session agent = hospital.signIn(hospital.agent(3))) {
            for (String path : new String[] {"/api/config/telephony", "/api/config/ai", "/api/team"}) {
                assertThat(supervisor.get(path).status()).as(path).isEqualTo(200);
                assertThat(agent.get(path).status()).as(path).isEqualTo(403);
            }
            assertThat(put(supervisor, "/api/config/ai", "{}").status()).isEqualTo(403);
            assertThat(supervisor.post("/api/clinics", Map.of("name", "X")).status())
                    .isEqualTo(403);
            assertThat(supervisor.get("/api/config/widget/admin").status()).isEqualTo(403);
        }
        assertThat(Http.get(hospital.url("/api/config/theme")).status()).isEqualTo(200);
        assertThat(Http.send("PUT", hospital.url("/api/config/theme"), "{}", Map.of())
                        .status())
                .isEqualTo(401);
    }

    @BothHospitals
    void everyRefusalNamesItsFieldAndWhoSavesSecondIsTold(Hospital hospital) {
        try (Session admin = hospital.signIn(hospital.admin())) {
            ObjectNode theme = (ObjectNode) admin.get("/api/config/theme").json();
            int version = theme.path("version").asInt();
            theme.putObject("colors").putObject("brand").put("600", "#ffdd00");
            Http.Answer unreadable = put(admin, "/api/config/theme", theme.toString());
            assertThat(unreadable.status()).isEqualTo(400);
            assertThat(unreadable.json().at("/errors/0/field").asText()).isEqualTo("colors.brand.600");

            theme.putObject("colors").putObject("brand").put("600", "#1c4f9c");
            Http.Answer saved = put(admin, "/api/config/theme", theme.toString());
            assertThat(saved.status()).as(saved.body()).isEqualTo(200);
            assertThat(saved.json().path("version").asInt()).isEqualTo(version + 1);
            assertThat(saved.json().at("/colors/brand").size()).isEqualTo(12);
            assertThat(Http.get(hospital.url("/theme/hospital.css")).body()).contains("--brand-600: rgb(28 79 156)");

            Http.Answer late = put(admin, "/api/config/theme", theme.toString());
            assertThat(late.problem()).isEqualTo("/problems/stale");
            assertThat(late.json().at("/current/version").asInt()).isEqualTo(version + 1);
            assertThat(admin.post("/api/config/theme/reset", Json.object()).status())
                    .isEqualTo(200);
        }
    }

    @BothHospitals
    void aSecretIsNeverReadBack(Hospital hospital) {
        try (Session admin = hospital.signIn(hospital.admin())) {
            ObjectNode ai = (ObjectNode) admin.get("/api/config/ai").json();
            ai.put("apiKey", "sk-certainly-secret-42");
            JsonNode saved = put(admin, "/api/config/ai", ai.toString()).json();

            assertThat(saved.path("apiKey").asText()).endsWith("t-42").doesNotContain("certainly");
            assertThat(admin.get("/api/config/ai").body()).doesNotContain("certainly");
            assertThat(admin.post("/api/config/ai/reset", Json.object()).status())
                    .isEqualTo(200);
            await("the vendor, which answers few questions a minute, says that the account is good")
                    .atMost(Patience.LONG)
                    .pollInterval(Duration.ofSeconds(3))
                    .until(() -> admin.post("/api/config/telephony/test", Json.object())
                            .json()
                            .path("ok")
                            .asBoolean());
        }
    }

    @BothHospitals
    void aPersonGetsATemporaryPasswordComesInAndIsKeptOut(Hospital hospital) {
        String email = "it-" + UUID.randomUUID() + "@" + hospital.name() + ".example";
        try (Session admin = hospital.signIn(hospital.admin())) {
            Map<String, String> person =
                    Map.of("email", email, "firstName", "Meera", "lastName", "K", "role", "supervisor");
            Http.Answer made = admin.post("/api/team", person);
            assertThat(made.status()).as(made.body()).isEqualTo(201);
            String id = made.json().path("id").asText();
            String password = made.json().path("temporaryPassword").asText();
            assertThat(admin.get("/api/team/" + id).body()).doesNotContain(password);
            Http.Answer twice = admin.post("/api/team", person);
            assertThat(twice.json().at("/errors/0/field").asText()).isEqualTo("email");

            Http.Answer in = Session.attempt(hospital, email, password);
            assertThat(in.status()).as(in.body()).isEqualTo(200);
            Map<String, String> bearer = Map.of(
                    "Authorization", "Bearer " + in.json().path("accessToken").asText());
            assertThat(Http.get(hospital.url("/api/auth/me"), bearer).status()).isEqualTo(200);

            assertThat(admin.post("/api/team/" + id + "/deactivate", Json.object())
                            .status())
                    .isEqualTo(200);
            assertThat(Http.get(hospital.url("/api/auth/me"), bearer).status()).isEqualTo(401);
            assertThat(Session.attempt(hospital, email, password).problem()).isEqualTo("/problems/account-deactivated");
            assertThat(admin.post(
                                    "/api/team/"
                                            + admin.signedIn().at("/user/id").asText() + "/deactivate",
                                    Json.object())
                            .status())
                    .as("oneself")
                    .isEqualTo(409);
        }
    }

    @BothHospitals
    void aClinicAndADoctorWithHoursAreMadeOnceAndClosed(Hospital hospital) {
        try (Session admin = hospital.signIn(hospital.admin())) {
            String name = "IT clinic " + UUID.randomUUID();
            Map<String, String> once = new HashMap<>(admin.bearer());
            once.put("Idempotency-Key", UUID.randomUUID().toString());
            Http.Answer first = Http.post(hospital.url("/api/clinics"), Map.of("name", name), once);
            Http.Answer second = Http.post(hospital.url("/api/clinics"), Map.of("name", name), once);
            assertThat(first.status()).as(first.body()).isEqualTo(201);
            assertThat(second.json().path("id")).isEqualTo(first.json().path("id"));
            String clinic = first.json().path("id").asText();

            assertThat(admin.post("/api/doctors", Map.of("firstName", "Asha"))
                            .json()
                            .path("errors")
                            .findValuesAsText("field"))
                    .contains("department", "clinicId");
            Http.Answer doctor =
                    admin.post("/api/doctors", Map.of("firstName", "Asha", "department", "ENT", "clinicId", clinic));
            assertThat(doctor.status()).as(doctor.body()).isEqualTo(201);
            assertThat(doctor.json().path("name").asText()).isEqualTo("Dr. Asha");
            Map<String, String> hours = Map.of(
                    "doctorId", doctor.json().path("id").asText(),
                    "clinicId", clinic,
                    "dayOfWeek", "MONDAY",
                    "startTime", "09:00",
                    "endTime", "12:00");
            Http.Answer slot = admin.post("/api/visit-slots", hours);
            assertThat(slot.status()).as(slot.body()).isEqualTo(201);
            assertThat(admin.post("/api/visit-slots", hours)
                            .json()
                            .at("/errors/0/field")
                            .asText())
                    .isEqualTo("startTime");
            assertThat(send(
                                    admin,
                                    "DELETE",
                                    "/api/visit-slots/" + slot.json().path("id").asText(),
                                    "")
                            .status())
                    .isEqualTo(204);

            String seen = first.json().path("updatedAt").asText();
            assertThat(send(admin, "PATCH", "/api/clinics/" + clinic + "?seen=" + seen, "{\"active\":false}")
                            .json()
                            .path("active")
                            .asBoolean(true))
                    .isFalse();
            assertThat(send(admin, "PATCH", "/api/clinics/" + clinic + "?seen=" + seen, "{\"active\":true}")
                            .problem())
                    .isEqualTo("/problems/stale");
        }
    }

    @BothHospitals
    void theHoursOfADoctorAreOneChange(Hospital hospital) {
        try (Session admin = hospital.signIn(hospital.admin())) {
            String clinic = admin.post("/api/clinics", Map.of("name", "IT clinic " + UUID.randomUUID()))
                    .json()
                    .path("id")
                    .asText();
            String doctor = admin.post(
                            "/api/doctors", Map.of("firstName", "Week", "department", "ENT", "clinicId", clinic))
                    .json()
                    .path("id")
                    .asText();
            String door = "/api/doctors/" + doctor + "/hours";
            String morning = slot(clinic, "09:00", "12:00");
            String evening = slot(clinic, "16:00", "19:00");

            Http.Answer first = put(admin, door, hours("[]", morning, evening));
            assertThat(first.status()).as(first.body()).isEqualTo(200);
            assertThat(first.json().path("items")).hasSize(2);
            String seen =
                    Json.of(first.json().path("items").findValuesAsText("id")).toString();

            Http.Answer late = put(admin, door, hours("[]", morning));
            assertThat(late.problem()).isEqualTo("/problems/stale");
            assertThat(late.json().path("hours")).hasSize(2);

            Http.Answer refused = put(admin, door, hours(seen, morning, slot(clinic, "11:00", "13:00")));
            assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("slots[1].startTime");
            assertThat(admin.get("/api/visit-slots?filter%5BdoctorId%5D=" + doctor)
                            .json()
                            .path("items"))
                    .as("nothing of a refused change is made")
                    .hasSize(2);

            Http.Answer changed = put(admin, door, hours(seen, evening));
            assertThat(changed.json().path("items").findValuesAsText("startTime"))
                    .containsExactly("16:00");
            assertThat(put(admin, "/api/doctors/" + UUID.randomUUID() + "/hours", hours("[]"))
                            .status())
                    .isEqualTo(404);
        }
    }

    private static String hours(String seen, String... slots) {
        return "{\"seen\":" + seen + ",\"slots\":[" + String.join(",", slots) + "]}";
    }

    private static String slot(String clinic, String start, String end) {
        return "{\"clinicId\":\"" + clinic + "\",\"dayOfWeek\":\"MONDAY\",\"startTime\":\"" + start
                + "\",\"endTime\":\"" + end + "\"}";
    }

    private static Http.Answer put(Session session, String path, String body) {
        return send(session, "PUT", path, body);
    }

    private static Http.Answer send(Session session, String method, String path, String body) {
        return Http.send(method, session.hospital().url(path), body, session.bearer());
    }
}
