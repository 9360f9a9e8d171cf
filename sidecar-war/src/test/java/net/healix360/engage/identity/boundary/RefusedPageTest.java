package net.healix360.engage.identity.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class RefusedPageTest {

    @Test
    void itSpeaksTheReadersLanguage() {
        assertThat(RefusedPage.in(Reader.locale("en", "24")))
                .contains("<html lang=\"en\">", "<h1>This page is not for your role</h1>");
        assertThat(RefusedPage.in(Reader.locale("hi", "24")))
                .contains("<html lang=\"hi\">")
                .doesNotContain("not for your role");
    }

    @Test
    void itHasNoPlaceLeftOpen() {
        assertThat(RefusedPage.in(Locale.ENGLISH)).doesNotContain("%", "null", "{0}");
    }
}
