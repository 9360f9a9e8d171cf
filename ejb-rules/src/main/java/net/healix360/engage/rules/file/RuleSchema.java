package net.healix360.engage.rules.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The published JSON Schema of a rules file, and of its parts when they are sent alone. */
public final class RuleSchema {
    private static final String RESOURCE = "rules.schema.json";

    static final RuleSchema FILE = new RuleSchema("");
    static final RuleSchema RULE = new RuleSchema("rule");
    static final RuleSchema PRIORITY_CONFIG = new RuleSchema("priorityConfig");

    private final JsonNode definitions;
    private final Schema schema;

    private RuleSchema(String definition) {
        ObjectNode root = JsonText.object(text(), Integer.MAX_VALUE);
        definitions = root;
        ObjectNode wanted = definition.isEmpty() ? root : part(root, definition);
        schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        registry -> registry.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .pathType(PathType.JSON_PATH)
                                .build()))
                .getSchema(wanted);
    }

    /** The schema as it is published: JSON Schema, draft 2020-12. */
    public static String text() {
        try (InputStream resource = RuleSchema.class.getResourceAsStream(RESOURCE)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Fault> faults(JsonNode tree) {
        return schema.validate(tree).stream()
                .map(error -> FaultWording.of(error, definitions, tree))
                .distinct()
                .toList();
    }

    private static ObjectNode part(ObjectNode root, String definition) {
        ObjectNode part = JsonText.newObject();
        part.set("$schema", root.get("$schema"));
        part.put("$ref", "#/$defs/" + definition);
        part.set("$defs", root.get("$defs"));
        return part;
    }
}
