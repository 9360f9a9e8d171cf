package net.healix360.engage.adapter.platform;

/** The documents about records: static, one root field each, variables for all values (reference/platform-graphql.md §10.1). */
final class RecordDocuments {
    private RecordDocuments() {}

    static String page(RecordMapping mapping, String selection) {
        String type = mapping.type();
        return "query Page($filter: " + type + "FilterInput, $order: [" + type
                + "OrderByInput], $first: Int, $after: String) { " + mapping.many()
                + "(filter: $filter, orderBy: $order, first: $first, after: $after) { edges { node { " + selection
                + " } } pageInfo { hasNextPage endCursor } } }";
    }

    static String count(RecordMapping mapping) {
        return "query Count($filter: " + mapping.type() + "FilterInput, $first: Int) { " + mapping.many()
                + "(filter: $filter, first: $first) { totalCount edges { node { id } } } }";
    }

    static String upsertMany(RecordMapping mapping) {
        return "mutation Upsert($data: [" + mapping.type() + "CreateInput!]!) { create" + mapping.pluralType()
                + "(data: $data, upsert: true) { " + mapping.selection() + " } }";
    }

    static String create(RecordMapping mapping) {
        return "mutation Create($data: " + mapping.type() + "CreateInput!) { create" + mapping.type()
                + "(data: $data) { " + mapping.selection() + " } }";
    }

    static String update(RecordMapping mapping) {
        return "mutation Update($id: UUID!, $data: " + mapping.type() + "UpdateInput!) { update" + mapping.type()
                + "(id: $id, data: $data) { " + mapping.selection() + " } }";
    }

    static String delete(RecordMapping mapping) {
        return "mutation Delete($id: UUID!) { delete" + mapping.type() + "(id: $id) { " + mapping.selection() + " } }";
    }

    static String deleteMany(RecordMapping mapping) {
        return "mutation DeleteMany($filter: " + mapping.type() + "FilterInput!) { delete" + mapping.pluralType()
                + "(filter: $filter) { " + mapping.selection() + " } }";
    }
}
