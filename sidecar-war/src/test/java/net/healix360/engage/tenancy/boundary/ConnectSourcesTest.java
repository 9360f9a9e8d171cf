package net.healix360.engage.tenancy.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectSourcesTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            wss://blr-pub-rtc4.example.com:444  | 'self' wss://blr-pub-rtc4.example.com:444
            wss://sip.example.com/ws            | 'self' wss://sip.example.com
            ws://127.0.0.1:4300/sim/phone       | 'self' ws://127.0.0.1:4300
            wss://x;script-src                  | 'self'
            "wss://x y"                         | 'self'
            """, delimiter = '|')
    void onlyTheSoftphonesServerIsAdded(String server, String sources) {
        assertThat(ConnectSources.of(server)).isEqualTo(sources);
    }
}
