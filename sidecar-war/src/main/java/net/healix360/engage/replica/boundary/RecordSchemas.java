package net.healix360.engage.replica.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.healix360.engage.replica.entity.RecordField;
import net.healix360.engage.replica.entity.RecordKind;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Records of a kind in the words of the OpenAPI document: rows, pages of them, and what people write. */
public final class RecordSchemas {
    private RecordSchemas() {}

    /** Such as {@code LeadActivity}. */
    public static String name(RecordKind kind) {
        String name = kind.wireName();
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    public static Schema reference(String name) {
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }

    /** Every field is there, and most may be null. */
    public static Schema row(RecordShape shape) {
        List<String> always = new ArrayList<>(List.of("id", "createdAt", "updatedAt", "pending"));
        Schema row = object().addProperty("id", text());
        shape.fields().forEach(field -> {
            String name = shape.outside(field.name());
            row.addProperty(name, value(shape, field).nullable(true));
            always.add(name);
        });
        return row.addProperty("createdAt", instant())
                .addProperty("updatedAt", instant())
                .addProperty("pending", flag())
                .required(always);
    }

    public static Schema page(RecordKind kind) {
        return object().addProperty(
                        "items",
                        OASFactory.createSchema().type(SchemaType.ARRAY).items(reference(name(kind))))
                .addProperty("nextCursor", text().nullable(true))
                .addProperty("total", OASFactory.createSchema().type(SchemaType.INTEGER))
                .required(List.of("items", "nextCursor", "total"));
    }

    /** @param required those that must be there; a change needs none */
    public static Schema written(RecordShape shape, Set<String> required) {
        Schema body = object();
        shape.fields().stream()
                .filter(field -> shape.writable().contains(field.name()))
                .forEach(field -> body.addProperty(
                        shape.outside(field.name()),
                        value(shape, field).nullable(shape.required().contains(field.name()) ? null : true)));
        required.stream().map(shape::outside).sorted().forEach(body::addRequired);
        return body;
    }

    private static Schema value(RecordShape shape, RecordField field) {
        return switch (field.type()) {
            case NUMBER -> OASFactory.createSchema().type(SchemaType.INTEGER);
            case FLAG -> flag();
            case INSTANT -> instant();
            case DAY -> text().format("date");
            case TEXT, PHONE -> options(shape, field);
        };
    }

    private static Schema options(RecordShape shape, RecordField field) {
        Schema text = text();
        shape.rule(field).options().forEach(text::addEnumeration);
        return text;
    }

    private static Schema object() {
        return OASFactory.createSchema().type(SchemaType.OBJECT);
    }

    private static Schema text() {
        return OASFactory.createSchema().type(SchemaType.STRING);
    }

    private static Schema instant() {
        return text().format("date-time");
    }

    private static Schema flag() {
        return OASFactory.createSchema().type(SchemaType.BOOLEAN);
    }
}
