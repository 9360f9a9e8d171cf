package net.healix360.engage.it.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import net.healix360.engage.it.fixture.Json;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Creating and updating: what values become, and what a batch promises (§4.1, §4.2, §4.7). */
abstract class WriteContract extends Topic {

    WriteContract(ContractWorkspace workspace) {
        super(workspace);
    }

    private JsonNode written(String field, Object value) {
        Map<String, Object> data = new HashMap<>();
        data.put(field, value);
        return calls.create(data).at("createContractCall." + field);
    }

    /** §4.1 */
    @Test
    void theCallerMayChooseTheId() {
        String id = UUID.randomUUID().toString();

        assertThat(calls.made(Map.of("id", id))).isEqualTo(id);
    }

    /** §4.1: how history is seeded. */
    @Test
    void theTimeAndSourceOfCreationMayBeGiven() {
        Reply reply =
                calls.create(Map.of("createdAt", "2025-01-02T03:04:05.000Z", "createdBy", Map.of("source", "IMPORT")));

        assertThat(reply.text("createContractCall.createdAt")).isEqualTo("2025-01-02T03:04:05.000Z");
        assertThat(reply.text("createContractCall.createdBy.source")).isEqualTo("IMPORT");
    }

    /** §4.1: what a sweep lives on. */
    @Test
    void everyWriteMovesTheTimeOfTheUpdate() {
        Reply made = calls.create(Map.of("name", "same"));
        String before = made.text("createContractCall.updatedAt");

        Awaitility.await("an update moves the time")
                .pollInterval(Duration.ofMillis(10))
                .until(() -> calls.update(made.text("createContractCall.id"), Map.of("name", "changed"))
                                .text("updateContractCall.updatedAt")
                                .compareTo(before)
                        > 0);
    }

    /** §4.1 */
    @Test
    void aNewRecordStandsAboveTheOnesBefore() {
        double first = calls.create(Map.of()).at("createContractCall.position").asDouble();
        double second = calls.create(Map.of()).at("createContractCall.position").asDouble();

        assertThat(second).isLessThan(first);
    }

    /** §4.2: an unset composite is never null, and an empty list is a list. */
    @Test
    void unsetValuesReadBackAsThePlatformShowsThem() {
        JsonNode made = calls.create(Map.of()).at("createContractCall");

        assertThat(made.path("externalId").asText("missing")).isEmpty();
        assertThat(made.path("durationSec").isNull()).isTrue();
        assertThat(made.path("direction").isNull()).isTrue();
        assertThat(made.path("tags").isArray()).isTrue();
        assertThat(made.path("tags")).isEmpty();
        assertThat(made.path("fromPhone").path("primaryPhoneNumber").asText("missing"))
                .isEmpty();
        assertThat(made.path("cost").isObject()).isTrue();
        assertThat(made.path("deletedAt").isNull()).isTrue();
    }

    /** §4.2 */
    @Test
    void aTextWrittenAsNullIsEmpty() {
        String id = calls.made(Map.of("name", "before"));
        Map<String, Object> nothing = Collections.singletonMap("name", null);

        assertThat(calls.update(id, nothing).at("updateContractCall.name")).hasToString("\"\"");
    }

    /** §4.2: never keep an integer above 2^53 in a NUMBER. */
    @Test
    void aboveTwoToTheFiftyThirdDigitsAreLost() {
        assertThat(written("durationSec", 9007199254740993L).decimalValue()).isEqualByComparingTo("9007199254740992");
    }

    /** §4.2 */
    @Test
    void aNumberInQuotesIsRefused() {
        assertThat(calls.create(Map.of("durationSec", "57")).code()).isEqualTo("BAD_USER_INPUT");
    }

    /** §4.2 */
    @ParameterizedTest
    @CsvSource({
        "2026-11-20T10:15:00+05:30, 2026-11-20T04:45:00.000Z",
        "2026-11-20T04:45:00.123Z, 2026-11-20T04:45:00.123Z"
    })
    void anInstantComesBackInUtcWithMilliseconds(String in, String out) {
        assertThat(written("startedAt", in).asText()).isEqualTo(out);
    }

    /** §4.2 */
    @Test
    void whatIsNoInstantIsRefused() {
        assertThat(calls.create(Map.of("startedAt", "tomorrow")).succeeded()).isFalse();
    }

    /** §4.2 */
    @Test
    void aDayHasNoZone() {
        assertThat(written("day", "2026-11-20").asText()).isEqualTo("2026-11-20");
    }

    /** §4.2 */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"answered\": true}",
                "{\"tags\": [\"VIP\", \"URGENT\"]}",
                "{\"legs\": [\"a \\\"quoted\\\"\", \"b,c\", \"{d}\"]}",
                "{\"raw\": {\"did\": \"918041763400\", \"legs\": [1, true, null]}}",
                "{\"raw\": [1, \"two\"]}",
                "{\"direction\": \"OUTBOUND\"}",
                "{\"cost\": {\"amountMicros\": 1000000, \"currencyCode\": \"INR\"}}",
                "{\"name\": \"ಕನ್ನಡ 😀 'quoted' \\\\ %\"}"
            })
    void aValueComesBackAsItWentIn(String data) {
        JsonNode in = Json.parse(data);
        String field = in.fieldNames().next();

        assertThat(normal(written(field, in.path(field)))).isEqualTo(normal(in.path(field)));
    }

    /** 1000000 and 1000000.0 are one number. */
    private static JsonNode normal(JsonNode value) {
        return Json.parse(value.toString().replaceAll("(\\d)\\.0+\\b", "$1"));
    }

    /** §4.2 */
    @Test
    void anUnknownChoiceIsRefusedWithTheValidOnes() {
        Reply reply = calls.create(Map.of("direction", "SIDEWAYS"));

        assertThat(reply.code()).isEqualTo("BAD_USER_INPUT");
        assertThat(reply.message()).contains("INBOUND").contains("OUTBOUND");
    }

    /** §4.2 */
    @Test
    void aChoiceMayBeAWordOfTheDocument() {
        assertThat(admin.core("mutation Create { createContractCall(data: {direction: INBOUND}) { direction } }")
                        .text("createContractCall.direction"))
                .isEqualTo("INBOUND");
    }

    /** §4.2: to clear a composite, its parts are written empty. */
    @Test
    void aCompositeWrittenAsNullIsLeftAlone() {
        String id = calls.made(Map.of("fromPhone", Map.of("primaryPhoneNumber", "+919812345678")));

        Reply kept = calls.update(id, Collections.singletonMap("fromPhone", null));
        assertThat(kept.text("updateContractCall.fromPhone.primaryPhoneNumber")).isEqualTo("9812345678");

        Map<String, Object> empty =
                Map.of("primaryPhoneNumber", "", "primaryPhoneCountryCode", "", "primaryPhoneCallingCode", "");
        Reply cleared = calls.update(id, Map.of("fromPhone", empty));
        assertThat(cleared.at("updateContractCall.fromPhone.primaryPhoneNumber"))
                .hasToString("\"\"");
    }

    /** §4.2, §10 rule 10 */
    @Test
    void anEmailIsLowerCasedAndChecked() {
        String address = Mark.unique("Patient-") + "@Contract.Example";

        assertThat(workspace.people().create(People.email(address)).text("createPerson.emails.primaryEmail"))
                .isEqualTo(address.toLowerCase(Locale.ROOT));
        assertThat(workspace.people().create(People.email("no address")).code()).isEqualTo("BAD_USER_INPUT");
    }

    /** §4.7, §10 rule 7: results are matched by key, and come in order as well. */
    @Test
    void sixtyAtOnceAreOneBatch() {
        String mark = Mark.unique("sixty-");
        List<Map<String, Object>> batch = IntStream.range(0, 60)
                .<Map<String, Object>>mapToObj(i -> Map.of("externalId", mark + i))
                .toList();

        Reply reply = calls.createAll(batch);

        assertThat(Json.texts(reply.at("createContractCalls"), "externalId"))
                .isEqualTo(batch.stream().map(call -> call.get("externalId")).toList());
    }

    /** §4.7 */
    @Test
    void oneBadItemFailsTheWholeBatch() {
        String good = Mark.unique("good-");
        Map<String, Object> bad = Map.of("fromPhone", Map.of("primaryPhoneNumber", "abc"));

        Reply reply = calls.createAll(List.of(Map.of("externalId", good), bad));

        assertThat(reply.code()).isEqualTo("BAD_USER_INPUT");
        assertThat(calls.count(Where.equal("externalId", good))).isZero();
    }

    /** §4.7: the name of the unknown field is in the message. */
    @Test
    void anUnknownFieldIsRefusedByName() {
        Reply reply = calls.create(Map.of("nosuch", 1));

        assertThat(reply.succeeded()).isFalse();
        assertThat(reply.message()).contains("nosuch");
    }

    /** §3.1 */
    @Test
    void updatingWhatDoesNotExistIsNotFound() {
        assertThat(calls.update(UUID.randomUUID().toString(), Map.of("name", "x"))
                        .fault())
                .isEqualTo("NOT_FOUND/RECORD_NOT_FOUND");
    }

    /** §3.1 */
    @Test
    void aRelationToNobodyViolatesAForeignKey() {
        Reply reply = calls.create(Map.of("patientId", UUID.randomUUID().toString()));

        assertThat(reply.code()).isEqualTo("BAD_USER_INPUT");
        assertThat(reply.message()).contains("violates foreign key constraint");
    }

    /** §4.2 */
    @Test
    void aRelationIsMadeAndUnmadeByConnectAndDisconnect() {
        String address = Mark.unique("connect-") + "@contract.example";
        String person = workspace.people().create(People.email(address)).text("createPerson.id");
        Map<String, Object> connect = Map.of("connect", Map.of("where", People.email(address)));

        String call = calls.made(Map.of("patient", connect));
        assertThat(calls.read(call).text("contractCall.patientId")).isEqualTo(person);

        calls.update(call, Map.of("patient", Map.of("disconnect", true))).at("updateContractCall");
        assertThat(calls.read(call).at("contractCall.patientId").isNull()).isTrue();
    }

    /** §4.7: an empty list means that somebody was faster. */
    @Test
    void anUpdateByFilterIsACompareAndSet() {
        String id = calls.made(Map.of("direction", "INBOUND"));
        Map<String, Object> free = Where.all(Where.equal("id", id), Where.equal("direction", "INBOUND"));

        assertThat(Json.texts(
                        calls.updateAll(free, Map.of("direction", "OUTBOUND")).at("updateContractCalls"), "id"))
                .containsExactly(id);
        assertThat(calls.updateAll(free, Map.of("direction", "OUTBOUND")).at("updateContractCalls"))
                .isEmpty();
    }

    /** §4.7: how a slot is booked. */
    @Test
    void ofEightWhoTakeAFreeSlotAtOnceExactlyOneGetsIt() {
        String id = calls.made(Map.of("direction", "INBOUND"));
        Map<String, Object> free = Where.all(Where.equal("id", id), Where.equal("direction", "INBOUND"));

        List<Reply> replies = Together.times(8, () -> calls.updateAll(free, Map.of("direction", "OUTBOUND")));

        assertThat(replies)
                .filteredOn(reply -> !reply.at("updateContractCalls").isEmpty())
                .hasSize(1);
    }
}
