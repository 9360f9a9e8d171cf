package net.healix360.engage.platform.control.storage;

import jakarta.json.JsonException;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.healix360.engage.platform.entity.PlatformException;

/** JSON as plain maps, lists, texts, numbers and booleans: the form the GraphQL engine speaks. */
public final class JsonTree {
    private static final int DEEPEST = 100;
    /** Above this a double need not be a whole number's exact value, so its own text is written. */
    private static final double EXACT = 1e15;

    private static final JsonProvider PROVIDER = JsonProvider.provider();
    private static final JsonParserFactory PARSERS = PROVIDER.createParserFactory(Map.of());
    private static final JsonGeneratorFactory GENERATORS = PROVIDER.createGeneratorFactory(Map.of());

    private JsonTree() {}

    /** @throws JsonException when the text is not one JSON value, or too deep */
    public static Object parse(InputStream utf8) {
        try (JsonParser parser = PARSERS.createParser(utf8, StandardCharsets.UTF_8)) {
            return whole(parser);
        }
    }

    /** @throws JsonException when the text is not one JSON value, or too deep */
    public static Object parse(String text) {
        try (JsonParser parser = PARSERS.createParser(new StringReader(text))) {
            return whole(parser);
        }
    }

    private static Object whole(JsonParser parser) {
        if (!parser.hasNext()) {
            throw new JsonException("Unexpected end of JSON input");
        }
        Object value = value(parser, parser.next(), 0);
        if (parser.hasNext()) {
            throw new JsonException("Unexpected text after the JSON value");
        }
        return value;
    }

    private static Object value(JsonParser parser, JsonParser.Event event, int depth) {
        if (depth > DEEPEST) {
            throw new JsonException("JSON deeper than " + DEEPEST);
        }
        return switch (event) {
            case START_OBJECT -> object(parser, depth + 1);
            case START_ARRAY -> array(parser, depth + 1);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER -> number(parser);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case KEY_NAME, END_OBJECT, END_ARRAY -> throw new JsonException("Unexpected " + event);
        };
    }

    private static Object number(JsonParser parser) {
        BigDecimal number = parser.getBigDecimal();
        boolean whole = parser.isIntegralNumber() && number.precision() - number.scale() <= 18;
        return whole ? (Object) number.longValueExact() : (Object) number;
    }

    private static Map<String, Object> object(JsonParser parser, int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (JsonParser.Event event = parser.next(); event != JsonParser.Event.END_OBJECT; event = parser.next()) {
            String key = parser.getString();
            object.put(key, value(parser, parser.next(), depth));
        }
        return object;
    }

    private static List<Object> array(JsonParser parser, int depth) {
        List<Object> array = new ArrayList<>();
        for (JsonParser.Event event = parser.next(); event != JsonParser.Event.END_ARRAY; event = parser.next()) {
            array.add(value(parser, event, depth));
        }
        return array;
    }

    public static String write(Object tree) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = GENERATORS.createGenerator(text)) {
            write(generator, tree);
        }
        return text.toString();
    }

    private static void write(JsonGenerator out, Object value) {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            map.forEach((key, item) -> {
                out.writeKey(String.valueOf(key));
                write(out, item);
            });
            out.writeEnd();
        } else if (value instanceof Iterable<?> items) {
            out.writeStartArray();
            items.forEach(item -> write(out, item));
            out.writeEnd();
        } else if (value instanceof Boolean flag) {
            out.write(flag);
        } else if (value instanceof Number number) {
            write(out, number);
        } else if (value instanceof Instant instant) {
            out.write(WireTime.text(instant));
        } else {
            out.write(value.toString());
        }
    }

    private static void write(JsonGenerator out, Number number) {
        if (number instanceof Double d) {
            if (d == Math.rint(d) && Math.abs(d) < EXACT) {
                out.write(d.longValue());
            } else {
                out.write(new BigDecimal(d.toString()));
            }
        } else if (number instanceof Long || number instanceof Integer) {
            out.write(number.longValue());
        } else {
            out.write(new BigDecimal(number.toString()));
        }
    }

    /** The value as an object; empty when there is none; anything else is the caller's fault. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> object(Object value) {
        if (value != null && !(value instanceof Map<?, ?>)) {
            throw PlatformException.badArgument("Expected an object, got " + value);
        }
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    /** The value as a list; empty when there is none; anything else is the caller's fault. */
    @SuppressWarnings("unchecked")
    public static List<Object> list(Object value) {
        if (value != null && !(value instanceof List<?>)) {
            throw PlatformException.badArgument("Expected a list, got " + value);
        }
        return value == null ? List.of() : (List<Object>) value;
    }

    /** The value as a list of objects. */
    public static List<Map<String, Object>> objects(Object value) {
        return list(value).stream().map(JsonTree::object).toList();
    }
}
