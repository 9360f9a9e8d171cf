package net.healix360.engage.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.healix360.engage.platform.testing.TestPlatform;
import net.healix360.engage.platform.testing.TestWorkspace;
import org.junit.jupiter.api.Test;

class SmokeTest {
    private final TestWorkspace workspace = TestPlatform.shared().newWorkspace().withCalls();

    @Test
    void a_call_written_is_the_call_read() {
        var created = workspace.graphql(
                "mutation($d: [CallCreateInput!]!) { createCalls(data: $d, upsert: true) { id externalId tags durationSec direction cost { amountMicros } fromPhone { primaryPhoneNumber primaryPhoneCallingCode } createdBy { source } } }",
                Map.of(
                        "d",
                        List.of(
                                Map.of(
                                        "externalId",
                                        "u1",
                                        "durationSec",
                                        57,
                                        "direction",
                                        "INBOUND",
                                        "tags",
                                        List.of("VIP"),
                                        "startedAt",
                                        "2026-11-20T10:15:00+05:30",
                                        "fromPhone",
                                        Map.of("primaryPhoneNumber", "+919812345678")),
                                Map.of("externalId", "u2"))));
        assertThat(created.at("createCalls.0.externalId")).isEqualTo("u1");
        var read = workspace.graphql(
                "query Calls($f: CallFilterInput, $o: [CallOrderByInput], $n: Int, $after: String) {"
                        + " calls(filter: $f, orderBy: $o, first: $n, after: $after) { totalCount avgDurationSec"
                        + " edges { cursor node { id startedAt externalId patient { id } } } pageInfo { hasNextPage endCursor } } }",
                Map.of(
                        "f",
                        Map.of("externalId", Map.of("in", List.of("u1", "u2"))),
                        "o",
                        List.of(Map.of("startedAt", "DescNullsLast")),
                        "n",
                        1));
        assertThat(read.at("calls.totalCount")).isEqualTo(2L);
        assertThat(read.at("calls.edges.0.node.startedAt")).isEqualTo("2026-11-20T04:45:00.000Z");
        assertThat(read.at("calls.pageInfo.hasNextPage")).isEqualTo(true);
    }
}
