package net.healix360.engage.it.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Deleting hides, restoring shows, destroying ends (§4.4 last point, §4.6). */
abstract class SoftDeleteContract extends Topic {
    private static final Map<String, Object> BIN = Where.field("deletedAt", "is", "NOT_NULL");

    private final String ward = Mark.unique("bin-");
    private final Map<String, Object> mine = Where.equal("ward", ward);

    SoftDeleteContract(ContractWorkspace workspace) {
        super(workspace);
    }

    private String deleted() {
        String id = calls.made(Map.of("ward", ward, "name", "before"));
        calls.delete(id).at("deleteContractCall");
        return id;
    }

    private List<String> ids(Map<String, Object> filter) {
        return calls.find(filter).column("contractCalls", "id");
    }

    @Test
    void aDeletedRecordVanishesFromEveryRead() {
        String id = deleted();

        assertThat(calls.read(id).fault()).isEqualTo("NOT_FOUND/RECORD_NOT_FOUND");
        assertThat(ids(mine)).isEmpty();
    }

    @Test
    void anyMentionOfTheDeletionShowsTheBin() {
        String gone = deleted();
        String here = calls.made(Map.of("ward", ward));
        Map<String, Object> living = Where.field("deletedAt", "is", "NULL");

        assertThat(ids(Where.all(mine, BIN))).containsExactly(gone);
        assertThat(ids(Where.all(mine, Where.any(BIN, living)))).containsExactlyInAnyOrder(gone, here);
    }

    @Test
    void aDeletedRecordIsUpdatedInSilence() {
        String id = deleted();

        assertThat(calls.update(id, Map.of("name", "after")).text("updateContractCall.name"))
                .isEqualTo("after");
    }

    @Test
    void deletingTwiceSucceedsAndMovesTheTime() {
        String id = calls.made(Map.of("ward", ward));
        String first = calls.delete(id).text("deleteContractCall.deletedAt");

        Awaitility.await("the time of the deletion moves")
                .pollInterval(Duration.ofMillis(10))
                .until(() ->
                        calls.delete(id).text("deleteContractCall.deletedAt").compareTo(first) > 0);
    }

    @Test
    void aRestoredRecordIsThereAgain() {
        String id = deleted();

        assertThat(calls.restore(id).at("restoreContractCall.deletedAt").isNull())
                .isTrue();
        assertThat(calls.read(id).text("contractCall.name")).isEqualTo("before");
    }

    @Test
    void aDestroyedRecordNeedsNoDeleteAndNeverReturns() {
        String id = calls.made(Map.of("ward", ward));
        calls.destroy(id).at("destroyContractCall");

        assertThat(calls.restore(id).fault()).isEqualTo("NOT_FOUND/RECORD_NOT_FOUND");
        assertThat(ids(Where.all(mine, BIN))).isEmpty();
    }

    @Test
    void deletingWhatDoesNotExistIsNotFound() {
        assertThat(calls.delete(UUID.randomUUID().toString()).fault()).isEqualTo("NOT_FOUND/RECORD_NOT_FOUND");
    }

    @Test
    void manyAreDeletedAndDestroyedByFilter() {
        calls.createAll(List.of(Map.of("ward", ward), Map.of("ward", ward))).at("createContractCalls");

        assertThat(calls.many("deleteContractCalls", mine).at("deleteContractCalls"))
                .hasSize(2);
        assertThat(calls.count(mine)).isZero();
        assertThat(calls.many("restoreContractCalls", Where.all(mine, BIN)).at("restoreContractCalls"))
                .hasSize(2);
        assertThat(calls.many("destroyContractCalls", mine).at("destroyContractCalls"))
                .hasSize(2);
        assertThat(calls.count(Where.all(mine, BIN))).isZero();
    }

    /** §4.4: selecting the relation also hides its id in the same reply. */
    @Test
    void aDeletedParentReadsAsNullAndComesBack() {
        String person = workspace.people().made();
        String call = calls.made(Map.of("ward", ward, "patientId", person));
        workspace.people().one("deletePerson", person).at("deletePerson");

        assertThat(withParent(call).at("contractCall.patient").isNull()).isTrue();
        assertThat(withParent(call).at("contractCall.patientId").isNull()).isTrue();
        assertThat(calls.read(call).text("contractCall.patientId")).isEqualTo(person);
        assertThat(ids(Where.all(mine, Where.equal("patientId", person)))).containsExactly(call);

        workspace.people().one("restorePerson", person).at("restorePerson");
        assertThat(withParent(call).text("contractCall.patient.id")).isEqualTo(person);

        workspace.people().one("destroyPerson", person).at("destroyPerson");
        assertThat(calls.read(call).at("contractCall.patientId").isNull()).isTrue();
    }

    private Reply withParent(String call) {
        return admin.core(
                "query Parent($f: ContractCallFilterInput!) {"
                        + " contractCall(filter: $f) { id patientId patient { id } } }",
                Map.of("f", Where.equal("id", call)));
    }
}
