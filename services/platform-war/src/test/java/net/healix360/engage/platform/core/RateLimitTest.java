package net.healix360.engage.platform.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.healix360.engage.platform.testing.Reply;
import net.healix360.engage.platform.testing.TestPlatform;
import net.healix360.engage.platform.testing.TestWorkspace;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private static final String CALL = "{ people { totalCount } }";

    /** A platform of their own: these tests move its clock. */
    private static final TestPlatform PLATFORM = new TestPlatform(false, Runnable::run);

    private final TestWorkspace workspace = PLATFORM.newWorkspace();
    private final String key = workspace.apiKey("sidecar");

    private Reply call(String token) {
        return PLATFORM.graphql(token, CALL);
    }

    private void spend(int calls) {
        for (int i = 0; i < calls; i++) {
            assertThat(call(key).succeeded()).as("call %d", i).isTrue();
        }
    }

    @Test
    void the_hundred_and_first_call_of_a_minute_is_throttled_in_the_platforms_words() {
        spend(50);
        PLATFORM.clock().advance(Duration.ofMillis(599));
        spend(50);
        Reply throttled = call(key);
        assertThat(throttled.fault()).isEqualTo("BAD_USER_INPUT/LIMIT_REACHED");
        assertThat(throttled.message()).isEqualTo("Limit reached (100 tokens per 60000 ms)");
    }

    @Test
    void a_burst_meets_the_limit_of_the_second_first() {
        spend(100);
        assertThat(call(key).message()).isEqualTo("Limit reached (100 tokens per 1000 ms)");
    }

    @Test
    void all_keys_of_a_workspace_share_the_bucket_and_other_workspaces_do_not() {
        String other = workspace.apiKey("other");
        String elsewhere = PLATFORM.newWorkspace().apiKey("elsewhere");
        spend(100);
        assertThat(call(other).fault()).isEqualTo("BAD_USER_INPUT/LIMIT_REACHED");
        assertThat(call(elsewhere).succeeded()).isTrue();
    }

    @Test
    void people_and_metadata_calls_are_not_limited() {
        spend(100);
        assertThat(call(workspace.adminToken()).succeeded()).isTrue();
        assertThat(PLATFORM.metadata(key, "{ currentWorkspace { id } }").succeeded())
                .isTrue();
    }

    @Test
    void an_empty_bucket_gives_one_call_for_each_six_hundred_milliseconds() {
        spend(100);
        PLATFORM.clock().advance(Duration.ofMillis(600));
        spend(1);
        assertThat(call(key).fault()).isEqualTo("BAD_USER_INPUT/LIMIT_REACHED");
    }

    @Test
    void steady_traffic_faster_than_that_refills_nothing() {
        spend(98);
        PLATFORM.clock().advance(Duration.ofMillis(590));
        spend(1);
        PLATFORM.clock().advance(Duration.ofMillis(590));
        spend(1);
        PLATFORM.clock().advance(Duration.ofMillis(590));
        assertThat(call(key).fault()).isEqualTo("BAD_USER_INPUT/LIMIT_REACHED");
    }

    @Test
    void each_root_field_costs_a_token() {
        spend(99);
        Reply two = PLATFORM.graphql(key, "{ people { totalCount } companies { totalCount } }");
        assertThat(two.fault()).isEqualTo("BAD_USER_INPUT/LIMIT_REACHED");
        spend(1);
    }
}
