package net.healix360.engage.platform.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.healix360.engage.platform.testing.Reply;
import net.healix360.engage.platform.testing.TestPlatform;
import net.healix360.engage.platform.testing.TestWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTypesTest {
    private static final TestWorkspace WORKSPACE =
            TestPlatform.shared().newWorkspace().withCalls();
    private static final String SELECTION =
            " { id externalId durationSec startedAt day answered direction tags legs raw"
                    + " cost { amountMicros currencyCode } fromPhone { primaryPhoneNumber primaryPhoneCountryCode"
                    + " primaryPhoneCallingCode additionalPhones } createdAt updatedAt deletedAt position"
                    + " createdBy { source name workspaceMemberId context } } ";

    private static Reply create(Map<String, Object> data) {
        return WORKSPACE.graphql(
                "mutation($d: CallCreateInput!) { createCall(data: $d)" + SELECTION + "}", Map.of("d", data));
    }

    private static Object written(String field, Object value) {
        Map<String, Object> data = new HashMap<>();
        data.put(field, value);
        return create(data).at("createCall." + field);
    }

    private static Reply phone(String number, String country, String calling) {
        Map<String, Object> phone = new HashMap<>();
        phone.put("primaryPhoneNumber", number);
        phone.put("primaryPhoneCountryCode", country);
        phone.put("primaryPhoneCallingCode", calling);
        return create(Map.of("fromPhone", phone));
    }

    @Test
    void unset_values_read_back_as_the_platform_shows_them() {
        Reply reply = create(Map.of());
        assertThat(reply.at("createCall.externalId")).isEqualTo("");
        assertThat(reply.at("createCall.durationSec")).isNull();
        assertThat(reply.at("createCall.answered")).isNull();
        assertThat(reply.at("createCall.direction")).isNull();
        assertThat(reply.at("createCall.tags")).isEqualTo(List.of());
        assertThat(reply.at("createCall.fromPhone.primaryPhoneNumber")).isEqualTo("");
        assertThat(reply.at("createCall.fromPhone.additionalPhones")).isEqualTo(List.of());
        assertThat(reply.at("createCall.deletedAt")).isNull();
    }

    @Test
    void a_text_written_as_null_is_an_empty_text() {
        assertThat(written("externalId", null)).isEqualTo("");
    }

    @Test
    void whole_numbers_are_written_without_a_point() {
        assertThat(written("durationSec", 57)).isEqualTo(57L);
        assertThat(written("durationSec", 1.5)).isEqualTo(new java.math.BigDecimal("1.5"));
    }

    @Test
    void above_two_to_the_fifty_third_digits_are_lost() {
        assertThat(written("durationSec", 9007199254740993L)).hasToString("9007199254740992");
    }

    @Test
    void a_number_in_quotes_is_refused() {
        Reply reply = create(Map.of("durationSec", "57"));
        assertThat(reply.fault()).startsWith("BAD_USER_INPUT");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T10:15:00+05:30, 2026-11-20T04:45:00.000Z",
        "2026-11-20T04:45:00.1239999Z, 2026-11-20T04:45:00.123Z",
        "2026-11-20, 2026-11-20T00:00:00.000Z"
    })
    void instants_come_back_in_utc_with_milliseconds(String in, String out) {
        assertThat(written("startedAt", in)).isEqualTo(out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "2026-13-01T00:00:00Z", ""})
    void what_is_no_instant_is_refused(String text) {
        assertThat(create(Map.of("startedAt", text)).fault()).startsWith("BAD_USER_INPUT");
    }

    @Test
    void days_have_no_zone() {
        assertThat(written("day", "2026-11-20")).isEqualTo("2026-11-20");
    }

    @Test
    void flags_and_lists_and_json_come_back_as_they_went_in() {
        assertThat(written("answered", true)).isEqualTo(true);
        assertThat(written("legs", List.of("a \"quoted\"", "b,c", "{d}")))
                .isEqualTo(List.of("a \"quoted\"", "b,c", "{d}"));
        assertThat(written("tags", List.of("VIP", "URGENT"))).isEqualTo(List.of("VIP", "URGENT"));
        Map<String, Object> raw = Map.of("did", "91804176", "legs", List.of(1L, true));
        assertThat(written("raw", raw)).isEqualTo(raw);
    }

    @Test
    void json_that_is_no_object_and_no_list_is_refused() {
        assertThat(create(Map.of("raw", "text")).fault()).isEqualTo("BAD_USER_INPUT/INVALID_ARGS_DATA");
    }

    @Test
    void an_unknown_choice_is_refused_with_the_valid_ones() {
        Reply reply = create(Map.of("direction", "SIDEWAYS"));
        assertThat(reply.fault()).startsWith("BAD_USER_INPUT");
        assertThat(reply.message()).contains("INBOUND, OUTBOUND");
    }

    @Test
    void a_choice_may_be_a_word_of_the_document() {
        assertThat(WORKSPACE
                        .graphql("mutation { createCall(data: {direction: OUTBOUND}) { direction } }")
                        .at("createCall.direction"))
                .isEqualTo("OUTBOUND");
    }

    @Test
    void money_is_in_micros() {
        Reply reply = create(Map.of("cost", Map.of("amountMicros", 1000000, "currencyCode", "INR")));
        assertThat(reply.at("createCall.cost")).isEqualTo(Map.of("amountMicros", 1000000L, "currencyCode", "INR"));
    }

    @Test
    void a_composite_written_as_null_is_left_alone_and_cleared_by_empty_parts() {
        String id = create(Map.of("cost", Map.of("amountMicros", 5, "currencyCode", "INR")))
                .text("createCall.id");
        String update = "mutation($id: UUID!, $d: CallUpdateInput!) { updateCall(id: $id, data: $d)"
                + " { cost { amountMicros currencyCode } } }";
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("cost", null);
        assertThat(WORKSPACE.graphql(update, Map.of("id", id, "d", nothing)).at("updateCall.cost.currencyCode"))
                .isEqualTo("INR");
        assertThat(WORKSPACE
                        .graphql(update, Map.of("id", id, "d", Map.of("cost", Map.of("currencyCode", ""))))
                        .at("updateCall.cost"))
                .isEqualTo(Map.of("amountMicros", 5L, "currencyCode", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "+919812345678, , , 9812345678, IN, +91",
        "9812345679, IN, , 9812345679, IN, +91",
        "98123-45680, , +91, 9812345680, IN, +91",
        "09812345682, IN, +91, 9812345682, IN, +91",
        "12345, IN, +91, 12345, IN, +91",
        "+18005550199, , , 8005550199, US, +1"
    })
    void a_phone_is_stored_split(
            String number, String country, String calling, String stored, String storedCountry, String storedCalling) {
        assertThat(phone(number, country, calling).at("createCall.fromPhone"))
                .isEqualTo(Map.of(
                        "primaryPhoneNumber", stored,
                        "primaryPhoneCountryCode", storedCountry,
                        "primaryPhoneCallingCode", storedCalling,
                        "additionalPhones", List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "9812345681, , , INVALID_PHONE_NUMBER",
        "abc, IN, , INVALID_PHONE_NUMBER",
        "+919812345678, US, , CONFLICTING_PHONE_COUNTRY_CODE",
        "+919812345678, , +1, CONFLICTING_PHONE_CALLING_CODE",
        "9812345678, XX, , INVALID_PHONE_COUNTRY_CODE"
    })
    void a_phone_that_cannot_be_split_is_refused(String number, String country, String calling, String subCode) {
        assertThat(phone(number, country, calling).fault()).isEqualTo("BAD_USER_INPUT/" + subCode);
    }

    @Test
    void further_phones_are_split_too() {
        Reply reply = create(Map.of(
                "fromPhone",
                Map.of(
                        "primaryPhoneNumber",
                        "+919812345683",
                        "additionalPhones",
                        List.of(Map.of("number", "+919812345684")))));
        assertThat(reply.at("createCall.fromPhone.additionalPhones"))
                .isEqualTo(List.of(Map.of("number", "9812345684", "callingCode", "+91", "countryCode", "IN")));
    }

    @Test
    void emails_are_lower_cased_and_checked() {
        String email = TestPlatform.unique("Patient-") + "@Example.com";
        String document =
                "mutation($d: PersonCreateInput!) { createPerson(data: $d) { emails { primaryEmail additionalEmails } } }";
        assertThat(WORKSPACE
                        .graphql(document, Map.of("d", Map.of("emails", Map.of("primaryEmail", email))))
                        .at("createPerson.emails.primaryEmail"))
                .isEqualTo(email.toLowerCase(java.util.Locale.ROOT));
        assertThat(WORKSPACE
                        .graphql(document, Map.of("d", Map.of("emails", Map.of("primaryEmail", "no email"))))
                        .fault())
                .isEqualTo("BAD_USER_INPUT/INVALID_ARGS_DATA");
    }

    @Test
    void history_may_be_seeded_with_its_own_time_and_source() {
        Reply reply = create(Map.of("createdAt", "2025-01-02T03:04:05Z", "createdBy", Map.of("source", "IMPORT")));
        assertThat(reply.at("createCall.createdAt")).isEqualTo("2025-01-02T03:04:05.000Z");
        assertThat(reply.at("createCall.createdBy.source")).isEqualTo("IMPORT");
    }

    @Test
    void a_record_written_by_a_person_says_so() {
        Reply reply = create(Map.of());
        assertThat(reply.at("createCall.createdBy.source")).isEqualTo("MANUAL");
        assertThat(reply.at("createCall.createdBy.workspaceMemberId")).isNotNull();
    }

    @Test
    void each_new_record_stands_above_the_ones_before() {
        long first = (Long) create(Map.of()).at("createCall.position");
        long second = (Long) create(Map.of()).at("createCall.position");
        assertThat(second).isEqualTo(first - 1);
    }

    @Test
    void a_text_that_postgres_cannot_hold_is_bad_input() {
        assertThat(create(Map.of("externalId", "a\u0000b")).fault()).isEqualTo("BAD_USER_INPUT/INVALID_ARGS_DATA");
    }
}
