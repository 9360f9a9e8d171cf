package net.healix360.engage.platform.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.healix360.engage.platform.testing.Reply;
import net.healix360.engage.platform.testing.TestPlatform;
import net.healix360.engage.platform.testing.TestWorkspace;
import org.junit.jupiter.api.Test;

class WriteTest {
    private static final TestWorkspace WORKSPACE =
            TestPlatform.shared().newWorkspace().withCalls();

    private static Reply createMany(List<Map<String, Object>> calls, boolean upsert) {
        return WORKSPACE.graphql(
                "mutation($d: [CallCreateInput!]!, $u: Boolean) { createCalls(data: $d, upsert: $u)"
                        + " { id externalId name durationSec deletedAt } }",
                Map.of("d", calls, "u", upsert));
    }

    private static Reply update(String id, Map<String, Object> data) {
        return WORKSPACE.graphql(
                "mutation($id: UUID!, $d: CallUpdateInput!) { updateCall(id: $id, data: $d) { id name durationSec updatedAt } }",
                Map.of("id", id, "d", data));
    }

    private static String key() {
        return TestPlatform.unique("u-");
    }

    private static String newPerson() {
        return WORKSPACE
                .graphql("mutation { createPerson(data: {city: \"x\"}) { id } }")
                .text("createPerson.id");
    }

    private static <T> List<T> together(int callers, Callable<T> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(callers);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : pool.invokeAll(Collections.nCopies(callers, work))) {
                results.add(future.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void the_caller_may_choose_the_id() {
        String id = UUID.randomUUID().toString();
        assertThat(WORKSPACE.createCall(Map.of("id", id))).isEqualTo(id);
    }

    @Test
    void a_batch_is_answered_in_its_order() {
        String first = key();
        String second = key();
        Reply reply = createMany(List.of(Map.of("externalId", first), Map.of("externalId", second)), false);
        assertThat(reply.at("createCalls.0.externalId")).isEqualTo(first);
        assertThat(reply.at("createCalls.1.externalId")).isEqualTo(second);
    }

    @Test
    void a_batch_of_more_than_sixty_is_refused() {
        List<Map<String, Object>> calls = Collections.nCopies(61, Map.of("name", "x"));
        assertThat(createMany(calls, false).fault()).isEqualTo("BAD_USER_INPUT/INVALID_ARGS_DATA");
    }

    @Test
    void one_bad_item_fails_the_whole_batch() {
        String good = key();
        Reply reply = createMany(
                List.of(Map.of("externalId", good), Map.of("fromPhone", Map.of("primaryPhoneNumber", "abc"))), false);
        assertThat(reply.fault()).isEqualTo("BAD_USER_INPUT/INVALID_PHONE_NUMBER");
        assertThat(WORKSPACE
                        .graphql(
                                "query($k: String) { calls(filter: {externalId: {eq: $k}}) { totalCount edges { node { id } } } }",
                                Map.of("k", good))
                        .at("calls.totalCount"))
                .isEqualTo(0L);
    }

    @Test
    void a_second_record_with_the_same_unique_value_is_a_duplicate_that_names_the_first() {
        String key = key();
        String first = WORKSPACE.createCall(Map.of("externalId", key));
        Reply reply = createMany(List.of(Map.of("externalId", key)), false);
        assertThat(reply.fault()).isEqualTo("BAD_USER_INPUT");
        assertThat(reply.message()).isEqualTo("A duplicate entry was detected");
        assertThat(reply.extensions())
                .containsEntry("conflictingRecordId", first)
                .containsEntry("conflictingObjectNameSingular", "call");
    }

    @Test
    void a_deleted_record_still_holds_its_unique_value_but_is_not_named() {
        String key = key();
        String first = WORKSPACE.createCall(Map.of("externalId", key));
        WORKSPACE
                .graphql("mutation($id: UUID!) { deleteCall(id: $id) { id } }", Map.of("id", first))
                .at("deleteCall");
        Reply reply = createMany(List.of(Map.of("externalId", key)), false);
        assertThat(reply.message()).isEqualTo("A duplicate entry was detected");
        assertThat(reply.extensions()).doesNotContainKey("conflictingRecordId");
    }

    @Test
    void an_upsert_revives_a_deleted_record() {
        String key = key();
        String first = WORKSPACE.createCall(Map.of("externalId", key, "name", "kept"));
        WORKSPACE
                .graphql("mutation($id: UUID!) { deleteCall(id: $id) { id } }", Map.of("id", first))
                .at("deleteCall");
        Reply reply = createMany(List.of(Map.of("externalId", key, "durationSec", 5)), true);
        assertThat(reply.at("createCalls.0.id")).isEqualTo(first);
        assertThat(reply.at("createCalls.0.deletedAt")).isNull();
        assertThat(reply.at("createCalls.0.name")).isEqualTo("kept");
    }

    @Test
    void an_upsert_writes_what_is_given_and_keeps_the_rest() {
        String known = key();
        String fresh = key();
        String id = WORKSPACE.createCall(Map.of("externalId", known, "name", "kept", "durationSec", 1));
        Reply reply = createMany(
                List.of(Map.of("externalId", fresh, "durationSec", 3), Map.of("externalId", known, "durationSec", 2)),
                true);
        assertThat(reply.at("createCalls.0.externalId")).isEqualTo(fresh);
        assertThat(reply.at("createCalls.1.id")).isEqualTo(id);
        assertThat(reply.at("createCalls.1.name")).isEqualTo("kept");
        assertThat(reply.at("createCalls.1.durationSec")).isEqualTo(2L);
    }

    @Test
    void an_upsert_finds_a_person_by_email() {
        String email = TestPlatform.unique("p-") + "@example.com";
        String document = "mutation($d: PersonCreateInput!) { createPerson(data: $d, upsert: true) { id city } }";
        Map<String, Object> emails = Map.of("primaryEmail", email);
        String id = WORKSPACE
                .graphql(document, Map.of("d", Map.of("emails", emails)))
                .text("createPerson.id");
        Reply again = WORKSPACE.graphql(document, Map.of("d", Map.of("emails", emails, "city", "Hassan")));
        assertThat(again.at("createPerson")).isEqualTo(Map.of("id", id, "city", "Hassan"));
    }

    @Test
    void empty_unique_values_are_no_duplicates() {
        assertThat(createMany(List.of(Map.of("externalId", ""), Map.of("externalId", "")), true)
                        .succeeded())
                .isTrue();
    }

    @Test
    void parallel_upserts_of_a_new_key_leave_one_record_and_losers_hear_of_a_duplicate() throws Exception {
        String key = key();
        List<Reply> replies = together(8, () -> createMany(List.of(Map.of("externalId", key)), true));
        assertThat(replies).anyMatch(Reply::succeeded);
        assertThat(replies)
                .filteredOn(reply -> !reply.succeeded())
                .extracting(Reply::message)
                .allMatch("A duplicate entry was detected"::equals);
        assertThat(WORKSPACE
                        .graphql(
                                "query($k: String) { calls(filter: {externalId: {eq: $k}}) { totalCount edges { node { id } } } }",
                                Map.of("k", key))
                        .at("calls.totalCount"))
                .isEqualTo(1L);
    }

    @Test
    void of_eight_who_take_a_free_slot_at_once_exactly_one_gets_it() throws Exception {
        String id = WORKSPACE.createCall(Map.of("direction", "INBOUND"));
        Map<String, Object> free =
                Map.of("and", List.of(Map.of("id", Map.of("eq", id)), Map.of("direction", Map.of("eq", "INBOUND"))));
        List<Reply> replies = together(
                8,
                () -> WORKSPACE.graphql(
                        "mutation($f: CallFilterInput!) { updateCalls(filter: $f, data: {direction: OUTBOUND}) { id } }",
                        Map.of("f", free)));
        assertThat(replies)
                .filteredOn(reply -> !((List<?>) reply.at("updateCalls")).isEmpty())
                .hasSize(1);
    }

    @Test
    void updating_what_does_not_exist_is_not_found() {
        Reply reply = update(UUID.randomUUID().toString(), Map.of("name", "x"));
        assertThat(reply.fault()).isEqualTo("NOT_FOUND/RECORD_NOT_FOUND");
        assertThat(reply.data()).isEqualTo(Collections.singletonMap("updateCall", null));
    }

    @Test
    void a_relation_to_nobody_violates_a_foreign_key() {
        Reply reply = createMany(List.of(Map.of("patientId", UUID.randomUUID().toString())), false);
        assertThat(reply.fault()).isEqualTo("BAD_USER_INPUT");
        assertThat(reply.message()).contains("violates foreign key constraint");
    }

    @Test
    void a_relation_is_made_and_unmade_by_connect_and_disconnect() {
        String email = TestPlatform.unique("c-") + "@example.com";
        String person = WORKSPACE
                .graphql(
                        "mutation($e: String) { createPerson(data: {emails: {primaryEmail: $e}}) { id } }",
                        Map.of("e", email))
                .text("createPerson.id");
        Map<String, Object> where = Map.of("emails", Map.of("primaryEmail", email));
        String call = WORKSPACE.createCall(Map.of("patient", Map.of("connect", Map.of("where", where))));
        String read = "query($id: UUID) { call(filter: {id: {eq: $id}}) { patientId } }";
        assertThat(WORKSPACE.graphql(read, Map.of("id", call)).at("call.patientId"))
                .isEqualTo(person);
        update(call, Map.of("patient", Map.of("disconnect", true))).at("updateCall.id");
        assertThat(WORKSPACE.graphql(read, Map.of("id", call)).at("call.patientId"))
                .isNull();
    }

    @Test
    void the_way_back_of_a_relation_lists_the_children() {
        String person = newPerson();
        WORKSPACE.createCall(Map.of("patientId", person, "name", "mine"));
        Reply reply = WORKSPACE.graphql(
                "query($id: UUID) { person(filter: {id: {eq: $id}}) { calls { totalCount edges { node { name patient { id } } } } } }",
                Map.of("id", person));
        assertThat(reply.at("person.calls.totalCount")).isEqualTo(1L);
        assertThat(reply.at("person.calls.edges.0.node.name")).isEqualTo("mine");
        assertThat(reply.at("person.calls.edges.0.node.patient.id")).isEqualTo(person);
    }

    @Test
    void an_update_without_change_still_moves_the_clock() {
        String id = WORKSPACE.createCall(Map.of("name", "same"));
        TestPlatform.shared().clock().advance(java.time.Duration.ofMillis(5));
        Object before = update(id, Map.of("name", "same")).at("updateCall.updatedAt");
        TestPlatform.shared().clock().advance(java.time.Duration.ofMillis(5));
        assertThat(update(id, Map.of("name", "same")).at("updateCall.updatedAt"))
                .isNotEqualTo(before);
    }

    @Test
    void an_update_of_more_than_two_hundred_is_refused_and_changes_nothing() {
        String mark = key();
        for (int batch = 0; batch < 4; batch++) {
            createMany(Collections.nCopies(51, Map.of("name", mark)), false).at("createCalls");
        }
        Map<String, Object> all = Map.of("f", Map.of("name", Map.of("eq", mark)));
        assertThat(WORKSPACE
                        .graphql(
                                "mutation($f: CallFilterInput!) { updateCalls(filter: $f, data: {durationSec: 1}) { id } }",
                                all)
                        .fault())
                .isEqualTo("BAD_USER_INPUT/TOO_MANY_RECORDS_TO_UPDATE");
        assertThat(WORKSPACE
                        .graphql(
                                "query($f: CallFilterInput) { calls(filter: $f) { countNotEmptyDurationSec edges { node { id } } } }",
                                all)
                        .at("calls.countNotEmptyDurationSec"))
                .isEqualTo(0L);
    }

    @Test
    void an_upsert_by_id_makes_the_record_and_then_changes_it() {
        String id = UUID.randomUUID().toString();
        assertThat(createMany(List.of(Map.of("id", id, "name", "first")), true).at("createCalls.0.id"))
                .isEqualTo(id);
        Reply again = createMany(List.of(Map.of("id", id, "durationSec", 9)), true);
        assertThat(again.at("createCalls.0.id")).isEqualTo(id);
        assertThat(again.at("createCalls.0.name")).isEqualTo("first");
        assertThat(again.at("createCalls.0.durationSec")).isEqualTo(9L);
    }

    @Test
    void a_chosen_id_that_is_taken_is_a_duplicate() {
        String id = WORKSPACE.createCall(Map.of());
        assertThat(createMany(List.of(Map.of("id", id)), false).message()).isEqualTo("A duplicate entry was detected");
    }

    @Test
    void an_item_that_means_two_records_is_refused() {
        String key = key();
        WORKSPACE.createCall(Map.of("externalId", key));
        String other = WORKSPACE.createCall(Map.of());
        assertThat(createMany(List.of(Map.of("id", other, "externalId", key)), true)
                        .fault())
                .isEqualTo("BAD_USER_INPUT/INVALID_ARGS_DATA");
    }

    @Test
    void the_same_new_key_twice_in_one_upsert_is_a_duplicate() {
        String key = key();
        assertThat(createMany(List.of(Map.of("externalId", key), Map.of("externalId", key)), true)
                        .message())
                .isEqualTo("A duplicate entry was detected");
    }

    @Test
    void a_batch_keeps_every_kind_of_value() {
        Map<String, Object> call = Map.of(
                "name",
                "quote \" backslash \\\\ and a line\nbreak",
                "tags",
                List.of("VIP", "URGENT"),
                "legs",
                List.of("a,b", "{c}", "\"d\""),
                "raw",
                Map.of("nested", List.of(1, 2.5, "x")),
                "cost",
                Map.of("amountMicros", 123456789, "currencyCode", "INR"),
                "day",
                "2026-11-20",
                "startedAt",
                "2026-11-20T04:45:00.123Z",
                "answered",
                false);
        String selection = "name tags legs raw cost { amountMicros currencyCode } day startedAt answered";
        Reply made = WORKSPACE.graphql(
                "mutation($d: [CallCreateInput!]!) { createCalls(data: $d, upsert: true) { " + selection + " } }",
                Map.of("d", List.of(call)));
        assertThat(made.at("createCalls.0.legs")).isEqualTo(call.get("legs"));
        assertThat(made.at("createCalls.0.tags")).isEqualTo(call.get("tags"));
        assertThat(made.at("createCalls.0.name")).isEqualTo(call.get("name"));
        assertThat(made.at("createCalls.0.raw").toString()).isEqualTo("{nested=[1, 2.5, x]}");
        assertThat(made.at("createCalls.0.cost.amountMicros")).isEqualTo(123456789L);
        assertThat(made.at("createCalls.0.day")).isEqualTo("2026-11-20");
        assertThat(made.at("createCalls.0.startedAt")).isEqualTo("2026-11-20T04:45:00.123Z");
        assertThat(made.at("createCalls.0.answered")).isEqualTo(false);
    }
}
