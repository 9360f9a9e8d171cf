package net.healix360.engage.it.platform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The core operations on the contract's object (§4): static documents, variables for all values. */
record Calls(Caller caller) {
    private static final String FIELDS = """
            { id name externalId ward durationSec startedAt day answered direction tags legs raw patientId
              cost { amountMicros currencyCode }
              fromPhone { primaryPhoneNumber primaryPhoneCountryCode primaryPhoneCallingCode additionalPhones }
              createdAt updatedAt deletedAt position createdBy { source name workspaceMemberId } }""";
    private static final String PAGE = """
            query Page($f: ContractCallFilterInput, $o: [ContractCallOrderByInput], $n: Int, $after: String) {
              contractCalls(filter: $f, orderBy: $o, first: $n, after: $after) {
                totalCount
                edges { cursor node %s }
                pageInfo { hasNextPage endCursor }
              }
            }""".formatted(FIELDS);
    private static final String READ =
            "query Read($f: ContractCallFilterInput!) { contractCall(filter: $f) %s }".formatted(FIELDS);
    private static final String CREATE = """
            mutation Create($d: ContractCallCreateInput!, $u: Boolean) { createContractCall(data: $d, upsert: $u) %s }""".formatted(FIELDS);
    private static final String CREATE_ALL = """
            mutation CreateAll($d: [ContractCallCreateInput!]!, $u: Boolean) {
              createContractCalls(data: $d, upsert: $u) %s
            }""".formatted(FIELDS);
    private static final String UPDATE = """
            mutation Update($id: UUID!, $d: ContractCallUpdateInput!) { updateContractCall(id: $id, data: $d) %s }""".formatted(FIELDS);
    private static final String UPDATE_ALL = """
            mutation UpdateAll($f: ContractCallFilterInput!, $d: ContractCallUpdateInput!) {
              updateContractCalls(filter: $f, data: $d) { id direction }
            }""";

    /** Rows in an order that nobody depends on but everybody can repeat. */
    static final List<Map<String, Object>> BY_ID = List.of(Map.of("id", "AscNullsFirst"));

    Reply create(Map<String, ?> data) {
        return caller.core(CREATE, Map.of("d", data, "u", false));
    }

    Reply upsert(Map<String, ?> data) {
        return caller.core(CREATE, Map.of("d", data, "u", true));
    }

    Reply createAll(List<? extends Map<String, ?>> data) {
        return caller.core(CREATE_ALL, Map.of("d", data, "u", false));
    }

    Reply upsertAll(List<? extends Map<String, ?>> data) {
        return caller.core(CREATE_ALL, Map.of("d", data, "u", true));
    }

    /** The id of a new record. */
    String made(Map<String, ?> data) {
        return create(data).text("createContractCall.id");
    }

    Reply update(String id, Map<String, ?> data) {
        return caller.core(UPDATE, Map.of("id", id, "d", data));
    }

    /** Changes what matches and answers with it: the platform's only compare-and-set (§4.7). */
    Reply updateAll(Map<String, ?> filter, Map<String, ?> data) {
        return caller.core(UPDATE_ALL, Map.of("f", filter, "d", data));
    }

    Reply read(String id) {
        return readWhere(Where.equal("id", id));
    }

    Reply readWhere(Map<String, ?> filter) {
        return caller.core(READ, Map.of("f", filter));
    }

    /** At most sixty of those that match. */
    Reply find(Map<String, ?> filter) {
        return find(filter, BY_ID);
    }

    Reply find(Map<String, ?> filter, List<? extends Map<String, ?>> orderBy) {
        return page(filter, orderBy, 60, null);
    }

    /** @param first null for the platform's default, {@code after} null for the first page */
    Reply page(Map<String, ?> filter, List<? extends Map<String, ?>> orderBy, Integer first, String after) {
        Map<String, Object> variables = new HashMap<>(Map.of("f", filter, "o", orderBy));
        if (first != null) {
            variables.put("n", first);
        }
        if (after != null) {
            variables.put("after", after);
        }
        return caller.core(PAGE, variables);
    }

    int count(Map<String, ?> filter) {
        return page(filter, BY_ID, 1, null).at("contractCalls.totalCount").asInt(-1);
    }

    Reply delete(String id) {
        return one("deleteContractCall", id);
    }

    Reply restore(String id) {
        return one("restoreContractCall", id);
    }

    Reply destroy(String id) {
        return one("destroyContractCall", id);
    }

    private Reply one(String operation, String id) {
        return caller.core(
                "mutation One($id: UUID!) { " + operation + "(id: $id) { id updatedAt deletedAt } }", Map.of("id", id));
    }

    /** @param operation such as {@code deleteContractCalls} */
    Reply many(String operation, Map<String, ?> filter) {
        return caller.core(
                "mutation Many($f: ContractCallFilterInput!) { " + operation + "(filter: $f) { id } }",
                Map.of("f", filter));
    }
}
