package net.healix360.engage.lists.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.healix360.engage.replica.entity.RecordKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordedListTest {
    private static final List<String> ALWAYS = List.of("createdAt", "updatedAt");

    @ParameterizedTest
    @EnumSource(RecordedList.class)
    void aColumnThatSortsIsAFieldOfItsRecords(RecordedList list) {
        assertThat(list.columns().stream().filter(Column::sortable).map(Column::key))
                .allMatch(key -> ALWAYS.contains(key)
                        || list.kind().filter(kind -> has(kind, key)).isPresent());
    }

    @ParameterizedTest
    @EnumSource(RecordedList.class)
    void aFilterIsAFieldOfItsRecordsOrBoundsTheirTime(RecordedList list) {
        assertThat(list.kind().stream().flatMap(kind -> list.filters().stream()
                        .map(Filter::name)
                        .filter(name -> !List.of("id", "from", "to").contains(name) && !has(kind, name))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(RecordedList.class)
    void theUsualOrderAndAtLeastOneColumnAreThere(RecordedList list) {
        assertThat(list.column(list.usualSort().substring(1))).isPresent();
        assertThat(list.columns()).anyMatch(Column::shown);
        assertThat(list.columns()).extracting(Column::key).doesNotHaveDuplicates();
        assertThat(RecordedList.ofPage(list.page())).contains(list);
    }

    private static boolean has(RecordKind kind, String field) {
        return kind.fieldNamed(field).isPresent();
    }
}
