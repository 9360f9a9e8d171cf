package net.healix360.engage.platform.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import net.healix360.engage.platform.control.Inventory.ObjectCount;
import net.healix360.engage.platform.control.faults.FaultPlan;
import net.healix360.engage.platform.control.faults.FaultSwitches;
import net.healix360.engage.platform.testing.Reply;
import net.healix360.engage.platform.testing.TestPlatform;
import net.healix360.engage.platform.testing.TestWorkspace;
import org.junit.jupiter.api.Test;

class FaultTest {
    private static final String CALL = "{ people { totalCount } }";

    /** A platform of their own: faults are for everybody on it. */
    private final TestPlatform platform = new TestPlatform(false, Runnable::run);

    private final TestWorkspace workspace = platform.newWorkspace();

    @Test
    void throttling_refuses_programs_until_it_is_switched_off() {
        String key = workspace.apiKey("sidecar");
        platform.platform().faults().follow(FaultPlan.from(Map.of("throttle", true)));
        assertThat(platform.graphql(key, CALL).fault()).isEqualTo("BAD_USER_INPUT/LIMIT_REACHED");
        platform.platform().faults().follow(FaultPlan.NONE);
        assertThat(platform.graphql(key, CALL).succeeded()).isTrue();
    }

    @Test
    void tokens_expired_on_demand_are_dead_and_new_ones_live() {
        platform.platform().faults().expireTokens();
        assertThat(platform.graphql(workspace.adminToken(), CALL).fault()).isEqualTo("UNAUTHENTICATED/UNAUTHENTICATED");
        platform.clock().advance(Duration.ofSeconds(1));
        String fresh = platform.logIn(workspace.adminEmail(), workspace.origin());
        assertThat(platform.graphql(fresh, CALL).succeeded()).isTrue();
    }

    @Test
    void a_plan_reads_back_as_it_was_followed() {
        Map<String, Object> wanted = Map.of(
                "workspace",
                "ramaiah",
                "throttle",
                true,
                "badGateway",
                false,
                "delayMillis",
                5L,
                "dropAfterWrite",
                true,
                "failTimes",
                3L,
                "legacyAccounts",
                true,
                "sampleData",
                true,
                "unverifiedEmails",
                List.of("a@example.com"),
                "webhooks",
                Map.of("forget", false, "duplicate", true, "reorder", true));
        assertThat(FaultPlan.from(wanted).json()).isEqualTo(wanted);
    }

    @Test
    void the_inventory_counts_living_and_deleted_records_apart() {
        workspace
                .graphql("mutation { createPeople(data: [{city: \"a\"}, {city: \"b\"}]) { id } }")
                .at("createPeople");
        workspace
                .graphql("mutation { deletePeople(filter: {city: {eq: \"b\"}}) { id } }")
                .at("deletePeople");
        assertThat(platform.platform().inventory().now())
                .filteredOn(count -> count.workspace().subdomain().equals(workspace.subdomain()))
                .flatExtracting(count -> count.objects())
                .contains(new ObjectCount("people", 1, 1, false));
    }

    private void follow(Map<String, Object> plan) {
        platform.platform().faults().follow(FaultPlan.from(plan));
    }

    private FaultPlan forCall(TestWorkspace from) {
        return platform.platform().faults().forCall("Bearer " + from.adminToken(), null);
    }

    @Test
    void throttling_one_workspace_leaves_the_other_alone() {
        TestWorkspace other = platform.newWorkspace();
        follow(Map.of("throttle", true, "workspace", workspace.subdomain()));
        assertThat(platform.graphql(workspace.apiKey("a"), CALL).fault()).isEqualTo("BAD_USER_INPUT/LIMIT_REACHED");
        assertThat(platform.graphql(other.apiKey("b"), CALL).succeeded()).isTrue();
    }

    @Test
    void a_fault_at_the_door_hurts_the_named_workspace_only_by_token_and_before_log_in_by_origin() {
        TestWorkspace other = platform.newWorkspace();
        follow(Map.of("badGateway", true, "workspace", workspace.subdomain()));
        FaultSwitches faults = platform.platform().faults();
        assertThat(forCall(workspace).badGateway()).isTrue();
        assertThat(forCall(other).badGateway()).isFalse();
        assertThat(faults.forCall(null, workspace.origin()).badGateway()).isTrue();
        assertThat(faults.forCall(null, other.origin()).badGateway()).isFalse();
        assertThat(faults.forCall("Bearer " + other.adminToken(), workspace.origin())
                        .badGateway())
                .isFalse();
    }

    @Test
    void a_fault_with_a_number_ends_by_itself_and_counts_only_its_victims() {
        TestWorkspace other = platform.newWorkspace();
        follow(Map.of("dropAfterWrite", true, "failTimes", 2, "workspace", workspace.subdomain()));
        assertThat(forCall(workspace).dropAfterWrite()).isTrue();
        assertThat(forCall(other).dropAfterWrite()).isFalse();
        assertThat(forCall(workspace).dropAfterWrite()).isTrue();
        assertThat(forCall(workspace).dropAfterWrite()).isFalse();
        assertThat(platform.platform().faults().plan().json())
                .containsEntry("dropAfterWrite", false)
                .containsEntry("failTimes", 0L);
    }

    @Test
    void a_fault_without_a_number_stays() {
        follow(Map.of("badGateway", true));
        for (int i = 0; i < 5; i++) {
            assertThat(forCall(workspace).badGateway()).isTrue();
        }
    }

    @Test
    void a_misspelt_switch_or_workspace_is_refused_and_the_plan_stays() {
        follow(Map.of("throttle", true));
        assertThatThrownBy(() -> follow(Map.of("trottle", true))).isInstanceOf(JsonException.class);
        assertThatThrownBy(() -> follow(Map.of("badGateway", true, "workspace", "nosuch")))
                .isInstanceOf(JsonException.class);
        assertThat(platform.platform().faults().plan().throttle()).isTrue();
        assertThat(platform.platform().faults().plan().badGateway()).isFalse();
    }

    @Test
    void accounts_move_to_graphql_and_back_while_the_platform_runs() {
        String who = "{ currentUser { email } }";
        follow(Map.of("legacyAccounts", true));
        assertThat(platform.metadata(workspace.adminToken(), who).message())
                .isEqualTo("Cannot query field \"currentUser\" on type \"Query\".");
        assertThat(platform.graphql(workspace.adminToken(), who).succeeded()).isTrue();
        follow(Map.of());
        assertThat(platform.metadata(workspace.adminToken(), who).succeeded()).isTrue();
        assertThat(platform.graphql(workspace.adminToken(), who).message())
                .isEqualTo("Cannot query field \"currentUser\" on type \"Query\".");
    }

    @Test
    void a_workspace_may_be_born_with_sample_people_and_companies() {
        follow(Map.of("sampleData", true));
        Reply reply = platform.newWorkspace()
                .graphql("{ people { totalCount edges { node { emails { primaryEmail } createdBy { source } } } }"
                        + " companies { totalCount edges { node { name } } } }");
        assertThat(reply.at("people.totalCount")).isEqualTo(5L);
        assertThat(reply.at("companies.totalCount")).isEqualTo(5L);
        assertThat(reply.at("people.edges.0.node.createdBy.source")).isEqualTo("SYSTEM");
    }

    @Test
    void who_has_not_confirmed_his_address_does_not_log_in() {
        follow(Map.of("unverifiedEmails", List.of(workspace.adminEmail())));
        assertThat(platform.loginToken(workspace.adminEmail(), TestPlatform.PASSWORD, workspace.origin())
                        .fault())
                .isEqualTo("FORBIDDEN/EMAIL_NOT_VERIFIED");
    }
}
