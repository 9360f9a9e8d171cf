package net.healix360.engage.replica.boundary;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.foundation.time.WireInstant;
import net.healix360.engage.replica.boundary.FieldRule.Refused;
import net.healix360.engage.replica.entity.RecordField;
import net.healix360.engage.replica.entity.RecordQuery;

/**
 * What a list is asked (contract §1): {@code q}, {@code filter[field]}, {@code sort}, {@code limit}, {@code cursor}. A
 * misspelt question is refused: the answer to another question would be believed.
 */
final class ListRequest {
    private static final int USUAL_PAGE = 50;
    private static final int LONGEST_WORDS = 100;
    private static final String NEWEST_FIRST = "-createdAt";

    private final RecordShape shape;
    private final ZoneId zone;
    private final Map<String, List<String>> parameters;
    private final List<FieldError> errors = new ArrayList<>();
    private final Map<String, String> filters = new LinkedHashMap<>();

    /** @param zone in which a day begins and ends */
    private ListRequest(RecordShape shape, ZoneId zone, Map<String, List<String>> parameters) {
        this.shape = shape;
        this.zone = zone;
        this.parameters = parameters;
    }

    static RecordQuery read(RecordShape shape, ZoneId zone, Map<String, List<String>> parameters) {
        return new ListRequest(shape, zone, parameters).query();
    }

    private RecordQuery query() {
        parameters.forEach(this::parameter);
        String words = one("q").orElse("");
        if (words.length() > LONGEST_WORDS) {
            refuse("q", "has at most " + LONGEST_WORDS + " characters");
        }
        String sort = one("sort").orElse(NEWEST_FIRST);
        boolean descending = sort.startsWith("-");
        String field = sortField(descending ? sort.substring(1) : sort);
        int limit = limit(one("limit").orElse(Integer.toString(USUAL_PAGE)));
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors).asException();
        }
        return new RecordQuery(words, filters, field, descending, limit, one("cursor"));
    }

    private void parameter(String name, List<String> values) {
        boolean filter = name.startsWith("filter[") && name.endsWith("]");
        if (values.size() > 1) {
            refuse(name, "is given once");
        } else if (filter) {
            filter(name, name.substring("filter[".length(), name.length() - 1), values.get(0));
        } else if (!List.of("q", "sort", "limit", "cursor").contains(name)) {
            refuse(name, "is not known: a list takes q, filter[…], sort, limit and cursor");
        }
    }

    private void filter(String parameter, String name, String value) {
        try {
            if (value.isBlank()) {
                throw new Refused("has no value");
            }
            if (name.equals("from") || name.equals("to")) {
                filters.put(name, bound(name, value.strip()));
                return;
            }
            if (name.equals("id")) {
                filters.put(name, value.strip());
                return;
            }
            if (shape.traits().contains(name)) {
                filters.put(name, trait(value.strip()));
                return;
            }
            RecordField field = shape.called(name).orElseThrow(() -> new Refused("is not a field of this list"));
            filters.put(field.name(), String.valueOf(shape.rule(field).read(json(field, value.strip()))));
        } catch (Refused refused) {
            refuse(parameter, refused.getMessage());
        }
    }

    private static String trait(String value) throws Refused {
        if (!value.equals("true") && !value.equals("false")) {
            throw new Refused("is true or false");
        }
        return value;
    }

    /** A day stands for all of it: from its beginning, to its end. */
    private String bound(String name, String value) throws Refused {
        if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
            LocalDate day = LocalDate.parse((String) FieldRule.day(value));
            return WireInstant.of((name.equals("to") ? day.plusDays(1) : day)
                    .atStartOfDay(zone)
                    .toInstant());
        }
        return (String) FieldRule.instant(value);
    }

    private static JsonValue json(RecordField field, String value) {
        return switch (field.type()) {
            case NUMBER -> value.matches("-?\\d{1,18}") ? Json.createValue(Long.parseLong(value)) : JsonValue.NULL;
            case FLAG -> flag(value);
            default -> Json.createValue(value);
        };
    }

    private static JsonValue flag(String value) {
        return switch (value) {
            case "true" -> JsonValue.TRUE;
            case "false" -> JsonValue.FALSE;
            default -> JsonValue.NULL;
        };
    }

    private String sortField(String name) {
        if (name.equals("createdAt") || name.equals("updatedAt")) {
            return name;
        }
        Optional<RecordField> field = shape.called(name);
        if (field.isEmpty()) {
            refuse("sort", "is a field of this list, createdAt or updatedAt; with - in front, the largest comes first");
        }
        return field.map(RecordField::name).orElse("");
    }

    private int limit(String text) {
        int limit = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
        if (limit < 1 || limit > RecordQuery.LARGEST_PAGE) {
            refuse("limit", "is a number from 1 to " + RecordQuery.LARGEST_PAGE);
        }
        return limit;
    }

    private Optional<String> one(String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst();
    }

    private void refuse(String field, String why) {
        errors.add(new FieldError(field, why));
    }
}
