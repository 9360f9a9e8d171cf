package net.healix360.engage.platform.control.graphql;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.InvalidSyntaxError;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.healix360.engage.platform.entity.ErrorCode;
import net.healix360.engage.platform.entity.PlatformException;

/** The reply as the wire shows it: {@code data} and {@code errors}, without paths and locations. */
public final class Envelope {
    private static final Pattern UNKNOWN_FIELD = Pattern.compile("Field '(\\w+)' in type '(\\w+)' is undefined");
    private static final Pattern PREFIX =
            Pattern.compile("^Validation error \\([^)]*\\)\\s*: ", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENUM = Pattern.compile("enum '(\\w+)'");

    private final GraphQLSchema schema;

    Envelope(GraphQLSchema schema) {
        this.schema = schema;
    }

    Map<String, Object> of(ExecutionResult result) {
        Map<String, Object> reply = new LinkedHashMap<>();
        if (result.isDataPresent()) {
            reply.put("data", result.getData());
        }
        if (!result.getErrors().isEmpty()) {
            reply.put("errors", errors(result.getErrors()));
        }
        return reply;
    }

    /** The reply of a document that was run: what each root field answered, and what went wrong. */
    Map<String, Object> of(Map<String, Object> data, List<GraphQLError> errors) {
        Map<String, Object> reply = new LinkedHashMap<>();
        reply.put("data", data);
        if (!errors.isEmpty()) {
            reply.put("errors", errors(errors));
        }
        return reply;
    }

    /** The reply of a document that was not run. */
    Map<String, Object> refused(List<GraphQLError> errors) {
        return Map.of("errors", errors(errors));
    }

    /** A refused field that must not be null is reported once, not a second time as a null. */
    private List<Map<String, Object>> errors(List<GraphQLError> errors) {
        return errors.stream()
                .filter(error -> errors.size() == 1 || !(error instanceof NonNullableFieldWasNullError))
                .map(this::error)
                .toList();
    }

    /** The reply of a request that never reached the engine. */
    public static Map<String, Object> refusal(PlatformException refusal) {
        return Map.of("errors", List.of(error(refusal.getMessage(), refusal.extensions())));
    }

    /** The reply for a root field that does not exist, or not for this caller. */
    public static Map<String, Object> unknownField(String field, String type) {
        return Map.of("errors", List.of(error(cannotQuery(field, type), Map.of())));
    }

    private static String cannotQuery(String field, String type) {
        return "Cannot query field \"" + field + "\" on type \"" + type + "\".";
    }

    private Map<String, Object> error(GraphQLError error) {
        if (error instanceof WireError) {
            return error(error.getMessage(), error.getExtensions());
        }
        if (error instanceof InvalidSyntaxError) {
            return error("Syntax Error: " + error.getMessage(), Map.of());
        }
        if (error instanceof ValidationError validation) {
            return validation(validation);
        }
        return error(error.getMessage() + choices(error.getMessage()), badArguments());
    }

    private Map<String, Object> validation(ValidationError error) {
        Matcher unknown = UNKNOWN_FIELD.matcher(error.getMessage());
        if (error.getValidationErrorType() == ValidationErrorType.FieldUndefined && unknown.find()) {
            return error(cannotQuery(unknown.group(1), unknown.group(2)), Map.of());
        }
        String message = PREFIX.matcher(error.getMessage()).replaceFirst("");
        return error(message + choices(message), Map.of("code", ErrorCode.GRAPHQL_VALIDATION_FAILED.name()));
    }

    private static Map<String, Object> badArguments() {
        return PlatformException.badArgument("Invalid value in the request's variables")
                .extensions();
    }

    /** An unknown choice is answered with the valid ones (platform-graphql.md §4.2). */
    private String choices(String message) {
        Matcher name = ENUM.matcher(message);
        if (!name.find() || !(schema.getType(name.group(1)) instanceof GraphQLEnumType type)) {
            return "";
        }
        return type.getValues().stream()
                .map(GraphQLEnumValueDefinition::getName)
                .collect(Collectors.joining(", ", ". Valid values are: ", ""));
    }

    private static Map<String, Object> error(String message, Map<String, Object> extensions) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("message", message);
        if (!extensions.isEmpty()) {
            error.put("extensions", extensions);
        }
        return error;
    }
}
