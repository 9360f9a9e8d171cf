package net.healix360.engage.launcher.certify;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Set;

/** What proves somebody at one hospital is tried at the other one: tokens, cookies, secrets, signatures, addresses. */
final class CrossedProofs {
    private static final Set<Integer> NOT_SIGNED_IN = Set.of(401);
    private static final Set<Integer> NO_PAGE = Set.of(302, 303, 401);
    private static final String EVENT = "{\"events\":[]}";
    private static final long AN_HOUR = 3_600;

    private final Hospital attacker;
    private final Hospital victim;
    private final Person person;
    private final Judge judge;
    private final Clock clock;
    private int checks;

    /** @param person signed in at the attacker's hospital, with a session that this may end */
    CrossedProofs(Hospital attacker, Hospital victim, Person person, Judge judge, Clock clock) {
        this.attacker = attacker;
        this.victim = victim;
        this.person = person;
        this.judge = judge;
        this.clock = clock;
    }

    int checks() {
        return checks;
    }

    void run() throws IOException, InterruptedException {
        sessions();
        addresses();
        registrations();
        events();
        Reply reply = person.door().send("POST", "/api/auth/logout", "");
        expect("sign-out at home", reply, Set.of(204));
    }

    private void sessions() throws IOException, InterruptedException {
        Door token = victim.nobody().with(person.door().proof());
        Door cookies = victim.nobody().with(Map.of("Cookie", cookies()));
        for (Map.Entry<String, Door> way :
                Map.of("access token", token, "cookies", cookies).entrySet()) {
            for (String path : new String[] {"/api/auth/me", "/api/patients", "/api/stream", "/api/rules"}) {
                expect(way.getKey() + " at the other's " + path, way.getValue().get(path), NOT_SIGNED_IN);
            }
            expect(way.getKey() + " at the other's pages", way.getValue().get("/supervisor/patients"), NO_PAGE);
            expect(
                    way.getKey() + " at the other's sign-out",
                    way.getValue().send("POST", "/api/auth/logout", ""),
                    NOT_SIGNED_IN);
        }
        expect(
                "refresh token at the other's",
                victim.nobody().post("/api/auth/refresh", Map.of("refreshToken", person.refreshToken())),
                NOT_SIGNED_IN);
        var login = attacker.logins("executive").get(0);
        expect(
                "password at the other's sign-in",
                victim.nobody()
                        .post(
                                "/api/auth/login",
                                Map.of(
                                        "email",
                                        login.path("email").asText(),
                                        "password",
                                        login.path("password").asText())),
                NOT_SIGNED_IN);
    }

    /** Somebody else's name for this address opens this address and nothing else. */
    private void addresses() throws IOException, InterruptedException {
        String host = victim.origin().replaceFirst("^https?://", "");
        Door misnamed = person.door().also("Host", host).also("Origin", victim.origin());
        for (String path : new String[] {"/api/auth/me", "/api/patients?limit=200", "/api/version"}) {
            Reply reply = misnamed.get(path);
            expect("the other's Host header at " + path, reply, Set.of(200, 400, 404, 421));
        }
    }

    private void registrations() throws IOException, InterruptedException {
        Map<String, ?> wish = Map.of("tenant", victim.name(), "callbackUrl", "http://127.0.0.1:9");
        for (String secret : new String[] {"registrationSecret", "signingSecret", "webhookToken"}) {
            Door door = attacker.dispatcher().with(Map.of("Authorization", "Bearer " + attacker.secret(secret)));
            expect(secret + " registers the other", door.post("/api/supervisor/register", wish), NOT_SIGNED_IN);
            expect(secret + " beats the other's heart", door.post("/api/supervisor/heartbeat", wish), NOT_SIGNED_IN);
            expect(
                    secret + " deregisters the other",
                    door.send("DELETE", "/api/supervisor/register/" + victim.name(), ""),
                    NOT_SIGNED_IN);
            expect(secret + " reads the routes", door.get("/admin/routes"), NOT_SIGNED_IN);
            expect(
                    secret + " at the vendor's door",
                    attacker.dispatcher()
                            .post(
                                    "/api/supervisor/agent-event?token=" + Door.encoded(attacker.secret(secret)),
                                    Map.of("eventType", "Agent")),
                    NOT_SIGNED_IN);
        }
    }

    private void events() throws IOException, InterruptedException {
        long now = clock.instant().getEpochSecond();
        String path = "/api/supervisor/events";
        expect("unsigned events", victim.nobody().send("POST", path, EVENT), NOT_SIGNED_IN);
        expect("events with a foreign signature", signed(attacker, now).send("POST", path, EVENT), NOT_SIGNED_IN);
        expect("events signed an hour ago", signed(victim, now - AN_HOUR).send("POST", path, EVENT), NOT_SIGNED_IN);
        expect(
                "another body than was signed",
                signed(victim, now).send("POST", path, "{\"events\": []}"),
                NOT_SIGNED_IN);
        expect(
                "a call summary with a foreign token",
                victim.nobody()
                        .postForm(
                                "/webhooks/ozonetel/missed-call?token=" + Door.encoded(attacker.secret("webhookToken")),
                                "data",
                                "{}"),
                NOT_SIGNED_IN);
        expect(
                "an unsigned webhook of the platform",
                victim.nobody().send("POST", "/webhooks/platform", "{}"),
                NOT_SIGNED_IN);
        expect(
                "an operation with a foreign secret",
                victim.nobody()
                        .with(Map.of("X-Operator-Secret", attacker.secret("webhookToken")))
                        .send("GET", "/api/maint/jobs/1", ""),
                NOT_SIGNED_IN);
    }

    /**
     * Neither page settles a call of the other hospital's, nor its own one there.
     *
     * @param own the message of the attacker's stream that brought the proof, and {@code foreign} of the victim's
     */
    void beacons(JsonNode own, JsonNode foreign) throws IOException, InterruptedException {
        if (!own.has(StreamWatch.BEACON) || !foreign.has(StreamWatch.BEACON)) {
            judge.findings()
                    .wrong("beacons of " + attacker.name() + " and " + victim.name(), "", "no stream has brought one");
            return;
        }
        expect("own beacon for the other's call", beacon(victim, own, foreign), NOT_SIGNED_IN);
        expect("own beacon and call at the other's", beacon(victim, own, own), NOT_SIGNED_IN);
        expect("the other's beacon and call at home", beacon(attacker, foreign, foreign), NOT_SIGNED_IN);
    }

    private static Reply beacon(Hospital at, JsonNode proof, JsonNode call) throws IOException, InterruptedException {
        return at.nobody()
                .post(
                        "/api/ozonetel/dispose",
                        Map.of(
                                StreamWatch.BEACON,
                                proof.path(StreamWatch.BEACON).asText(),
                                "agentId",
                                call.path("agentId").asText(),
                                "ucid",
                                call.path("ucid").asText(),
                                "disposition",
                                "NO_ANSWER"));
    }

    private Door signed(Hospital by, long epochSecond) {
        return victim.nobody().with(EventSignature.by(by.secret("signingSecret"), epochSecond, EVENT));
    }

    private String cookies() {
        return "engage_access=" + person.accessToken() + "; engage_refresh=" + person.refreshToken();
    }

    private void expect(String what, Reply reply, Set<Integer> statuses) {
        checks++;
        String name = attacker.name() + " → " + victim.name() + ": " + what;
        var told = judge.canaries().in(reply.text());
        if (!told.isEmpty()) {
            judge.findings()
                    .leak(
                            name,
                            "",
                            "the answer " + reply.status() + " carries "
                                    + told.iterator().next());
        } else if (reply.succeeded() && !statuses.contains(reply.status())) {
            judge.findings().leak(name, "", "is let in: " + reply.status());
        } else if (!statuses.contains(reply.status())) {
            judge.findings().wrong(name, "", "answers " + reply.status() + " and not one of " + statuses);
        }
    }
}
