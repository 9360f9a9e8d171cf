package net.healix360.engage.adapter.volume;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import net.healix360.engage.identity.control.Admission;
import net.healix360.engage.setup.control.Deactivations;

/** Whom {@code team.json} keeps out. */
@ApplicationScoped
public class DeactivatedMembers implements Admission {
    private Deactivations deactivations;

    protected DeactivatedMembers() {}

    @Inject
    public DeactivatedMembers(Deactivations deactivations) {
        this.deactivations = deactivations;
    }

    @Override
    public boolean isDeactivated(String memberId) {
        return deactivations.isDeactivated(memberId);
    }
}
