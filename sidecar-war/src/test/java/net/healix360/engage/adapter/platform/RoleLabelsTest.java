package net.healix360.engage.adapter.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import net.healix360.engage.foundation.problem.ProblemException;
import net.healix360.engage.identity.entity.Role;
import org.junit.jupiter.api.Test;

class RoleLabelsTest {
    private final RoleLabels roles = new RoleLabels(
            List.of("Admin"), List.of("Supervisor", "Team Lead"), List.of("Executive"), List.of("Agent"));

    @Test
    void aRoleIsKnownByItsLabelInAnyCase() {
        assertThat(roles.roleOf(List.of("AGENT"))).isEqualTo(Role.AGENT);
        assertThat(roles.roleOf(List.of("team lead"))).isEqualTo(Role.SUPERVISOR);
    }

    @Test
    void theMostPowerfulRoleCounts() {
        assertThat(roles.roleOf(List.of("Agent", "Supervisor"))).isEqualTo(Role.SUPERVISOR);
        assertThat(roles.roleOf(List.of("Executive", "Admin"))).isEqualTo(Role.ADMIN);
    }

    @Test
    void whoHasNoRoleOfOursIsRefused() {
        assertThat(catchThrowableOfType(ProblemException.class, () -> roles.roleOf(List.of("Member")))
                        .problem()
                        .status())
                .isEqualTo(403);
    }
}
