package net.healix360.engage.launcher.certify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApiDocumentTest {
    private static final String DOCUMENT = """
            {"paths": {
              "/api/ozonetel/dial": {"post": {
                "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Dial"}}}}}},
              "/api/agents/{agentId}/events": {
                "parameters": [{"name": "agentId", "in": "path"}],
                "get": {"parameters": [{"name": "from", "in": "query"}, {"name": "cursor", "in": "query"}]}}},
             "components": {"schemas": {"Dial": {"properties": {
               "agentId": {"type": "string"}, "campaignName": {"type": "string"}, "urgent": {"type": "boolean"}}}}}}""";

    private final List<Operation> operations = new ApiDocument("sidecar", JsonText.read(DOCUMENT)).operations();

    @Test
    void everyOperationIsRead() {
        assertThat(operations)
                .extracting(Operation::name)
                .containsExactlyInAnyOrder("POST /api/ozonetel/dial", "GET /api/agents/{agentId}/events");
    }

    @Test
    void idsStandInPathsQueriesAndBodies() {
        assertThat(operation("GET /api/agents/{agentId}/events").slots())
                .extracting(Slot::name)
                .containsExactly("agentId", "cursor");
        assertThat(operation("POST /api/ozonetel/dial").slots())
                .extracting(Slot::place, Slot::name)
                .contains(tuple(Slot.Place.BODY, "agentId"));
    }

    @Test
    void oneIdIsForeignAndTheRestIsTheAttackersOwn() {
        Operation operation = operation("GET /api/agents/{agentId}/events");
        OwnValues own = new OwnValues(Map.of(Kinds.AGENTS, List.of("our agent")));
        Attempt attempt = Attempt.at(operation, operation.slots().get(1), new ForeignId("cursors", "a/b"), own);

        assertThat(attempt.path()).isEqualTo("/api/agents/our%20agent/events?cursor=a%2Fb");
    }

    private Operation operation(String name) {
        return operations.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
