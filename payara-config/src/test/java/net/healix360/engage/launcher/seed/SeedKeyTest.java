package net.healix360.engage.launcher.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeedKeyTest {
    @Test
    void whatAnEarlierSeedWroteAndThisOneDoesNotContainIsLeftOver() {
        Map<String, String> there = Map.of("seed-doctor-001", "a", "seed-doctor-002", "b");

        assertThat(SeedKey.leftovers(there, Set.of("seed-doctor-001"))).containsExactly("b");
    }

    @Test
    void whatNoSeedWroteIsNeverLeftOver() {
        Map<String, String> there = Map.of("doctor-9", "a", "", "b", "import-seed-1", "c");

        assertThat(SeedKey.leftovers(there, Set.of())).isEmpty();
    }
}
