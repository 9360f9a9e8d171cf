package net.healix360.engage.calls.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedPhoneTest {

    @ParameterizedTest
    @CsvSource({
        "+919845012345, +91 ••••• ••345",
        "919845012345, +91 ••••• ••345",
        "09845012345, +91 ••••• ••345",
        "+14155550100, •••••• 100",
        "Anonymous, •••••• ous",
        "12, •••",
        "'', •••"
    })
    void onlyTheLastThreeAreShown(String number, String masked) {
        assertThat(MaskedPhone.of(number).text()).isEqualTo(masked);
    }
}
