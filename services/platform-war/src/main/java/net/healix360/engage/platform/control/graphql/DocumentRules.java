package net.healix360.engage.platform.control.graphql;

import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.healix360.engage.platform.entity.PlatformException;

/** What a document may not do although GraphQL allows it (platform-graphql.md §6): the common subset of all releases. */
final class DocumentRules {
    private static final int MOST_FIELDS = 2_000;

    private final Document document;
    private final int mostRootFields;

    DocumentRules(Document document, int mostRootFields) {
        this.document = document;
        this.mostRootFields = mostRootFields;
    }

    /** @throws PlatformException naming the first rule that the document breaks */
    void check() {
        if (count(document, Directive.class) > 0) {
            throw PlatformException.badInput("INVALID_QUERY_INPUT", "Directives are not supported");
        }
        if (count(document, Field.class) > MOST_FIELDS) {
            throw tooComplex("Too many fields requested - Maximum allowed: " + MOST_FIELDS);
        }
        document.getDefinitionsOfType(OperationDefinition.class).forEach(this::checkRoots);
    }

    private void checkRoots(OperationDefinition operation) {
        List<String> roots = rootFields(operation);
        Set<String> seen = new HashSet<>();
        for (String root : roots) {
            if (!root.equals("__typename") && !seen.add(root)) {
                throw tooComplex("Duplicate root resolver: \"" + root + "\"");
            }
        }
        if (roots.size() > mostRootFields) {
            throw tooComplex("Query too complex - Too many root resolvers requested: " + roots.size()
                    + " - Maximum allowed root resolvers: " + mostRootFields);
        }
    }

    private static PlatformException tooComplex(String message) {
        return PlatformException.badInput("TOO_COMPLEX_QUERY", message);
    }

    /** The names of an operation's root fields, fragments opened. */
    List<String> rootFields(OperationDefinition operation) {
        List<String> names = new ArrayList<>();
        collect(operation.getSelectionSet(), names, new HashSet<>());
        return names;
    }

    private void collect(SelectionSet selections, List<String> names, Set<String> opened) {
        for (Selection<?> selection : selections.getSelections()) {
            if (selection instanceof Field field) {
                names.add(field.getName());
            } else if (selection instanceof InlineFragment inline) {
                collect(inline.getSelectionSet(), names, opened);
            } else if (selection instanceof FragmentSpread spread && opened.add(spread.getName())) {
                document.getDefinitionsOfType(FragmentDefinition.class).stream()
                        .filter(fragment -> fragment.getName().equals(spread.getName()))
                        .forEach(fragment -> collect(fragment.getSelectionSet(), names, opened));
            }
        }
    }

    private static long count(Node<?> node, Class<?> kind) {
        long own = kind.isInstance(node) ? 1 : 0;
        return own
                + node.getChildren().stream()
                        .mapToLong(child -> count(child, kind))
                        .sum();
    }
}
