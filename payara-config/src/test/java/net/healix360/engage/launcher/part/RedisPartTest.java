package net.healix360.engage.launcher.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RedisPartTest {
    @Test
    void theDispatchersRedisHasEveryWriteOnDiskBeforeItAnswers() {
        assertThat(configuration(true)).contains("appendonly yes", "appendfsync always");
    }

    @Test
    void aHospitalsRedisMayForget() {
        assertThat(configuration(false)).contains("appendonly no");
    }

    @Test
    void itListensOnLoopbackOnlyAndWantsAPassword() {
        assertThat(configuration(false)).contains("bind 127.0.0.1", "requirepass pw", "port 6391");
    }

    private static String[] configuration(boolean durable) {
        return new RedisPart("redis-x", Optional.empty(), 6391, "pw", durable)
                .configuration(Path.of("/data"))
                .split("\n");
    }
}
