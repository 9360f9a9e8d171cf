package net.healix360.engage.launcher.seed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.healix360.engage.launcher.seed.DataModel.FieldModel;
import net.healix360.engage.launcher.seed.DataModel.ObjectModel;
import net.healix360.engage.launcher.seed.ExistingModel.FieldThere;
import net.healix360.engage.launcher.seed.ExistingModel.ObjectThere;
import net.healix360.engage.launcher.seed.ModelDifference.MissingField;
import org.junit.jupiter.api.Test;

class ModelDifferenceTest {
    private static final DataModel WANTED = new DataModel(
            List.of(new ObjectModel("lead", "leads", "Lead", "Leads", "Icon", List.of(status("NEW", "LOST"), key()))),
            List.of());

    @Test
    void ofAnEmptyWorkspaceEverythingIsMissing() {
        ModelDifference difference = ModelDifference.of(WANTED, new ExistingModel(Map.of()));

        assertThat(difference.objects()).extracting(ObjectModel::nameSingular).containsExactly("lead");
        assertThat(difference.fields())
                .extracting(MissingField::object, missing -> missing.field().name())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("lead", "status"),
                        org.assertj.core.groups.Tuple.tuple("lead", "externalId"));
    }

    @Test
    void ofACompleteWorkspaceNothingIsMissingWhateverItHasMore() {
        ExistingModel there = lead(
                new FieldThere("1", "SELECT", false, options("NEW", "LOST", "OTHERS")),
                new FieldThere("2", "TEXT", true, List.of()));

        assertThat(ModelDifference.of(WANTED, there).none()).isTrue();
    }

    @Test
    void anOptionThatIsMissingComesBehindAllOldOnesWhichKeepTheirIds() {
        ExistingModel there = lead(
                new FieldThere("1", "SELECT", false, options("OTHERS", "NEW")),
                new FieldThere("2", "TEXT", true, List.of()));

        ModelDifference difference = ModelDifference.of(WANTED, there);

        assertThat(difference.lesser()).hasSize(1);
        List<?> sent =
                (List<?>) FieldWish.completing(difference.lesser().get(0)).get("options");
        assertThat(sent.subList(0, 2)).isEqualTo(options("OTHERS", "NEW"));
        assertThat(sent.get(2)).extracting("value", "position").containsExactly("LOST", 2);
    }

    @Test
    void aKeyThatIsNotUniqueBecomesUnique() {
        ExistingModel there = lead(
                new FieldThere("1", "SELECT", false, options("NEW", "LOST")),
                new FieldThere("2", "TEXT", false, List.of()));

        assertThat(ModelDifference.of(WANTED, there).lesser())
                .singleElement()
                .satisfies(lesser -> assertThat(FieldWish.completing(lesser)).isEqualTo(Map.of("isUnique", true)));
    }

    @Test
    void aFieldOfAnotherTypeIsSaidAndNotTouched() {
        ExistingModel there =
                lead(new FieldThere("1", "TEXT", false, List.of()), new FieldThere("2", "TEXT", true, List.of()));

        ModelDifference difference = ModelDifference.of(WANTED, there);

        assertThat(difference.clashes()).containsExactly("lead.status is TEXT, wanted SELECT");
        assertThat(difference.size()).isZero();
    }

    private static ExistingModel lead(FieldThere status, FieldThere key) {
        return new ExistingModel(Map.of("lead", new ObjectThere("id", Map.of("status", status, "externalId", key))));
    }

    private static FieldModel status(String... options) {
        return new FieldModel("status", "SELECT", "Status", false, List.of(options), null, null);
    }

    private static FieldModel key() {
        return new FieldModel("externalId", "TEXT", "External id", true, null, null, null);
    }

    private static List<JsonNode> options(String... values) {
        return Stream.of(values)
                .<JsonNode>map(value -> JsonNodeFactory.instance
                        .objectNode()
                        .put("id", "id of " + value)
                        .put("value", value))
                .toList();
    }
}
