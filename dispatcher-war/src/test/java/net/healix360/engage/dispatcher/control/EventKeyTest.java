package net.healix360.engage.dispatcher.control;

import static org.assertj.core.api.Assertions.assertThat;

import net.healix360.engage.dispatcher.entity.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventKeyTest {
    private static final String EVENT = """
            {"eventType":"Agent","data":{"action":"incall","agentId":"priya","eventTime":"2025-10-18 17:07:43"}}
            """;

    @Test
    void theSameDeliveryTwiceHasTheSameKey() throws MalformedEventException {
        assertThat(key(EVENT)).isEqualTo(key(EVENT)).hasSize(64);
    }

    @Test
    void theOrderOfMembersAndTheWhiteSpaceMakeNoDifference() throws MalformedEventException {
        assertThat(key("""
                {  "data": {"eventTime":"2025-10-18 17:07:43", "agentId":"priya", "action":"incall"},
                   "eventType":"Agent"  }
                """)).isEqualTo(key(EVENT));
    }

    @Test
    void theCaseOfTheAgentIdMakesNoDifference() throws MalformedEventException {
        assertThat(key(EVENT.replace("priya", "PRIYA"))).isEqualTo(key(EVENT));
    }

    @Test
    void theCaseOfAnythingElseDoes() throws MalformedEventException {
        assertThat(key(EVENT.replace("incall", "INCALL"))).isNotEqualTo(key(EVENT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"eventType\":\"Agent\",\"data\":{\"action\":\"ACW\",\"agentId\":\"priya\",\"eventTime\":\"2025-10-18 17:07:43\"}}",
                "{\"eventType\":\"Agent\",\"data\":{\"action\":\"incall\",\"agentId\":\"arjun\",\"eventTime\":\"2025-10-18 17:07:43\"}}",
                "{\"eventType\":\"Agent\",\"data\":{\"action\":\"incall\",\"agentId\":\"priya\",\"eventTime\":\"2025-10-18 17:07:44\"}}",
                "{\"eventType\":\"Agent\",\"data\":{\"action\":\"incall\",\"agentId\":\"priya\",\"eventTime\":\"2025-10-18 17:07:43\",\"extra\":\"\"}}",
                "{\"eventType\":\"Agent\",\"data\":{\"action\":\"incall\",\"agentId\":\"priya\"},\"eventTime\":\"2025-10-18 17:07:43\"}",
                "{\"eventType\":\"Agent\",\"data\":{\"action\":\"incall\",\"agentId\":\"priya\",\"event_time\":\"2025-10-18 17:07:43\"}}"
            })
    void anyOtherFieldMakesAnotherEvent(String other) throws MalformedEventException {
        assertThat(key(other)).isNotEqualTo(key(EVENT));
    }

    @Test
    void theSameTextOnTheOtherStreamIsAnotherEvent() throws MalformedEventException {
        assertThat(VendorEventReader.read(EventType.CALL, EVENT).key()).isNotEqualTo(key(EVENT));
    }

    @Test
    void aNameAndAValueCannotChangePlaces() throws MalformedEventException {
        assertThat(key("{\"agentId\":\"p\",\"a\":\"b\",\"c\":\"d\"}"))
                .isNotEqualTo(key("{\"agentId\":\"p\",\"a\":\"c\",\"b\":\"d\"}"));
    }

    private static String key(String body) throws MalformedEventException {
        return VendorEventReader.read(EventType.AGENT, body).key();
    }
}
