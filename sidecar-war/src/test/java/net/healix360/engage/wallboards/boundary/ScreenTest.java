package net.healix360.engage.wallboards.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.healix360.engage.fixture.Browser;
import org.junit.jupiter.api.Test;

class ScreenTest {
    private final Browser browser = new Browser();
    private final Screen screen = new Screen(browser.connection(), browser, "link");

    @Test
    void aSlowScreenGetsTheNewestBoardAndNotThoseBefore() {
        browser.stopReading();
        screen.show(bytes("one;"));
        screen.show(bytes("two;"));
        screen.beat(bytes("beat;"));
        browser.readOn();
        screen.onWritePossible();

        assertThat(browser.text()).isEqualTo("two;");
    }

    @Test
    void aDismissedScreenIsToldWhyAndThenClosed() {
        screen.show(bytes("one;"));
        screen.dismiss();
        screen.show(bytes("two;"));

        assertThat(browser.text()).isEqualTo("one;event: revoked\ndata: {}\n\n");
        assertThat(browser.timesClosed()).isEqualTo(1);
        assertThat(screen.isOpen()).isFalse();
    }

    @Test
    void aScreenThatIsGoneIsClosed() {
        browser.disappear();
        screen.show(bytes("one;"));

        assertThat(screen.isOpen()).isFalse();
        assertThat(browser.isClosed()).isTrue();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
