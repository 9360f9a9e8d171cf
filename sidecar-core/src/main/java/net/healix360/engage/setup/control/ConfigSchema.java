package net.healix360.engage.setup.control;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.setup.entity.ConfigKind;

/** The JSON Schema of each kind; faults name the field as forms know it, such as {@code login.title}. */
final class ConfigSchema {
    private static final Map<ConfigKind, Schema> SCHEMAS = new EnumMap<>(ConfigKind.class);

    private ConfigSchema() {}

    static List<FieldError> faults(ConfigKind kind, JsonObject document) {
        return schema(kind).validate(document.toString(), InputFormat.JSON).stream()
                .map(ConfigSchema::fault)
                .distinct()
                .toList();
    }

    private static synchronized Schema schema(ConfigKind kind) {
        return SCHEMAS.computeIfAbsent(kind, wanted -> SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        registry -> registry.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .pathType(PathType.JSON_PATH)
                                .build()))
                .getSchema(resource(wanted.wireName() + ".schema.json")));
    }

    static String resource(String name) {
        try (InputStream resource = ConfigSchema.class.getResourceAsStream(name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FieldError fault(Error error) {
        String path = error.getInstanceLocation().toString().replaceFirst("^\\$\\.?", "");
        String expected = String.valueOf(error.getSchemaNode()).replace("\"", "");
        return switch (error.getKeyword()) {
            case "required" -> new FieldError(member(path, error.getProperty()), "is missing");
            case "additionalProperties" -> new FieldError(member(path, error.getProperty()), "is not known here");
            case "enum" ->
                new FieldError(
                        path, "is one of " + expected.replaceAll("[\\[\\]]", "").replace(",", ", "));
            case "type" -> new FieldError(path, "is a " + expected);
            case "minLength", "minItems" -> new FieldError(path, "must not be empty");
            case "maxLength" -> new FieldError(path, "has at most " + expected + " characters");
            case "maxItems" -> new FieldError(path, "has at most " + expected + " entries");
            case "minimum" -> new FieldError(path, "is " + expected + " or more");
            case "maximum" -> new FieldError(path, "is " + expected + " or less");
            case "uniqueItems" -> new FieldError(path, "names something twice");
            case "pattern" -> new FieldError(path, "does not have the right form");
            default -> new FieldError(path, error.getMessage());
        };
    }

    private static String member(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
