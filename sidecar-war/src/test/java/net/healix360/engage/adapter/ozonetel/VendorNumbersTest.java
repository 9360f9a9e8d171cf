package net.healix360.engage.adapter.ozonetel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.healix360.engage.calls.entity.PhoneNumber;
import net.healix360.engage.telephony.control.TelephonyFault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VendorNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "9000000009, 09000000009",
        "09000000009, 09000000009",
        "919000000009, 09000000009",
        "+91 90000-00009, 09000000009",
        "9190000009, 09190000009",
        "500965, 500965",
        "+14155550100, +14155550100"
    })
    void whoIsBroughtInIsWrittenAsTheVendorWantsIt(String typed, String expected) {
        assertThat(VendorNumbers.conference(typed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"+919000000002, 9000000002", "+919190000009, 9190000009", "+14155550100, +14155550100"})
    void aCustomerHasTenDigitsInIndia(String e164, String expected) {
        assertThat(VendorNumbers.customer(new PhoneNumber(e164))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nobody", "+"})
    void whatIsNoNumberIsRefused(String typed) {
        assertThatExceptionOfType(TelephonyFault.class).isThrownBy(() -> VendorNumbers.conference(typed));
    }
}
