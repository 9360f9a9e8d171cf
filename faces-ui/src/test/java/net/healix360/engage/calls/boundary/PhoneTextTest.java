package net.healix360.engage.calls.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTextTest {

    @Test
    void anIndianMobileNumberIsGrouped() {
        assertThat(PhoneText.of("+919845012345")).isEqualTo(new PhoneText("+91", "98450", "12345"));
        assertThat(PhoneText.of("919845012345")).isEqualTo(new PhoneText("91", "98450", "12345"));
        assertThat(PhoneText.of("9845012345")).isEqualTo(new PhoneText("98450", "12345", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+919845012345", "9845012345", "Anonymous", "+14155550100", ""})
    void groupingChangesNoCharacter(String number) {
        assertThat(PhoneText.of(number)).hasToString(number);
    }
}
