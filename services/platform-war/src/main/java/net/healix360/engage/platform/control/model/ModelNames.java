package net.healix360.engage.platform.control.model;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import net.healix360.engage.platform.control.storage.Identifiers;
import net.healix360.engage.platform.entity.FieldModel;

/** Which names an object or a field may have (platform-graphql.md §8.2). */
final class ModelNames {
    private static final Pattern LOWER_CAMEL = Pattern.compile("[a-z][a-zA-Z0-9]*");

    /** The platform's own reserved words, and the words that are types of the generated schema. */
    private static final Set<String> RESERVED = Set.of(
            "user",
            "users",
            "role",
            "roles",
            "plan",
            "plans",
            "event",
            "events",
            "field",
            "fields",
            "link",
            "links",
            "type",
            "types",
            "index",
            "indexes",
            "object",
            "objects",
            "relation",
            "relations",
            "workspace",
            "workspaces",
            "job",
            "jobs",
            "address",
            "addresses",
            "currency",
            "currencies",
            "search",
            "aggregate",
            "aggregates",
            "query",
            "queries",
            "mutation",
            "mutations",
            "subscription",
            "subscriptions",
            "string",
            "int",
            "float",
            "boolean",
            "date",
            "dateTime",
            "position",
            "pageInfo",
            "fullName",
            "emails",
            "phones",
            "actor",
            "richText",
            "uUID",
            "rawJSONScalar",
            "orderByDirection",
            "filterIs",
            "granularity");

    /** Endings of generated types: an object {@code callFilterInput} would clash with the filter of {@code call}. */
    private static final Pattern GENERATED =
            Pattern.compile(".+(Connection|Edge|Input|Filter|Enum|ConnectRelation|Unique)");

    private ModelNames() {}

    static boolean isWellFormed(String name) {
        return name != null
                && name.length() <= Identifiers.LONGEST
                && LOWER_CAMEL.matcher(name).matches();
    }

    static boolean isReserved(String objectName) {
        return RESERVED.contains(objectName) || GENERATED.matcher(objectName).matches();
    }

    /** {@code Agent Calls} becomes {@code agentCalls}. */
    static String fromLabel(String label) {
        StringBuilder name = new StringBuilder();
        for (String word :
                Pattern.compile("[^A-Za-z0-9]+").splitAsStream(label.trim()).toList()) {
            if (name.isEmpty() && !word.isEmpty()) {
                name.append(word.substring(0, 1).toLowerCase(Locale.ROOT)).append(word.substring(1));
            } else {
                name.append(FieldModel.capitalised(word));
            }
        }
        return name.toString();
    }
}
