package net.healix360.engage.platform.control.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import net.healix360.engage.platform.control.storage.JsonTree;
import net.healix360.engage.platform.entity.SelectOption;

/** The options of a select field, between the wire and the metadata. */
final class SelectOptions {
    private static final Pattern VALUE = Pattern.compile("[A-Z_][A-Z0-9_]*");

    private SelectOptions() {}

    /** Reads options; one without an id is new and gets one. */
    static List<SelectOption> read(Object json) {
        return JsonTree.objects(json).stream().map(SelectOptions::option).toList();
    }

    private static SelectOption option(Map<String, Object> option) {
        return new SelectOption(
                Optional.ofNullable(option.get("id"))
                        .map(id -> UUID.fromString(id.toString()))
                        .orElseGet(UUID::randomUUID),
                String.valueOf(option.get("value")),
                String.valueOf(option.getOrDefault("label", option.get("value"))),
                String.valueOf(option.getOrDefault("color", "gray")),
                option.get("position") instanceof Number position ? position.intValue() : 0);
    }

    static List<Map<String, Object>> written(List<SelectOption> options) {
        return options.stream().map(SelectOptions::written).toList();
    }

    private static Map<String, Object> written(SelectOption option) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", option.id().toString());
        json.put("value", option.value());
        json.put("label", option.label());
        json.put("color", option.color());
        json.put("position", option.position());
        return json;
    }

    static boolean valid(List<SelectOption> options) {
        boolean distinct = options.stream().map(SelectOption::value).distinct().count() == options.size();
        return distinct
                && options.stream()
                        .allMatch(option -> VALUE.matcher(option.value()).matches());
    }
}
