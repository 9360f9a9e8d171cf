package net.healix360.engage.lists.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import net.healix360.engage.lists.entity.Filter;
import net.healix360.engage.lists.entity.RecordedList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "_hi", "_kn"})
    void everyColumnFilterAndChoiceHasAWordInEveryLanguage(String language) throws IOException {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                ListWordsTest.class.getResourceAsStream("/net/healix360/engage/messages" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            words.load(reader);
        }

        assertThat(Stream.of(RecordedList.values()).flatMap(ListWordsTest::keys))
                .allSatisfy(key -> assertThat(words).containsKey(key));
    }

    private static Stream<String> keys(RecordedList list) {
        Stream<String> columns = list.columns().stream().map(column -> "col." + column.key());
        List<Filter> typed = list.filters().stream()
                .filter(filter -> filter.kind() != Filter.Kind.RECORD)
                .toList();
        return Stream.of(
                        columns,
                        typed.stream().map(filter -> "filter." + filter.name()),
                        typed.stream()
                                .flatMap(filter -> filter.choices().stream())
                                .map(choice -> "word." + choice))
                .flatMap(keys -> keys);
    }
}
