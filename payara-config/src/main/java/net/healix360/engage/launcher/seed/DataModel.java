package net.healix360.engage.launcher.seed;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * The objects and fields that the product needs in a workspace, from {@code model/objects.json}: the one place that names them.
 *
 * @param extensions fields added to objects that every workspace has
 */
record DataModel(List<ObjectModel> objects, List<ObjectModel> extensions) {

    /** An object, or for an extension only its name and the added fields. */
    record ObjectModel(
            String nameSingular,
            String namePlural,
            String labelSingular,
            String labelPlural,
            String icon,
            List<FieldModel> fields) {}

    /**
     * @param options values of a SELECT
     * @param target object that a RELATION points to
     * @param inverse label of the relation's other end; its name is derived from it and must be free on the target
     */
    record FieldModel(
            String name,
            String type,
            String label,
            boolean unique,
            List<String> options,
            String target,
            String inverse) {
        boolean relation() {
            return target != null;
        }
    }

    static DataModel load() throws IOException {
        return new ObjectMapper().readValue(bytes(), DataModel.class);
    }

    static byte[] bytes() throws IOException {
        try (InputStream file = DataModel.class.getResourceAsStream("/model/objects.json")) {
            return file.readAllBytes();
        }
    }
}
