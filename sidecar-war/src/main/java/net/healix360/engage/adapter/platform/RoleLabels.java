package net.healix360.engage.adapter.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.identity.entity.Role;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which role of the platform means which of ours, by its label, whatever its case; the most powerful one counts. */
@ApplicationScoped
public class RoleLabels {
    private final Map<Role, List<String>> labels = new EnumMap<>(Role.class);

    protected RoleLabels() {}

    @Inject
    public RoleLabels(
            @ConfigProperty(name = "role-labels.admin", defaultValue = "Admin") List<String> admin,
            @ConfigProperty(name = "role-labels.supervisor", defaultValue = "Supervisor") List<String> supervisor,
            @ConfigProperty(name = "role-labels.executive", defaultValue = "Executive") List<String> executive,
            @ConfigProperty(name = "role-labels.agent", defaultValue = "Agent") List<String> agent) {
        labels.put(Role.ADMIN, admin);
        labels.put(Role.SUPERVISOR, supervisor);
        labels.put(Role.EXECUTIVE, executive);
        labels.put(Role.AGENT, agent);
    }

    /** What one label means here; empty for a role that has nothing to do with the contact centre. */
    Optional<Role> meaning(String label) {
        return labels.entrySet().stream()
                .filter(role -> role.getValue().stream().anyMatch(label::equalsIgnoreCase))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Role roleOf(List<String> held) {
        return List.of(Role.ADMIN, Role.SUPERVISOR, Role.EXECUTIVE, Role.AGENT).stream()
                .filter(role -> labels.get(role).stream()
                        .anyMatch(label -> held.stream().anyMatch(label::equalsIgnoreCase)))
                .findFirst()
                .orElseThrow(() -> Problem.forbidden(
                                "no-role", "This account has no role in the contact centre. Ask an administrator.")
                        .asException());
    }
}
