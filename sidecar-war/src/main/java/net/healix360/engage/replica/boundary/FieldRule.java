package net.healix360.engage.replica.boundary;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.healix360.engage.calls.entity.PhoneNumber;
import net.healix360.engage.foundation.time.WireInstant;
import net.healix360.engage.replica.entity.RecordField;

/** What a field takes from outside, and the form in which it is kept. */
@FunctionalInterface
interface FieldRule {
    int LONGEST_TEXT = 200;
    int LONGEST_EMAIL = 254;

    /** Why a value is refused, in words that go on after the field's name. */
    final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String why) {
            super(why);
        }
    }

    /** The value as it is kept, {@code null} for an empty text. The JSON value is never null here. */
    Object read(JsonValue value) throws Refused;

    /** The only values that it takes; none where it takes any of its form. */
    default Set<String> options() {
        return Set.of();
    }

    static FieldRule of(RecordField.Type type) {
        return switch (type) {
            case TEXT -> text(LONGEST_TEXT);
            case NUMBER -> number(0, Integer.MAX_VALUE);
            case FLAG -> FieldRule::flag;
            case INSTANT -> parsed(FieldRule::instant);
            case DAY -> parsed(FieldRule::day);
            case PHONE -> parsed(FieldRule::phone);
        };
    }

    static FieldRule text(int longest) {
        return parsed(text -> {
            if (text.length() > longest) {
                throw new Refused("has at most " + longest + " characters");
            }
            if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
                throw new Refused("has a character that cannot be written");
            }
            return text;
        });
    }

    static FieldRule number(long least, long most) {
        return value -> {
            if (value instanceof JsonNumber number
                    && number.isIntegral()
                    && number.bigIntegerValue().bitLength() < Long.SIZE
                    && number.longValue() >= least
                    && number.longValue() <= most) {
                return number.longValue();
            }
            throw new Refused("is a whole number from " + least + " to " + most);
        };
    }

    static FieldRule option(Class<? extends Enum<?>> options) {
        Set<String> names =
                Stream.of(options.getEnumConstants()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
        FieldRule rule = parsed(text -> {
            if (!names.contains(text)) {
                throw new Refused("is one of " + String.join(", ", names));
            }
            return text;
        });
        return new FieldRule() {
            @Override
            public Object read(JsonValue value) throws Refused {
                return rule.read(value);
            }

            @Override
            public Set<String> options() {
                return names;
            }
        };
    }

    static FieldRule email() {
        return parsed(text -> {
            String email = text.toLowerCase(Locale.ROOT);
            if (email.length() > LONGEST_EMAIL || !email.matches("[^@\\s,;<>]+@[^@\\s,;<>.]+(\\.[^@\\s,;<>.]+)+")) {
                throw new Refused("is an e-mail address such as name@example.org");
            }
            return email;
        });
    }

    /** Reads the text of a field or of a filter. */
    interface Parser {
        Object parse(String text) throws Refused;
    }

    static FieldRule parsed(Parser parser) {
        return value -> {
            if (!(value instanceof JsonString string)) {
                throw new Refused("is a text");
            }
            String text = string.getString().strip();
            return text.isEmpty() ? null : parser.parse(text);
        };
    }

    static Object instant(String text) throws Refused {
        try {
            Instant instant = OffsetDateTime.parse(text).toInstant();
            String wire = WireInstant.of(instant);
            if (wire.matches("(19|20|21)\\d\\d-.*")) {
                return wire;
            }
        } catch (DateTimeException noInstant) {
            // said below
        }
        throw new Refused("is a time such as 2026-04-10T15:24:20.123Z");
    }

    static Object day(String text) throws Refused {
        try {
            if (text.matches("(19|20|21)\\d\\d-\\d\\d-\\d\\d")) {
                return LocalDate.parse(text).toString();
            }
        } catch (DateTimeException noDay) {
            // said below
        }
        throw new Refused("is a day such as 2026-04-10");
    }

    static Object phone(String text) throws Refused {
        return PhoneNumber.parse(text)
                .map(PhoneNumber::e164)
                .filter(number -> text.matches("[0-9+().\\s-]+") && number.matches("\\+\\d{8,15}"))
                .orElseThrow(() -> new Refused("is a phone number with its area code, such as +919845012345"));
    }

    private static Object flag(JsonValue value) throws Refused {
        if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return value == JsonValue.TRUE;
        }
        throw new Refused("is true or false");
    }
}
