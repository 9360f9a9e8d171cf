package net.healix360.engage.it.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Unique keys and the idempotent write (§4.6, §4.7; §10 rule 7). */
abstract class UpsertContract extends Topic {
    private final String key = Mark.unique("key-");
    private final Map<String, Object> keyed = Map.of("externalId", key);

    UpsertContract(ContractWorkspace workspace) {
        super(workspace);
    }

    private int records() {
        return calls.count(Where.equal("externalId", key));
    }

    @Test
    void anUpsertOfANewKeyCreates() {
        calls.upsert(keyed).at("createContractCall");

        assertThat(records()).isOne();
    }

    @Test
    void anUpsertOfAKnownKeyWritesWhatIsGivenAndKeepsTheRest() {
        String id = calls.made(Map.of("externalId", key, "name", "kept", "durationSec", 1));

        Reply reply = calls.upsert(Map.of("externalId", key, "durationSec", 2));

        assertThat(reply.text("createContractCall.id")).isEqualTo(id);
        assertThat(reply.text("createContractCall.name")).isEqualTo("kept");
        assertThat(reply.at("createContractCall.durationSec").asInt()).isEqualTo(2);
        assertThat(records()).isOne();
    }

    @Test
    void anUpsertMatchesTheIdToo() {
        String id = calls.made(Map.of("name", "before"));

        assertThat(calls.upsert(Map.of("id", id, "name", "after")).text("createContractCall.id"))
                .isEqualTo(id);
        assertThat(calls.read(id).text("contractCall.name")).isEqualTo("after");
    }

    @Test
    void aPersonIsFoundByEmail() {
        String address = Mark.unique("upsert-") + "@contract.example";
        String id = workspace.people().upsert(People.email(address)).text("createPerson.id");

        Reply again = workspace
                .people()
                .upsert(Map.of("emails", Map.of("primaryEmail", address), "name", Map.of("firstName", "Asha")));

        assertThat(again.text("createPerson.id")).isEqualTo(id);
    }

    @Test
    void aBatchMixesNewAndKnownKeys() {
        String known = calls.made(Map.of("externalId", key, "name", "kept"));
        String fresh = Mark.unique("fresh-");

        Reply reply =
                calls.upsertAll(List.of(Map.of("externalId", fresh), Map.of("externalId", key, "durationSec", 3)));

        assertThat(reply.text("createContractCalls.0.externalId")).isEqualTo(fresh);
        assertThat(reply.text("createContractCalls.1.id")).isEqualTo(known);
        assertThat(reply.text("createContractCalls.1.name")).isEqualTo("kept");
    }

    @Test
    void repeatingABatchChangesNothing() {
        List<Map<String, Object>> batch =
                List.of(Map.of("externalId", key, "durationSec", 1), Map.of("externalId", key + "-2"));
        calls.upsertAll(batch).at("createContractCalls");
        calls.upsertAll(batch).at("createContractCalls");

        assertThat(calls.count(Where.field("externalId", "startsWith", key))).isEqualTo(2);
    }

    @Test
    void aSecondRecordOfAKeyIsADuplicate() {
        String first = calls.made(keyed);

        Reply reply = calls.create(keyed);

        assertThat(reply.code()).isEqualTo("BAD_USER_INPUT");
        assertThat(reply.message()).startsWith("A duplicate entry was detected");
        assertThat(reply.extensions().path("conflictingRecordId").asText(first)).isEqualTo(first);
    }

    /** §4.7: stored as NULL. */
    @Test
    void emptyKeysAreNoDuplicates() {
        assertThat(calls.createAll(List.of(Map.of("externalId", ""), Map.of("externalId", "")))
                        .succeeded())
                .isTrue();
    }

    /** §4.6 */
    @Test
    void aDeletedRecordStillHoldsItsKey() {
        calls.delete(calls.made(keyed)).at("deleteContractCall");

        Reply reply = calls.create(keyed);

        assertThat(reply.message()).startsWith("A duplicate entry was detected");
        assertThat(reply.extensions().has("conflictingRecordId")).isFalse();
    }

    /** §4.6 */
    @Test
    void anUpsertRevivesADeletedRecord() {
        String id = calls.made(keyed);
        calls.delete(id).at("deleteContractCall");

        Reply reply = calls.upsert(Map.of("externalId", key, "name", "back"));

        assertThat(reply.text("createContractCall.id")).isEqualTo(id);
        assertThat(calls.read(id).text("contractCall.name")).isEqualTo("back");
    }

    /** §4.7: an upsert is not atomic; a client repeats it on a duplicate error. */
    @Test
    void parallelUpsertsOfOneNewKeyLeaveOneRecordWhenTheLosersRepeat() {
        List<Reply> replies = Together.times(8, () -> calls.upsert(keyed));

        assertThat(replies).anyMatch(Reply::succeeded);
        assertThat(replies).filteredOn(reply -> !reply.succeeded()).allSatisfy(loser -> assertThat(loser.message())
                .startsWith("A duplicate entry was detected"));
        assertThat(records()).isOne();
        Awaitility.await("a repeated upsert succeeds")
                .pollInterval(Duration.ofMillis(50))
                .atMost(Duration.ofSeconds(30))
                .until(() -> calls.upsert(keyed).succeeded());
        assertThat(records()).isOne();
    }
}
