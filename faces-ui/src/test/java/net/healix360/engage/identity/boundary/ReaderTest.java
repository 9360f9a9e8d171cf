package net.healix360.engage.identity.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReaderTest {

    @Test
    void languageAndClockAreOneLocale() {
        assertThat(Reader.locale("hi", "12").toLanguageTag()).isEqualTo("hi-u-hc-h12");
        assertThat(Reader.locale("kn", "24").toLanguageTag()).isEqualTo("kn-u-hc-h23");
    }

    @Test
    void whatNobodyTranslatedIsEnglishAndHospitalsWriteTwentyFourHours() {
        assertThat(Reader.locale("fr", "").toLanguageTag()).isEqualTo("en-u-hc-h23");
        assertThat(Reader.locale("\"><script>", "13").toLanguageTag()).isEqualTo("en-u-hc-h23");
    }
}
