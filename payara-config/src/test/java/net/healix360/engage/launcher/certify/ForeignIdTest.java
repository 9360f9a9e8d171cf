package net.healix360.engage.launcher.certify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** An id that nobody has looks like the one in whose place it stands. */
class ForeignIdTest {
    private static final String RECORD = "c43225f6-e288-4ade-b7da-b91b33fc3a6b";

    @Test
    void anotherRecordHasItsDigitsWhereThisOneHasThem() {
        String other = new ForeignId("patients", RECORD).unknown().value();

        assertThat(other).isNotEqualTo(RECORD).matches("[0-9a-f-]+");
        assertThat(other.replaceAll("[0-9]", "0").replaceAll("[a-f]", "a"))
                .isEqualTo(RECORD.replaceAll("[0-9]", "0").replaceAll("[a-f]", "a"));
    }

    @Test
    void anotherNumberIsOneOfThisCountry() {
        assertThat(new ForeignId(Kinds.PHONES, "+919812345678").unknown().value())
                .startsWith("+9198")
                .hasSize(13)
                .isNotEqualTo("+919812345678");
    }

    @Test
    void anotherCursorIsTheSamePlaceBehindAnotherRow() {
        String cursor = cursor("[\"2026-11-22T03:56:26.696Z\",\"" + RECORD + "\"]");

        String opened = opened(new ForeignId(Kinds.CURSORS, cursor).unknown().value());

        assertThat(opened).startsWith("[\"2026-11-22T03:56:26.696Z\",\"").doesNotContain(RECORD);
    }

    private static String cursor(String place) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    private static String opened(String cursor) {
        return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    }
}
