package net.healix360.engage.lists.entity;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a list can be narrowed by; the name is the API's.
 *
 * @param choices the names of an option's values; empty for the other kinds
 */
public record Filter(String name, Kind kind, List<String> choices) {

    /** What a filter takes. */
    public enum Kind {
        CHOICE,
        /** The telephony id of one of the hospital's agents. */
        AGENT,
        /** A day of the hospital, included. */
        DAY,
        /** The id of another record: from a link, not typed. */
        RECORD
    }

    public Filter {
        choices = List.copyOf(choices);
    }

    static Filter choice(String name, Class<? extends Enum<?>> options) {
        return choice(
                name, Stream.of(options.getEnumConstants()).map(Enum::name).toArray(String[]::new));
    }

    static Filter choice(String name, String... options) {
        return new Filter(name, Kind.CHOICE, List.of(options));
    }

    static Filter agent(String name) {
        return new Filter(name, Kind.AGENT, List.of());
    }

    static Filter day(String name) {
        return new Filter(name, Kind.DAY, List.of());
    }

    static Filter record(String name) {
        return new Filter(name, Kind.RECORD, List.of());
    }
}
