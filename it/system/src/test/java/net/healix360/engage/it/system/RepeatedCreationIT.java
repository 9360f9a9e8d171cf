package net.healix360.engage.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import net.healix360.engage.it.fixture.Desk;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Http;
import net.healix360.engage.it.fixture.Session;
import net.healix360.engage.it.fixture.VendorEvent;

/** Whoever gets no answer sends the same again, and it is made once. */
class RepeatedCreationIT {
    private static final String DUE = "2030-01-01T04:30:00Z";

    @BothHospitals
    void theSameKeyIsTheSameFollowUpForTheSamePerson(Hospital hospital) {
        String key = VendorEvent.newUcid();
        Map<String, String> promise = Map.of("phone", VendorEvent.newCaller(), "dueAt", DUE, "notes", "Once");
        try (Session supervisor = hospital.asSupervisor();
                Session admin = hospital.signIn(hospital.admin())) {
            Http.Answer first = create(supervisor, promise, key);
            Http.Answer again = create(supervisor, promise, key);
            Http.Answer another = create(supervisor, promise, key + "-2");
            Http.Answer somebodyElses = create(admin, promise, key);

            assertThat(first.status()).as(first.body()).isEqualTo(201);
            assertThat(again.status()).as(again.body()).isEqualTo(201);
            assertThat(again.json().path("id")).isEqualTo(first.json().path("id"));
            assertThat(another.status()).isEqualTo(201);
            assertThat(somebodyElses.status()).isEqualTo(201);
            assertThat(new Desk(supervisor).items("follow-ups", "filter[phone]", promise.get("phone")))
                    .extracting(item -> item.path("id").asText())
                    .containsExactlyInAnyOrder(
                            first.json().path("id").asText(),
                            another.json().path("id").asText(),
                            somebodyElses.json().path("id").asText());
        }
    }

    private static Http.Answer create(Session session, Map<String, String> promise, String key) {
        Map<String, String> headers = new HashMap<>(session.bearer());
        headers.put("Idempotency-Key", key);
        return Http.post(session.hospital().url("/api/follow-ups"), promise, headers);
    }
}
