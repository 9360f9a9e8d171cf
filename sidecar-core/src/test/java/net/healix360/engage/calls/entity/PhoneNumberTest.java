package net.healix360.engage.calls.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "919000000001, +919000000001",
        "9000000001, +919000000001",
        "09000000001, +919000000001",
        "+919000000001, +919000000001",
        "+91 90000 00001, +919000000001",
        "91-90000-00001, +919000000001",
        "0 90000-00001, +919000000001",
        "918040000001, +918040000001",
        "08040000001, +918040000001"
    })
    void everyFormOfTheVendorIsTheSameNumber(String raw, String e164) {
        assertThat(PhoneNumber.parse(raw)).contains(new PhoneNumber(e164));
    }

    @ParameterizedTest
    @CsvSource({
        "9180000001, +919180000001",
        "919180000001, +919180000001",
        "09180000001, +919180000001",
        "9191919191, +919191919191"
    })
    void aMobileThatBeginsWith91KeepsItsDigits(String raw, String e164) {
        assertThat(PhoneNumber.parse(raw)).contains(new PhoneNumber(e164));
    }

    @Test
    void aForeignNumberKeepsItsCountry() {
        assertThat(PhoneNumber.parse("+1 (650) 253-0000")).contains(new PhoneNumber("+16502530000"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "Anonymous", "None", "+", "++", "1", "-", "0"})
    void whatIsNoNumberIsEmpty(String raw) {
        assertThat(PhoneNumber.parse(raw)).isEmpty();
    }

    @Test
    void aTextTooLongForANumberIsEmpty() {
        assertThat(PhoneNumber.parse("9".repeat(41))).isEmpty();
        assertThat(PhoneNumber.parse("9".repeat(30))).isEmpty();
    }

    @Test
    void aNumberIsSplitAsThePlatformStoresIt() {
        assertThat(new PhoneNumber("+919180000001").split())
                .isEqualTo(new PhoneNumber.Split("+91", "IN", "9180000001"));
        assertThat(new PhoneNumber("+16502530000").split()).isEqualTo(new PhoneNumber.Split("+1", "US", "6502530000"));
    }
}
