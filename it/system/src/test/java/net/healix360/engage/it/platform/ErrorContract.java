package net.healix360.engage.it.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.healix360.engage.it.fixture.Http;
import org.junit.jupiter.api.Test;

/** What comes back when something is wrong, and what needs no token (§1, §3.1). */
abstract class ErrorContract extends Topic {
    private static final String PEOPLE = "query People { people(first: 1) { edges { node { id } } } }";
    private final URI url = workspace.server().url();

    ErrorContract(ContractWorkspace workspace) {
        super(workspace);
    }

    /** §1 */
    @Test
    void thePlatformSaysThatItLives() {
        Http.Answer answer = Http.get(url.resolve("/healthz"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("status").asText()).isEqualTo("ok");
    }

    /** §1 */
    @Test
    void thePublicConfigurationNeedsNoToken() {
        Http.Answer answer = Http.get(url.resolve("/client-config"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("frontDomain").asText()).isNotEmpty();
    }

    /** §3.1: judge by content. */
    @Test
    void aRefusalComesWithStatus200AndNullForItsField() {
        Reply reply = calls.read(UUID.randomUUID().toString());

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.code()).isEqualTo("NOT_FOUND");
        assertThat(reply.data().path("contractCall").isObject()).isFalse();
    }

    /** §3.1: do not take it for a programming error before the token is checked. */
    @Test
    void withoutATokenEveryObjectIsUnknown() {
        Reply reply = workspace.nobody().core(PEOPLE);

        assertThat(reply.message()).startsWith("Cannot query field \"people\" on type \"Query\".");
        assertThat(reply.code()).isEmpty();
    }

    /** §3.1 */
    @Test
    void anObjectThatIsNotThereIsUnknown() {
        Reply reply = admin.core("query None { contractNones(first: 1) { edges { node { id } } } }");

        assertThat(reply.message()).startsWith("Cannot query field \"contractNones\" on type \"Query\".");
    }

    /** §2.5 */
    @Test
    void withoutATokenNobodySeesHimselfOrTheModel() {
        assertThat(workspace.nobody().account("query Me { currentUser { id } }").succeeded())
                .isFalse();
        assertThat(workspace
                        .nobody()
                        .metadata("query Objects { objects(paging: {first: 1}) { edges { node { id } } } }")
                        .succeeded())
                .isFalse();
    }

    /** §3.1: extensions may be absent here. */
    @Test
    void aDocumentThatCannotBeReadIsAnError() {
        Http.Answer answer = answer(Map.of("query", "query Broken { people {", "variables", Map.of()));

        assertThat(Reply.of(answer).succeeded()).isFalse();
    }

    /** §1 */
    @Test
    void severalOperationsInOneBodyAreRefused() {
        Http.Answer answer = answer(List.of(Map.of("query", PEOPLE), Map.of("query", PEOPLE)));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("Batching is not supported.");
    }

    private Http.Answer answer(Object body) {
        return admin.wire().answer(Wire.CORE, admin.authorization(), admin.origin(), body);
    }

    /** §3.1: no GraphQL envelope. */
    @Test
    void aBodyThatIsNoJsonIsRefusedWithStatus400() {
        Http.Answer answer = Http.send("POST", url.resolve(Wire.CORE), "{\"query\":", Map.of());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("statusCode").asInt()).isEqualTo(400);
        assertThat(answer.json().has("errors")).isFalse();
    }
}
