package net.healix360.engage.launcher.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.healix360.engage.launcher.seed.DataModel.FieldModel;
import net.healix360.engage.launcher.seed.ModelDifference.LesserField;

/** A field of the model in the words of the metadata API (reference/platform-graphql.md §8.3). */
final class FieldWish {
    private static final List<String> COLORS = List.of("blue", "green", "orange", "purple", "red", "gray", "yellow");

    private FieldWish() {}

    /** @param ids of the workspace's objects by name */
    static Map<String, Object> of(FieldModel field, Map<String, String> ids) {
        Map<String, Object> wanted = new LinkedHashMap<>();
        wanted.put("type", field.type());
        wanted.put("name", field.name());
        wanted.put("label", field.label());
        if (field.unique()) {
            wanted.put("isUnique", true);
        }
        if (field.type().equals("NUMBER")) {
            wanted.put("settings", Map.of("dataType", "int", "decimals", 0));
        }
        if (field.options() != null) {
            wanted.put("options", options(field.options(), 0));
        }
        if (field.relation()) {
            wanted.put("relationCreationPayload", otherEnd(field, ids.get(field.target())));
        }
        return wanted;
    }

    /** All old options with their ids, then the new ones: one that is left out would be lost, with its uses. */
    static Map<String, Object> completing(LesserField lesser) {
        Map<String, Object> update = new LinkedHashMap<>();
        if (lesser.becomesUnique()) {
            update.put("isUnique", true);
        }
        if (!lesser.newOptions().isEmpty()) {
            List<Object> all = new ArrayList<>(lesser.there().options());
            all.addAll(options(lesser.newOptions(), all.size()));
            update.put("options", all);
        }
        return update;
    }

    private static Map<String, Object> otherEnd(FieldModel field, String targetId) {
        return Map.of(
                "type",
                "MANY_TO_ONE",
                "targetObjectMetadataId",
                targetId,
                "targetFieldLabel",
                field.inverse(),
                "targetFieldIcon",
                "IconLink");
    }

    private static List<Map<String, Object>> options(List<String> values, int firstPosition) {
        List<Map<String, Object>> options = new ArrayList<>();
        for (String value : values) {
            int position = firstPosition + options.size();
            options.add(Map.of(
                    "value",
                    value,
                    "label",
                    Labels.of(value),
                    "color",
                    COLORS.get(position % COLORS.size()),
                    "position",
                    position));
        }
        return options;
    }
}
