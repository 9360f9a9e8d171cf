package net.healix360.engage.platform.control.graphql;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.NodeUtil;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what a validated document selects. The schema has no interfaces, so every fragment applies wherever it stands. */
final class WantedReader {
    private final Map<String, FragmentDefinition> fragments;

    WantedReader(Document document) {
        this.fragments = NodeUtil.getFragmentsByName(document);
    }

    List<Wanted> read(GraphQLObjectType type, SelectionSet selections) {
        return read(type, List.of(selections));
    }

    private List<Wanted> read(GraphQLObjectType type, List<SelectionSet> selections) {
        Map<String, List<Field>> byKey = new LinkedHashMap<>();
        selections.forEach(set -> collect(set, byKey));
        List<Wanted> wanted = new ArrayList<>();
        byKey.forEach((key, fields) -> {
            Field first = fields.get(0);
            wanted.add(new Wanted(
                    key, first.getName(), type.getName(), first.getArguments(), children(type, first, fields)));
        });
        return List.copyOf(wanted);
    }

    private void collect(SelectionSet selections, Map<String, List<Field>> byKey) {
        for (Selection<?> selection : selections.getSelections()) {
            if (selection instanceof Field field) {
                byKey.computeIfAbsent(field.getResultKey(), key -> new ArrayList<>())
                        .add(field);
            } else if (selection instanceof InlineFragment inline) {
                collect(inline.getSelectionSet(), byKey);
            } else if (selection instanceof FragmentSpread spread) {
                collect(fragments.get(spread.getName()).getSelectionSet(), byKey);
            }
        }
    }

    private List<Wanted> children(GraphQLObjectType type, Field field, List<Field> same) {
        GraphQLFieldDefinition definition = type.getFieldDefinition(field.getName());
        if (definition == null
                || !(GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLObjectType below)) {
            return List.of();
        }
        return read(below, same.stream().map(Field::getSelectionSet).toList());
    }
}
