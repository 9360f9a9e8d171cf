package net.healix360.engage.rules.condition;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.healix360.engage.rules.fact.FactKind;

/** How a fact is compared with a value (reference/helix-engage.md §11.2). Texts are compared exactly, letter case included. */
public enum Operator {
    EQUAL("equal"),
    NOT_EQUAL("notEqual"),
    GREATER_THAN("greaterThan"),
    GREATER_THAN_INCLUSIVE("greaterThanInclusive"),
    LESS_THAN("lessThan"),
    LESS_THAN_INCLUSIVE("lessThanInclusive"),
    IN("in"),
    NOT_IN("notIn"),
    CONTAINS("contains"),
    DOES_NOT_CONTAIN("doesNotContain");

    private static final Map<String, Operator> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Operator::wireName, Function.identity()));

    private final String wireName;

    Operator(String wireName) {
        this.wireName = wireName;
    }

    public static Optional<Operator> named(String wireName) {
        return Optional.ofNullable(BY_NAME.get(wireName));
    }

    public String wireName() {
        return wireName;
    }

    /** Whether facts of this kind can be compared so. */
    public boolean suits(FactKind kind) {
        return switch (this) {
            case EQUAL, NOT_EQUAL -> true;
            case GREATER_THAN, GREATER_THAN_INCLUSIVE, LESS_THAN, LESS_THAN_INCLUSIVE -> kind == FactKind.NUMBER;
            case IN, NOT_IN -> kind != FactKind.FLAG;
            case CONTAINS, DOES_NOT_CONTAIN -> kind == FactKind.TEXT;
        };
    }

    /** Whether the value is a list. */
    public boolean takesSeveral() {
        return this == IN || this == NOT_IN;
    }
}
