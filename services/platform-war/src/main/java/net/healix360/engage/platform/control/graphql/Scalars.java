package net.healix360.engage.platform.control.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import net.healix360.engage.platform.control.storage.WireTime;

/** The platform's own scalars. Inside they are real ids, instants and days; outside they are JSON. */
public final class Scalars {
    public static final GraphQLScalarType ID = text("UUID", Scalars::uuid);
    public static final GraphQLScalarType INSTANT = text("DateTime", text -> WireTime.instant(text));
    public static final GraphQLScalarType DAY = text("Date", text -> WireTime.day(text));
    public static final GraphQLScalarType JSON = GraphQLScalarType.newScalar()
            .name("RawJSONScalar")
            .coercing(new JsonCoercing())
            .build();

    private Scalars() {}

    private static Optional<UUID> uuid(String text) {
        try {
            UUID id = UUID.fromString(text);
            // The JDK also takes shortened groups; Postgres and the real platform do not.
            return id.toString().equalsIgnoreCase(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException notAUuid) {
            return Optional.empty();
        }
    }

    private static GraphQLScalarType text(String name, Function<String, Optional<?>> reader) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(new TextCoercing(name, reader))
                .build();
    }

    private record TextCoercing(String name, Function<String, Optional<?>> reader) implements Coercing<Object, Object> {
        @Override
        public Object serialize(Object value, GraphQLContext context, Locale locale) {
            if (value instanceof Instant instant) {
                return WireTime.text(instant);
            }
            return value instanceof LocalDate || value instanceof UUID ? value.toString() : value;
        }

        @Override
        public Object parseValue(Object input, GraphQLContext context, Locale locale) {
            return read(input)
                    .orElseThrow(() -> new CoercingParseValueException("Invalid " + name + " value '" + input + "'"));
        }

        @Override
        public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            Object text = input instanceof StringValue string ? string.getValue() : input;
            return read(text)
                    .orElseThrow(() -> new CoercingParseLiteralException("Invalid " + name + " value '" + text + "'"));
        }

        private Optional<?> read(Object input) {
            if (input instanceof String text) {
                return reader.apply(text);
            }
            return input instanceof Instant || input instanceof LocalDate || input instanceof UUID
                    ? Optional.of(input)
                    : Optional.empty();
        }
    }

    private static final class JsonCoercing implements Coercing<Object, Object> {
        @Override
        public Object serialize(Object value, GraphQLContext context, Locale locale) {
            return value;
        }

        @Override
        public Object parseValue(Object input, GraphQLContext context, Locale locale) {
            return input;
        }

        @Override
        public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            return plain(input, variables);
        }

        private static Object plain(Value<?> value, CoercedVariables variables) {
            if (value instanceof ObjectValue object) {
                Map<String, Object> map = new LinkedHashMap<>();
                for (ObjectField field : object.getObjectFields()) {
                    map.put(field.getName(), plain(field.getValue(), variables));
                }
                return map;
            }
            if (value instanceof ArrayValue array) {
                List<Object> list = new ArrayList<>();
                array.getValues().forEach(item -> list.add(plain(item, variables)));
                return list;
            }
            if (value instanceof VariableReference reference) {
                return variables.get(reference.getName());
            }
            return leaf(value);
        }

        private static Object leaf(Value<?> value) {
            if (value instanceof StringValue text) {
                return text.getValue();
            }
            if (value instanceof IntValue number) {
                return number.getValue();
            }
            if (value instanceof FloatValue number) {
                return number.getValue();
            }
            if (value instanceof BooleanValue flag) {
                return flag.isValue();
            }
            if (value instanceof NullValue) {
                return null;
            }
            throw new CoercingParseLiteralException(
                    "Not JSON: " + (value instanceof EnumValue word ? word.getName() : value));
        }
    }
}
