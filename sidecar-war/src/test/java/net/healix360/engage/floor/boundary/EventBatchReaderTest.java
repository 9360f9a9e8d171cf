package net.healix360.engage.floor.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonException;
import java.time.Instant;
import net.healix360.engage.floor.entity.InboundEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventBatchReaderTest {

    @Test
    void aBatchIsReadInItsOrderWithTheVendorsTextUnchanged() {
        assertThat(EventBatchReader.read("""
                {"events":[
                  {"key":"k1","type":"agent","acceptedAt":"2026-04-10T06:30:00.123Z","body":"{\\"a\\": 1}"},
                  {"key":"k2","type":"call","acceptedAt":"2026-04-10T06:30:01Z","body":"not json","extra":true}]}
                """))
                .containsExactly(
                        new InboundEvent("k1", "agent", Instant.parse("2026-04-10T06:30:00.123Z"), "{\"a\": 1}"),
                        new InboundEvent("k2", "call", Instant.parse("2026-04-10T06:30:01Z"), "not json"));
    }

    @Test
    void anEmptyBatchIsABatch() {
        assertThat(EventBatchReader.read("{\"events\":[]}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"events\":{}}",
                "{\"events\":[1]}",
                "{\"events\":[{\"key\":\"k\"}]}",
                "{\"events\":[{\"key\":\"\",\"type\":\"call\",\"acceptedAt\":\"2026-04-10T06:30:01Z\",\"body\":\"x\"}]}",
                "{\"events\":[{\"key\":1,\"type\":\"call\",\"acceptedAt\":\"2026-04-10T06:30:01Z\",\"body\":\"x\"}]}",
                "{\"events\":[{\"key\":\"k\",\"type\":\"call\",\"acceptedAt\":\"noon\",\"body\":\"x\"}]}"
            })
    void anythingElseIsRefused(String body) {
        assertThatThrownBy(() -> EventBatchReader.read(body)).isInstanceOf(JsonException.class);
    }
}
