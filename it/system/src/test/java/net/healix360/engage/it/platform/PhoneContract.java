package net.healix360.engage.it.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers are stored split and national, and filters are not (§4.3). */
abstract class PhoneContract extends Topic {

    PhoneContract(ContractWorkspace workspace) {
        super(workspace);
    }

    private Reply written(String number, String country, String calling) {
        Map<String, Object> phone = new HashMap<>(Map.of("primaryPhoneNumber", number));
        if (country != null) {
            phone.put("primaryPhoneCountryCode", country);
        }
        if (calling != null) {
            phone.put("primaryPhoneCallingCode", calling);
        }
        return calls.create(Map.of("fromPhone", phone));
    }

    @ParameterizedTest(name = "{0} ({1} {2}) is stored as {3}")
    @CsvSource({
        "+919812345678, , , 9812345678",
        "9812345679, IN, , 9812345679",
        "98123-45680, , +91, 9812345680",
        "09812345682, IN, +91, 9812345682",
        "12345, IN, +91, 12345"
    })
    void aNumberIsStoredNational(String number, String country, String calling, String stored) {
        Reply reply = written(number, country, calling);

        assertThat(reply.text("createContractCall.fromPhone.primaryPhoneNumber"))
                .isEqualTo(stored);
        assertThat(reply.text("createContractCall.fromPhone.primaryPhoneCallingCode"))
                .isEqualTo("+91");
        assertThat(reply.text("createContractCall.fromPhone.primaryPhoneCountryCode"))
                .isEqualTo("IN");
    }

    @ParameterizedTest(name = "{0} ({1}) is {2}")
    @CsvSource({
        "9812345681, , INVALID_PHONE_NUMBER",
        "abc, , INVALID_PHONE_NUMBER",
        "+919812345678, US, CONFLICTING_PHONE_COUNTRY_CODE"
    })
    void aNumberThatCannotBeSplitIsRefused(String number, String country, String subCode) {
        Reply reply = written(number, country, null);

        assertThat(reply.code()).isEqualTo("BAD_USER_INPUT");
        assertThat(reply.subCode()).isEqualTo(subCode);
    }

    @Test
    void aFilterTakesTheNumberAsItIsStored() {
        String ward = Mark.unique("phones-");
        Map<String, Object> phone = Map.of("primaryPhoneNumber", "+919812345678");
        String id = calls.made(Map.of("ward", ward, "fromPhone", phone));
        Map<String, Object> mine = Where.equal("ward", ward);

        assertThat(calls.find(Where.all(mine, number("9812345678"))).column("contractCalls", "id"))
                .containsExactly(id);
        assertThat(calls.find(Where.all(mine, number("+919812345678"))).column("contractCalls", "id"))
                .isEmpty();
        assertThat(calls.find(Where.all(mine, Where.any(number("9812345678"), number("+919812345678"))))
                        .column("contractCalls", "id"))
                .containsExactly(id);
    }

    private static Map<String, Object> number(String number) {
        return Map.of("fromPhone", Where.equal("primaryPhoneNumber", number));
    }

    @Test
    void furtherNumbersAreFoundByTheirText() {
        String ward = Mark.unique("phones-");
        Map<String, Object> further = Map.of("number", "9812345684", "callingCode", "+91", "countryCode", "IN");
        Map<String, Object> phone = Map.of("primaryPhoneNumber", "+919812345683", "additionalPhones", List.of(further));
        String id = calls.made(Map.of("ward", ward, "fromPhone", phone));

        Map<String, Object> filter = Where.all(
                Where.equal("ward", ward),
                Map.of("fromPhone", Where.field("additionalPhones", "like", "%9812345684%")));

        assertThat(calls.find(filter).column("contractCalls", "id")).containsExactly(id);
    }

    /** A lookup by number can return several. */
    @Test
    void twoPersonsMayShareANumber() {
        Map<String, Object> phone = Map.of("phones", Map.of("primaryPhoneNumber", "+919812345690"));

        assertThat(workspace.people().create(phone).succeeded()).isTrue();
        assertThat(workspace.people().create(phone).succeeded()).isTrue();
    }
}
