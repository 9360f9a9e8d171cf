package net.healix360.engage.platform.control.core;

import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.healix360.engage.platform.control.records.Selection;
import net.healix360.engage.platform.control.records.Selection.ConnectionSelection;
import net.healix360.engage.platform.entity.DataModel;
import net.healix360.engage.platform.entity.FieldModel;
import net.healix360.engage.platform.entity.ObjectModel;
import net.healix360.engage.platform.entity.PlatformException;

/** Reads from a document which relatives are wanted, and refuses what some release cannot answer (§6.3). */
final class SelectionReader {
    private final DataModel model;

    SelectionReader(DataModel model) {
        this.model = model;
    }

    Selection record(ObjectModel object, DataFetchingFieldSelectionSet selected) {
        return record(object, selected.getImmediateFields(), false);
    }

    /** The connection at the root of a read. */
    ConnectionSelection connection(ObjectModel object, DataFetchingFieldSelectionSet selected) {
        return connection(object, selected.getImmediateFields(), false);
    }

    /** The figures of a group. */
    Set<String> figures(DataFetchingFieldSelectionSet selected) {
        Set<String> names = new LinkedHashSet<>();
        for (SelectedField field : selected.getImmediateFields()) {
            if (!field.getName().equals("groupByDimensionValues")
                    && !field.getName().startsWith("__")) {
                names.add(field.getName());
            }
        }
        return names;
    }

    private Selection record(ObjectModel object, List<SelectedField> fields, boolean insideList) {
        Map<FieldModel, Selection> toOne = new LinkedHashMap<>();
        Map<FieldModel, ConnectionSelection> toMany = new LinkedHashMap<>();
        byName(fields).forEach((name, children) -> object.field(name).ifPresent(field -> {
            if (field.isToOne()) {
                toOne.put(field, record(model.target(field), children, insideList));
            } else if (field.isToMany()) {
                refuseListInList(insideList, name);
                toMany.put(field, connection(model.target(field), children, true));
            }
        }));
        return new Selection(toOne, toMany);
    }

    private ConnectionSelection connection(ObjectModel object, List<SelectedField> fields, boolean insideList) {
        Selection node = Selection.NONE;
        Set<String> figures = new LinkedHashSet<>();
        for (Map.Entry<String, List<SelectedField>> entry : byName(fields).entrySet()) {
            if (entry.getKey().equals("edges")) {
                node = node(object, entry.getValue(), insideList);
            } else if (!entry.getKey().equals("pageInfo") && !entry.getKey().startsWith("__")) {
                figures.add(entry.getKey());
            }
        }
        return new ConnectionSelection(node, figures);
    }

    private Selection node(ObjectModel object, List<SelectedField> edge, boolean insideList) {
        List<SelectedField> node = byName(edge).get("node");
        if (node == null) {
            throw PlatformException.badInput("INVALID_QUERY_INPUT", "Select node inside edges");
        }
        return record(object, node, insideList);
    }

    private static void refuseListInList(boolean insideList, String name) {
        if (insideList) {
            throw PlatformException.badInput(
                    "TOO_COMPLEX_QUERY",
                    "A one-to-many relation inside a one-to-many relation is too complex: " + name);
        }
    }

    /** The children of equally named fields together: aliases show the same relative. */
    private static Map<String, List<SelectedField>> byName(List<SelectedField> fields) {
        Map<String, List<SelectedField>> children = new LinkedHashMap<>();
        for (SelectedField field : fields) {
            children.computeIfAbsent(field.getName(), name -> new ArrayList<>())
                    .addAll(field.getSelectionSet().getImmediateFields());
        }
        return children;
    }
}
