package net.healix360.engage.tenancy.boundary;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.replica.boundary.RecordSchemas;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Puts descriptions of answers and bodies into the OpenAPI document: records, of which each is a schema of its own name. An
 * {@link Optional} may be missing or null, unless it is {@link MissingWhenEmpty}.
 */
record AnswerSchemas(Components components) {

    /** The reference to the record's schema, which is made when it is met for the first time. */
    Schema of(Class<?> record) {
        String name = record.getSimpleName();
        boolean known =
                components.getSchemas() != null && components.getSchemas().containsKey(name);
        if (!known) {
            Schema schema = OASFactory.createSchema().type(SchemaType.OBJECT);
            components.addSchema(name, schema);
            for (RecordComponent component : record.getRecordComponents()) {
                schema.addProperty(component.getName(), of(component));
                if (component.getType() != Optional.class) {
                    schema.addRequired(component.getName());
                }
            }
        }
        return RecordSchemas.reference(name);
    }

    private Schema of(RecordComponent component) {
        RowOf row = component.getAnnotation(RowOf.class);
        if (row == null) {
            return of(isNeverNull(component) ? content(component.getGenericType()) : component.getGenericType());
        }
        Schema reference = RecordSchemas.reference(RecordSchemas.name(row.value()));
        if (component.getType() == List.class) {
            return array(reference);
        }
        return component.getType() == Optional.class ? orNull(reference) : reference;
    }

    private static boolean isNeverNull(RecordComponent component) {
        return component.getType() == Optional.class
                && (component.isAnnotationPresent(MissingWhenEmpty.class)
                        || component.getDeclaringRecord().isAnnotationPresent(MissingWhenEmpty.class));
    }

    private static Type content(Type optional) {
        return ((ParameterizedType) optional).getActualTypeArguments()[0];
    }

    private Schema of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type inner = generic.getActualTypeArguments()[generic.getRawType() == Map.class ? 1 : 0];
            Schema schema = of(inner);
            if (generic.getRawType() == Map.class) {
                return OASFactory.createSchema().type(SchemaType.OBJECT).additionalPropertiesSchema(schema);
            }
            if (generic.getRawType() == List.class) {
                return array(schema);
            }
            return schema.getRef() == null ? schema.nullable(true) : orNull(schema);
        }
        return plain((Class<?>) type);
    }

    private Schema plain(Class<?> type) {
        if (type.isRecord()) {
            return of(type);
        }
        if (type.isEnum()) {
            Schema options = text();
            for (Object option : type.getEnumConstants()) {
                options.addEnumeration(word(type, option));
            }
            return options;
        }
        if (type == Object.class) {
            return OASFactory.createSchema();
        }
        if (type == boolean.class || type == Boolean.class) {
            return OASFactory.createSchema().type(SchemaType.BOOLEAN);
        }
        if (type == Instant.class) {
            return text().format("date-time");
        }
        if (type == LocalDate.class) {
            return text().format("date");
        }
        return type == String.class ? text() : number(type);
    }

    /** Its word on the wire, where it has one of its own. */
    private static String word(Class<?> type, Object option) {
        try {
            return (String) type.getMethod("wireName").invoke(option);
        } catch (NoSuchMethodException asItIs) {
            return option.toString();
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(type + " does not tell its words", broken);
        }
    }

    private static Schema number(Class<?> type) {
        boolean fraction = type == double.class || type == Double.class;
        return OASFactory.createSchema().type(fraction ? SchemaType.NUMBER : SchemaType.INTEGER);
    }

    private static Schema array(Schema of) {
        return OASFactory.createSchema().type(SchemaType.ARRAY).items(of);
    }

    private static Schema orNull(Schema reference) {
        return OASFactory.createSchema().addAllOf(reference).nullable(true);
    }

    private static Schema text() {
        return OASFactory.createSchema().type(SchemaType.STRING);
    }
}
