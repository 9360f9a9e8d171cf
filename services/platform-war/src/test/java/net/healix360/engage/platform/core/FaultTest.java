package net.healix360.engage.platform.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import net.healix360.engage.platform.control.Inventory.ObjectCount;
import net.healix360.engage.platform.control.faults.FaultPlan;
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
                "throttle", true,
                "badGateway", false,
                "delayMillis", 5L,
                "dropAfterWrite", true,
                "webhooks", Map.of("forget", false, "duplicate", true, "reorder", true));
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
                .contains(new ObjectCount("people", 1, 1));
    }
}
