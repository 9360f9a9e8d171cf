package net.healix360.engage.care.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordKind;
import org.junit.jupiter.api.Test;

class SearchOrderTest {

    @Test
    void whoHasTheVeryWordComesBeforeWhoHasALongerOne() {
        assertThat(ordered("ra", "Rahul Nair", "Ra Zutshi", "Asha Rao"))
                .containsExactly("Ra Zutshi", "Asha Rao", "Rahul Nair");
    }

    @Test
    void theMoreOfTheWordsTheBetter() {
        assertThat(ordered("rao asha", "Ashaben Rao", "Asha Rao")).containsExactly("Asha Rao", "Ashaben Rao");
    }

    @Test
    void accentsAndCapitalsDoNotMatter() {
        assertThat(ordered("ZOE", "Zoey Das", "Zoë Rao")).containsExactly("Zoë Rao", "Zoey Das");
    }

    private static List<String> ordered(String words, String... names) {
        List<PlatformRecord> patients =
                Stream.of(names).map(SearchOrderTest::patient).toList();
        return new SearchOrder(words)
                .first(10, patients).stream()
                        .map(record -> record.text("firstName").orElse("") + " "
                                + record.text("lastName").orElse(""))
                        .toList();
    }

    private static PlatformRecord patient(String name) {
        String[] parts = name.split(" ", 2);
        return new PlatformRecord(
                RecordKind.PATIENT,
                name,
                Map.of("firstName", parts[0], "lastName", parts[1]),
                Instant.EPOCH,
                Instant.EPOCH,
                Optional.empty());
    }
}
