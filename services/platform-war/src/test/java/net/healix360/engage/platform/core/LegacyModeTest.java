package net.healix360.engage.platform.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.healix360.engage.platform.testing.TestPlatform;
import net.healix360.engage.platform.testing.TestWorkspace;
import org.junit.jupiter.api.Test;

class LegacyModeTest {
    private static final TestPlatform LEGACY = new TestPlatform(true, Runnable::run);
    private static final TestWorkspace WORKSPACE = TestPlatform.shared().newWorkspace();
    private static final String LOG_IN = "mutation Login($email: String!, $password: String!, $origin: String!) {"
            + " getLoginTokenFromCredentials(email: $email, password: $password, origin: $origin) { loginToken { token } } }";

    private static Map<String, Object> credentials() {
        return Map.of("email", WORKSPACE.adminEmail(), "password", TestPlatform.PASSWORD, "origin", WORKSPACE.origin());
    }

    @Test
    void log_in_is_unknown_on_metadata() {
        assertThat(LEGACY.metadata(null, LOG_IN, credentials()).message())
                .isEqualTo("Cannot query field \"getLoginTokenFromCredentials\" on type \"Mutation\".");
    }

    @Test
    void log_in_works_on_graphql() {
        assertThat(LEGACY.graphql(null, LOG_IN, credentials()).text("getLoginTokenFromCredentials.loginToken.token"))
                .isNotBlank();
    }

    @Test
    void records_and_objects_stay_where_they_are() {
        assertThat(LEGACY.graphql(WORKSPACE.adminToken(), "{ people { totalCount } }")
                        .succeeded())
                .isTrue();
        assertThat(LEGACY.metadata(WORKSPACE.adminToken(), "{ objects { edges { node { id } } } getRoles { id } }")
                        .succeeded())
                .isTrue();
    }

    @Test
    void without_the_switch_log_in_is_unknown_on_graphql() {
        assertThat(TestPlatform.shared().graphql(null, LOG_IN, credentials()).message())
                .isEqualTo("Cannot query field \"getLoginTokenFromCredentials\" on type \"Mutation\".");
    }
}
