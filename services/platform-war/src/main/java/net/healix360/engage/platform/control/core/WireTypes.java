package net.healix360.engage.platform.control.core;

import graphql.Scalars;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeReference;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.healix360.engage.platform.entity.Column;
import net.healix360.engage.platform.entity.FieldModel;
import net.healix360.engage.platform.entity.ObjectModel;

/** The named types of one schema in the making: each is made once and referred to by name. */
final class WireTypes {
    private final Map<String, GraphQLNamedType> made = new LinkedHashMap<>();

    /** A reference to the type, which is made now if it is new. */
    GraphQLTypeReference named(String name, Supplier<? extends GraphQLNamedType> maker) {
        if (!made.containsKey(name)) {
            // Reserved first: a type may refer to itself while it is being made.
            made.put(name, null);
            made.put(name, maker.get());
        }
        return GraphQLTypeReference.typeRef(name);
    }

    GraphQLTypeReference choice(String name, List<String> values) {
        return named(name, () -> {
            GraphQLEnumType.Builder type = GraphQLEnumType.newEnum().name(name);
            values.forEach(type::value);
            return type.build();
        });
    }

    Set<GraphQLType> all() {
        return new LinkedHashSet<>(made.values());
    }

    /** The type of a column's values, going out. */
    GraphQLOutputType output(ObjectModel object, Column column) {
        return (GraphQLOutputType) type(object, column);
    }

    /** The type of a column's values, coming in. */
    GraphQLInputType input(ObjectModel object, Column column) {
        return (GraphQLInputType) type(object, column);
    }

    private GraphQLType type(ObjectModel object, Column column) {
        return switch (column.kind()) {
            case CHOICE_LIST -> GraphQLList.list(single(object, column));
            case TEXT_LIST -> GraphQLList.list(Scalars.GraphQLString);
            default -> single(object, column);
        };
    }

    /** The type of one value of a column: of a list, the type of its items. */
    GraphQLType single(ObjectModel object, Column column) {
        return switch (column.kind()) {
            case TEXT, TEXT_LIST -> Scalars.GraphQLString;
            case NUMBER -> Scalars.GraphQLFloat;
            case BOOLEAN -> Scalars.GraphQLBoolean;
            case INSTANT -> net.healix360.engage.platform.control.graphql.Scalars.INSTANT;
            case DAY -> net.healix360.engage.platform.control.graphql.Scalars.DAY;
            case UUID -> net.healix360.engage.platform.control.graphql.Scalars.ID;
            case JSON, JSON_LIST -> net.healix360.engage.platform.control.graphql.Scalars.JSON;
            case CHOICE, CHOICE_LIST -> choice(choiceName(object, column), column.choices());
        };
    }

    /** {@code CallDirectionEnum}; fixed choices, which belong to no object, are shared. */
    private static String choiceName(ObjectModel object, Column column) {
        if (!column.part().choices().isEmpty()) {
            return column.field().type().isComposite() ? "ActorSourceEnum" : "RatingEnum";
        }
        return object.typeName() + FieldModel.capitalised(column.field().name()) + "Enum";
    }
}
