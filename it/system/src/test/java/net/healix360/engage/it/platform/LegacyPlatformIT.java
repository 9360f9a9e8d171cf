package net.healix360.engage.it.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import net.healix360.engage.it.fixture.Http;
import net.healix360.engage.it.fixture.Session;
import net.healix360.engage.it.fixture.Stack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;

/**
 * The contract once more while the embedded platform serves account operations where releases before February 2026 had
 * them (§2.2). A real server has one dialect, and {@link PlatformIT} finds it.
 */
@DisabledIfEnvironmentVariable(named = Server.URL, matches = ".+", disabledReason = "a real server has one dialect")
class LegacyPlatformIT extends PlatformContract {
    private final Stack stack = Stack.up();
    private final URI faults = stack.url("platform").resolve("/faults");

    @Override
    ContractWorkspace open() {
        assertThat(Http.post(faults, Map.of("legacyAccounts", true)).status()).isEqualTo(200);
        return ContractWorkspace.open(Server.embedded(stack));
    }

    @Override
    @AfterAll
    void leaveNothingBehind() {
        try {
            super.leaveNothingBehind();
        } finally {
            assertThat(Http.post(faults, Map.of()).status()).isEqualTo(200);
        }
    }

    @Test
    void thePlatformSpeaksTheOlderDialect() {
        assertThat(workspace().dialect()).isEqualTo(Dialect.LEGACY);
    }

    @Test
    void thePeopleOfAHospitalSignInAsEver() {
        try (Session session = stack.global().asSupervisor()) {
            assertThat(session.signedIn().path("user").path("role").asText()).isEqualTo("supervisor");
        }
    }
}
