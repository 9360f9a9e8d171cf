package net.healix360.engage.platform.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.healix360.engage.platform.testing.Reply;
import net.healix360.engage.platform.testing.TestPlatform;
import net.healix360.engage.platform.testing.TestWorkspace;
import org.junit.jupiter.api.Test;

class SoftDeleteTest {
    private static final TestWorkspace WORKSPACE =
            TestPlatform.shared().newWorkspace().withCalls();

    private static Reply remove(String operation, String id) {
        return WORKSPACE.graphql(
                "mutation($id: UUID!) { " + operation + "(id: $id) { id deletedAt } }", Map.of("id", id));
    }

    private static Reply read(String id) {
        return WORKSPACE.graphql("query($id: UUID) { call(filter: {id: {eq: $id}}) { id name } }", Map.of("id", id));
    }

    private static List<Object> names(Map<String, Object> filter) {
        return WORKSPACE
                .graphql(
                        "query($f: CallFilterInput) { calls(filter: $f) { edges { node { name } } } }",
                        Map.of("f", filter))
                .column("calls", "name");
    }

    @Test
    void a_deleted_record_vanishes_from_every_read() {
        String name = TestPlatform.unique("d");
        String id = WORKSPACE.createCall(Map.of("name", name));
        assertThat(remove("deleteCall", id).at("deleteCall.deletedAt")).isNotNull();
        assertThat(read(id).fault()).isEqualTo("NOT_FOUND/RECORD_NOT_FOUND");
        assertThat(names(Map.of("name", Map.of("eq", name)))).isEmpty();
    }

    @Test
    void any_mention_of_the_deletion_shows_the_bin() {
        String name = TestPlatform.unique("d");
        remove("deleteCall", WORKSPACE.createCall(Map.of("name", name))).at("deleteCall.id");
        Map<String, Object> mine = Map.of("name", Map.of("eq", name));
        Map<String, Object> bin = Map.of("deletedAt", Map.of("is", "NOT_NULL"));
        assertThat(names(Map.of("and", List.of(mine, bin)))).containsExactly(name);
        assertThat(names(Map.of(
                        "and", List.of(mine, Map.of("or", List.of(bin, Map.of("deletedAt", Map.of("is", "NULL"))))))))
                .containsExactly(name);
    }

    @Test
    void a_deleted_record_is_updated_in_silence() {
        String id = WORKSPACE.createCall(Map.of("name", "before"));
        remove("deleteCall", id).at("deleteCall.id");
        assertThat(WORKSPACE
                        .graphql(
                                "mutation($id: UUID!) { updateCall(id: $id, data: {name: \"after\"}) { name } }",
                                Map.of("id", id))
                        .at("updateCall.name"))
                .isEqualTo("after");
    }

    @Test
    void deleting_twice_succeeds_and_moves_the_time() {
        String id = WORKSPACE.createCall(Map.of());
        Object first = remove("deleteCall", id).at("deleteCall.deletedAt");
        TestPlatform.shared().clock().advance(Duration.ofMillis(7));
        assertThat(remove("deleteCall", id).at("deleteCall.deletedAt"))
                .isNotNull()
                .isNotEqualTo(first);
    }

    @Test
    void a_restored_record_is_there_again() {
        String id = WORKSPACE.createCall(Map.of("name", "back"));
        remove("deleteCall", id).at("deleteCall.id");
        assertThat(remove("restoreCall", id).at("restoreCall.deletedAt")).isNull();
        assertThat(read(id).at("call.name")).isEqualTo("back");
    }

    @Test
    void a_destroyed_record_needs_no_delete_and_never_returns() {
        String id = WORKSPACE.createCall(Map.of());
        remove("destroyCall", id).at("destroyCall.id");
        assertThat(remove("restoreCall", id).fault()).isEqualTo("NOT_FOUND/RECORD_NOT_FOUND");
    }

    @Test
    void deleting_what_does_not_exist_is_not_found() {
        assertThat(remove("deleteCall", UUID.randomUUID().toString()).fault()).isEqualTo("NOT_FOUND/RECORD_NOT_FOUND");
    }

    @Test
    void many_are_deleted_restored_and_destroyed_by_filter() {
        String name = TestPlatform.unique("many");
        WORKSPACE.createCall(Map.of("name", name));
        WORKSPACE.createCall(Map.of("name", name));
        for (String operation : List.of("deleteCalls", "restoreCalls", "destroyCalls")) {
            Reply reply = WORKSPACE.graphql(
                    "mutation($f: CallFilterInput!) { " + operation + "(filter: $f) { id } }",
                    Map.of("f", Map.of("name", Map.of("eq", name))));
            assertThat((List<?>) reply.at(operation)).as(operation).hasSize(2);
        }
    }

    @Test
    void a_deleted_relative_reads_as_null_and_hides_its_id_only_when_selected() {
        String person = WORKSPACE
                .graphql("mutation { createPerson(data: {city: \"x\"}) { id } }")
                .text("createPerson.id");
        String call = WORKSPACE.createCall(Map.of("patientId", person));
        WORKSPACE
                .graphql("mutation($id: UUID!) { deletePerson(id: $id) { id } }", Map.of("id", person))
                .at("deletePerson.id");
        String withRelative = "query($id: UUID) { call(filter: {id: {eq: $id}}) { patientId patient { id } } }";
        String without = "query($id: UUID) { call(filter: {id: {eq: $id}}) { patientId } }";
        Reply hidden = WORKSPACE.graphql(withRelative, Map.of("id", call));
        assertThat(hidden.at("call.patient")).isNull();
        assertThat(hidden.at("call.patientId")).isNull();
        assertThat(WORKSPACE.graphql(without, Map.of("id", call)).at("call.patientId"))
                .isEqualTo(person);
        WORKSPACE
                .graphql("mutation($id: UUID!) { restorePerson(id: $id) { id } }", Map.of("id", person))
                .at("restorePerson.id");
        assertThat(WORKSPACE.graphql(withRelative, Map.of("id", call)).at("call.patient.id"))
                .isEqualTo(person);
        WORKSPACE
                .graphql("mutation($id: UUID!) { destroyPerson(id: $id) { id } }", Map.of("id", person))
                .at("destroyPerson.id");
        assertThat(WORKSPACE.graphql(without, Map.of("id", call)).at("call.patientId"))
                .isNull();
    }
}
