package net.healix360.engage.platform.control.model;

import java.util.List;
import java.util.Map;

/** What somebody wants a new object to be. */
record NewObject(
        String nameSingular,
        String namePlural,
        String labelSingular,
        String labelPlural,
        String description,
        String icon,
        boolean withName,
        boolean system,
        List<NewField> fields) {

    static NewObject from(Map<String, Object> input) {
        return new NewObject(
                (String) input.get("nameSingular"),
                (String) input.get("namePlural"),
                (String) input.get("labelSingular"),
                (String) input.get("labelPlural"),
                (String) input.get("description"),
                (String) input.get("icon"),
                !Boolean.TRUE.equals(input.get("skipNameField")),
                false,
                List.of());
    }
}
