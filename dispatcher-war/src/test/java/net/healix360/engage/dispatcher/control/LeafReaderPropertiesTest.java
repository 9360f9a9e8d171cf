package net.healix360.engage.dispatcher.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The reader by bytes against the JSON library, which reads the same documents as trees. */
class LeafReaderPropertiesTest {
    private static final int DEEPEST = 8;

    @Property
    void readsEveryScalarThatTheLibraryReads(@ForAll("objects") JsonObject document) throws MalformedEventException {
        assertThat(LeafReader.read(document.toString(), DEEPEST)).isEqualTo(leaves(document));
    }

    @Property
    void whatIsCutOffSomewhereIsRefused(@ForAll("objects") JsonObject document, @ForAll short place) {
        String whole = document.toString();
        String cut = whole.substring(0, Math.floorMod(place, whole.length()));

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> LeafReader.read(cut, DEEPEST))
                .isInstanceOf(MalformedEventException.class);
    }

    @Provide
    Arbitrary<JsonObject> objects() {
        return objects(3);
    }

    private static Arbitrary<JsonObject> objects(int depth) {
        return Arbitraries.maps(texts(), values(depth)).ofMaxSize(5).map(members -> {
            var object = Json.createObjectBuilder();
            members.forEach(object::add);
            return object.build();
        });
    }

    private static Arbitrary<JsonValue> values(int depth) {
        Arbitrary<JsonValue> scalars = Arbitraries.oneOf(
                texts().map(Json::createValue),
                Arbitraries.longs().map(Json::createValue),
                Arbitraries.bigDecimals().map(Json::createValue),
                Arbitraries.of(JsonValue.TRUE, JsonValue.FALSE, JsonValue.NULL));
        return depth == 0
                ? scalars
                : Arbitraries.oneOf(
                        scalars,
                        objects(depth - 1).map(object -> object),
                        values(depth - 1).list().ofMaxSize(4).map(list -> {
                            var array = Json.createArrayBuilder();
                            list.forEach(array::add);
                            return array.build();
                        }));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings().ofMaxLength(12).filter(LeafReaderPropertiesTest::isWhole);
    }

    /** No half of a pair of surrogates: such text cannot be written as UTF-8. */
    private static boolean isWhole(String text) {
        return java.nio.charset.StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static List<Leaf> leaves(JsonObject document) {
        List<Leaf> leaves = new ArrayList<>();
        walk("", document, leaves);
        return leaves;
    }

    private static void walk(String path, JsonValue value, List<Leaf> leaves) {
        if (value instanceof JsonObject object) {
            object.forEach((name, member) -> walk(path + "/" + name, member, leaves));
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                walk(path + "/" + i, array.get(i), leaves);
            }
        } else {
            String text = value instanceof JsonString string ? string.getString() : value.toString();
            leaves.add(new Leaf(path, value == JsonValue.NULL ? "" : text));
        }
    }
}
