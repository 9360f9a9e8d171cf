package net.healix360.engage.launcher.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HttpProbeTest {
    @Test
    void upIsReady() {
        assertThat(HttpProbe.judge(200, "{\"status\":\"UP\",\"checks\":[{\"name\":\"boot\",\"status\":\"UP\"}]}"))
                .isEqualTo(Readiness.READY);
        assertThat(HttpProbe.judge(200, "{\"status\":\"UP\"}")).isEqualTo(Readiness.READY);
    }

    @Test
    void aServerWithoutAnApplicationIsNotReadyThoughItSaysSo() {
        assertThat(HttpProbe.judge(200, "{\"status\":\"UP\",\"checks\":[]}").reason())
                .contains("no application");
    }

    @Test
    void theReasonIsTheDataOfTheChecksThatAreDown() {
        Readiness answer = HttpProbe.judge(
                503,
                "{\"status\":\"DOWN\",\"checks\":[{\"name\":\"redis\",\"status\":\"DOWN\",\"data\":{\"reason\":\"gone\"}},"
                        + "{\"name\":\"boot\",\"status\":\"UP\"}]}");

        assertThat(answer).isEqualTo(Readiness.notReady("redis {\"reason\":\"gone\"}"));
    }

    @Test
    void aServerWithoutTheApplicationIsNotReady() {
        assertThat(HttpProbe.judge(404, "<html>").reason()).contains("not deployed");
    }

    @Test
    void anAnswerThatIsNoHealthDocumentIsNotReady() {
        assertThat(HttpProbe.judge(200, "hello").ready()).isFalse();
    }
}
