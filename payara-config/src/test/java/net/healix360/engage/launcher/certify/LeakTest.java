package net.healix360.engage.launcher.certify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A sidecar that gives away what it should not is found out, and one that does not is left alone. */
class LeakTest {
    private static final String PATIENT = "0b9d3c3a-5a44-4a8e-9a39-7f6a3f1c2d10";
    private static final ForeignId FOREIGN = new ForeignId("patients", PATIENT);
    private static final Slot ID = new Slot(Slot.Place.PATH, "id", true);
    private static final Operation ONE =
            new Operation("sidecar", "GET", "/api/patients/{id}", List.of(ID), JsonText.object());
    private static final Operation LIST =
            new Operation("sidecar", "GET", "/api/patients", List.of(), JsonText.object());
    private static final Operation CREATE = new Operation(
            "sidecar",
            "POST",
            "/api/leads",
            List.of(new Slot(Slot.Place.BODY, "patientId", true)),
            JsonText.read("{\"name\":\"Certificate\",\"patientId\":\"\"}"));

    private final Canaries canaries = new Canaries(List.of("Zqbadofi", "9812345678", PATIENT));
    private final Findings findings = new Findings();
    private FakeSidecar sidecar;

    @AfterEach
    void stop() {
        sidecar.close();
    }

    @Test
    void aForeignPatientInAnAnswerIsALeak() throws IOException, InterruptedException {
        sidecar = new FakeSidecar(
                path -> path.endsWith(PATIENT) ? new Reply(200, "{\"firstName\":\"Zqbadofi\"}") : new Reply(404, "{}"));

        attack(ONE);

        assertThat(findings.lines(Finding.Kind.LEAK))
                .singleElement()
                .asString()
                .contains("GET /api/patients/{id}", PATIENT, "zqbadofi");
    }

    @Test
    void aForeignNumberInAListIsALeakWhateverWasAsked() throws IOException, InterruptedException {
        sidecar = new FakeSidecar(path -> new Reply(200, "{\"items\":[{\"phone\":\"+91 9812345678\"}]}"));

        attack(LIST);

        assertThat(findings.of(Finding.Kind.LEAK)).isNotEmpty();
    }

    @Test
    void whatTheAnswerRepeatsOfTheQuestionIsNoLeak() throws IOException, InterruptedException {
        sidecar = new FakeSidecar(path -> new Reply(404, "{\"detail\":\"There is no " + path + "\"}"));

        attack(ONE);

        assertThat(findings.of(Finding.Kind.LEAK)).isEmpty();
        assertThat(findings.of(Finding.Kind.WRONG_ANSWER)).isEmpty();
    }

    @Test
    void anEmptyAnswerForAForeignIdInThePathIsWrong() throws IOException, InterruptedException {
        sidecar = new FakeSidecar(path -> new Reply(200, "{}"));

        attack(ONE);

        assertThat(findings.lines(Finding.Kind.WRONG_ANSWER))
                .singleElement()
                .asString()
                .contains("200 and not 404");
    }

    @Test
    void forbiddenForAForeignIdInThePathIsWrong() throws IOException, InterruptedException {
        sidecar = new FakeSidecar(path -> new Reply(403, "{}"));

        attack(ONE);

        assertThat(findings.lines(Finding.Kind.WRONG_ANSWER))
                .singleElement()
                .asString()
                .contains("403");
    }

    @Test
    void whoMayNotDoItAtAllIsToldSoBeforeTheIdIsLookedAt() throws IOException, InterruptedException {
        sidecar = new FakeSidecar(path -> new Reply(403, "{\"type\":\"/problems/role\"}"));

        attack(ONE);

        assertThat(findings.of(Finding.Kind.WRONG_ANSWER)).isEmpty();
    }

    @Test
    void anotherAnswerThanForAnIdThatNobodyHasIsWrong() throws IOException, InterruptedException {
        sidecar = new FakeSidecar(path -> new Reply(path.endsWith(PATIENT) ? 409 : 404, "{}"));

        attack(ONE);

        assertThat(findings.lines(Finding.Kind.WRONG_ANSWER))
                .singleElement()
                .asString()
                .contains("whoever asks learns that it exists");
    }

    @Test
    void aLinkToAForeignPatientThatIsTakenIsWrong() throws IOException, InterruptedException {
        sidecar = new FakeSidecar(path -> new Reply(201, "{}"));

        attack(CREATE);

        assertThat(findings.lines(Finding.Kind.WRONG_ANSWER))
                .singleElement()
                .asString()
                .contains("takes a patientId");
    }

    @Test
    void aFailureIsNamedAndIsNoLeak() throws IOException, InterruptedException {
        sidecar = new FakeSidecar(path -> new Reply(500, "{}"));

        attack(ONE);

        assertThat(findings.of(Finding.Kind.FAILURE)).hasSize(1);
        assertThat(findings.of(Finding.Kind.LEAK)).isEmpty();
    }

    @Test
    void aCanaryInAStreamOfTheOtherHospitalIsALeak() throws IOException, InterruptedException {
        sidecar = FakeSidecar.streaming("{\"name\":\"Zqbadofi Canary\"}");
        try (StreamWatch watch = new StreamWatch()) {
            watch.add(WatchedStream.open("ramaiah", "agent of ramaiah", door()));
            assertThat(watch.awaits("ramaiah", "Zqbadofi", 10)).isTrue();

            watch.judge("ramaiah", canaries, findings);
        }

        assertThat(findings.lines(Finding.Kind.LEAK))
                .singleElement()
                .asString()
                .contains("stream of the agent of ramaiah");
    }

    @Test
    void aStreamThatIsCutGoesOn() throws IOException, InterruptedException {
        sidecar = FakeSidecar.cutting("{\"name\":\"Zqbadofi Canary\"}");
        try (StreamWatch watch = new StreamWatch()) {
            watch.add(WatchedStream.open("ramaiah", "agent of ramaiah", door()));

            assertThat(watch.awaits("ramaiah", "after 1", 10)).isTrue();
        }
    }

    @Test
    void aStreamThatCarriesNothingProvesNothing() throws IOException, InterruptedException {
        sidecar = FakeSidecar.streaming();
        try (StreamWatch watch = new StreamWatch()) {
            watch.add(WatchedStream.open("ramaiah", "agent of ramaiah", door()));

            watch.judge("ramaiah", canaries, findings);
        }

        assertThat(findings.of(Finding.Kind.WRONG_ANSWER)).isNotEmpty();
    }

    private void attack(Operation operation) throws IOException, InterruptedException {
        OwnValues own = new OwnValues(Map.of());
        new Attack(door(), own, new Judge(canaries, findings)).run(List.of(operation), List.of(FOREIGN));
    }

    private Door door() {
        URI url = sidecar.url();
        return new Door(HttpClient.newHttpClient(), url, Map.of());
    }
}
