package net.healix360.engage.foundation.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdTest {

    @Test
    void aSafeIdOfTheCallerIsKept() {
        assertThat(RequestId.acceptOrMake("abc-123._:X")).isEqualTo("abc-123._:X");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "line\nbreak", "<script>", "ü"})
    void anIdThatCouldForgeALogLineIsReplaced(String hostile) {
        assertThat(RequestId.acceptOrMake(hostile)).isNotEqualTo(hostile).hasSize(36);
    }

    @Test
    void anIdLongerThan64CharactersIsReplaced() {
        assertThat(RequestId.acceptOrMake("a".repeat(65))).hasSize(36);
    }
}
