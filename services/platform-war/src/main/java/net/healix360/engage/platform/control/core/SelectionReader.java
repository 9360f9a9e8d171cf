package net.healix360.engage.platform.control.core;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.healix360.engage.platform.control.graphql.Wanted;
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

    Selection record(ObjectModel object, Wanted selected) {
        return record(object, selected.values(), false);
    }

    /** The connection at the root of a read. */
    ConnectionSelection connection(ObjectModel object, Wanted selected) {
        return connection(object, selected.values(), false);
    }

    /** The figures of a group. */
    Set<String> figures(Wanted selected) {
        Set<String> names = new LinkedHashSet<>();
        for (Wanted field : selected.values()) {
            if (!field.name().equals("groupByDimensionValues")) {
                names.add(field.name());
            }
        }
        return names;
    }

    private Selection record(ObjectModel object, List<Wanted> fields, boolean insideList) {
        Map<FieldModel, Selection> toOne = new LinkedHashMap<>();
        Map<FieldModel, ConnectionSelection> toMany = new LinkedHashMap<>();
        Map<String, List<Wanted>> byName = byName(fields);
        byName.forEach((name, children) -> object.field(name).ifPresent(field -> {
            if (field.isToOne()) {
                toOne.put(field, record(model.target(field), children, insideList));
            } else if (field.isToMany()) {
                refuseListInList(insideList, name);
                toMany.put(field, connection(model.target(field), children, true));
            }
        }));
        return new Selection(byName.keySet(), toOne, toMany);
    }

    private ConnectionSelection connection(ObjectModel object, List<Wanted> fields, boolean insideList) {
        Selection node = Selection.NONE;
        Set<String> figures = new LinkedHashSet<>();
        for (Map.Entry<String, List<Wanted>> entry : byName(fields).entrySet()) {
            if (entry.getKey().equals("edges")) {
                node = node(object, entry.getValue(), insideList);
            } else if (!entry.getKey().equals("pageInfo")) {
                figures.add(entry.getKey());
            }
        }
        return new ConnectionSelection(node, figures);
    }

    private Selection node(ObjectModel object, List<Wanted> edge, boolean insideList) {
        List<Wanted> node = byName(edge).get("node");
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
    private static Map<String, List<Wanted>> byName(List<Wanted> fields) {
        Map<String, List<Wanted>> children = new LinkedHashMap<>();
        for (Wanted field : fields) {
            children.computeIfAbsent(field.name(), name -> new ArrayList<>()).addAll(field.values());
        }
        return children;
    }
}
