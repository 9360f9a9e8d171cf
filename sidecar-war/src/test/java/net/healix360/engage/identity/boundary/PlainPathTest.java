package net.healix360.engage.identity.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPathTest {

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/api/missed-calls, /api/missed-calls",
        "/supervisor/live-monitor.xhtml, /supervisor/live-monitor.xhtml",
        "/assets/app-1.2.js, /assets/app-1.2.js",
        "/supervisor/live-monitor;jsessionid=A1.b, /supervisor/live-monitor",
        "/api;a.b/supervisor/floor, /api/supervisor/floor",
        "/%61pi/missed-calls, /api/missed-calls",
        "/%73upervisor/live-monitor.xhtml, /supervisor/live-monitor.xhtml",
        "/api/rules/%E0%B2%A8, /api/rules/ನ",
        "/a+b, /a+b"
    })
    void aPathIsReadAsTheContainerReadsIt(String uri, String path) {
        assertThat(PlainPath.of(uri)).contains(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//api/missed-calls",
                "/x/../api/missed-calls",
                "/x/%2e%2e/api/missed-calls",
                "/./api/missed-calls",
                "/api/..",
                "/api/.",
                "/%2fapi/missed-calls",
                "/x/..;/api/missed-calls",
                "/api\\missed-calls",
                "/api%5cmissed-calls",
                "/%2561pi/missed-calls",
                "/api%3bx/missed-calls",
                "/api/%zz",
                "/api/%",
                "/api/%00",
                "api",
                ""
            })
    void aPathThatCouldBeReadInTwoWaysIsNone(String uri) {
        assertThat(PlainPath.of(uri)).isEmpty();
    }
}
