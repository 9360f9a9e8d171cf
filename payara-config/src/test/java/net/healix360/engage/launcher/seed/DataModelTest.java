package net.healix360.engage.launcher.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import net.healix360.engage.launcher.seed.DataModel.FieldModel;
import net.healix360.engage.launcher.seed.DataModel.ObjectModel;
import org.junit.jupiter.api.Test;

/** The rules of reference/platform-graphql.md §8.2 and §8.3, which a platform would answer with refusals. */
class DataModelTest {
    private static final Set<String> RESERVED = Set.of(
            "user",
            "role",
            "plan",
            "event",
            "field",
            "link",
            "type",
            "index",
            "object",
            "relation",
            "workspace",
            "job",
            "address",
            "currency",
            "search",
            "aggregate");
    private static final Set<String> STANDARD = Set.of("person", "workspaceMember", "company");
    private final DataModel model;

    DataModelTest() throws IOException {
        model = DataModel.load();
    }

    @Test
    void objectNamesAreOnesThatPlatformsAccept() {
        assertThat(model.objects()).allSatisfy(object -> {
            assertThat(object.nameSingular()).matches("[a-z][A-Za-z0-9]{1,62}").isNotIn(RESERVED);
            assertThat(object.namePlural()).isNotEqualTo(object.nameSingular());
        });
    }

    @Test
    void noFieldNameOccursTwiceInAnObject() {
        assertThat(all())
                .allSatisfy(object ->
                        assertThat(object.fields()).extracting(FieldModel::name).doesNotHaveDuplicates());
    }

    @Test
    void selectValuesAreUpperSnakeCase() {
        assertThat(fields().filter(field -> field.type().equals("SELECT")))
                .isNotEmpty()
                .allSatisfy(field ->
                        assertThat(field.options()).isNotEmpty().allMatch(value -> value.matches("[A-Z][A-Z_]*")));
    }

    @Test
    void relationsPointToObjectsThatExistAndNameAnotherEndThatIsFree() {
        Set<String> ends = new HashSet<>();
        Set<String> names = new HashSet<>(STANDARD);
        model.objects().forEach(object -> names.add(object.nameSingular()));

        assertThat(fields().filter(FieldModel::relation)).allSatisfy(field -> {
            assertThat(names).contains(field.target());
            String end = field.target() + "." + field.inverse().toLowerCase(Locale.ROOT);
            assertThat(ends.add(end)).as(end).isTrue();
        });
    }

    @Test
    void everyObjectThatMachinesWriteHasAUniqueKey() {
        assertThat(List.of(
                        "agent",
                        "doctor",
                        "clinic",
                        "visitSlot",
                        "campaign",
                        "lead",
                        "leadActivity",
                        "call",
                        "appointment",
                        "followUp",
                        "agentEvent",
                        "agentSession",
                        "performanceAlert",
                        "person"))
                .allSatisfy(name -> assertThat(object(name).fields()).anyMatch(FieldModel::unique));
    }

    private ObjectModel object(String name) {
        return all().stream()
                .filter(object -> object.nameSingular().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Stream<FieldModel> fields() {
        return all().stream().flatMap(object -> object.fields().stream());
    }

    private List<ObjectModel> all() {
        return Stream.concat(model.objects().stream(), model.extensions().stream())
                .toList();
    }
}
