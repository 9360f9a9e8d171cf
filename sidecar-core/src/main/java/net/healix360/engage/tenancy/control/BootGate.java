package net.healix360.engage.tenancy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.healix360.engage.foundation.logging.EventLogger;

/**
 * Nothing is served before everything this process uses is proved to be this hospital's. A thing that belongs to
 * another hospital ends the process: there is no way to go on that could not mix patients.
 */
@ApplicationScoped
public class BootGate {

    /** Something of another hospital was configured here. */
    public static class ForeignOwnerException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ForeignOwnerException(String what, String owner, String tenant) {
            super(what + " belongs to " + owner + ", this process serves " + tenant + "; it stops");
        }
    }

    private static final EventLogger LOG = EventLogger.of(BootGate.class);

    private final Map<String, String> waitingFor = new TreeMap<>();
    private volatile boolean open;

    private Iterable<OwnershipProof> proofs;
    private Tenancy tenancy;

    protected BootGate() {}

    @Inject
    public BootGate(@Any Instance<OwnershipProof> proofs, Tenancy tenancy) {
        this((Iterable<OwnershipProof>) proofs, tenancy);
    }

    BootGate(Iterable<OwnershipProof> proofs, Tenancy tenancy) {
        this.proofs = proofs;
        this.tenancy = tenancy;
    }

    /** Tries every proof once; true when all hold. What cannot be reached is tried again later. */
    public synchronized boolean prove() {
        waitingFor.clear();
        for (OwnershipProof proof : proofs) {
            failure(proof).ifPresent(reason -> waitingFor.put(proof.what(), reason));
        }
        open = waitingFor.isEmpty();
        if (open) {
            LOG.info("everything here is this hospital's", Map.of("tenant", tenancy.id()));
        }
        return open;
    }

    public boolean isOpen() {
        return open;
    }

    /** What is not proved yet, and why. */
    public synchronized Map<String, String> waitingFor() {
        return Map.copyOf(waitingFor);
    }

    private Optional<String> failure(OwnershipProof proof) {
        Optional<String> owner;
        try {
            owner = proof.owner();
            if (owner.isEmpty()) {
                proof.claim(tenancy.id());
                // Read again: another hospital may have claimed it at the same moment.
                owner = proof.owner();
            }
        } catch (RuntimeException unreachable) {
            return Optional.of(String.valueOf(unreachable.getMessage()));
        }
        String name = owner.orElse("nobody");
        if (!name.equals(tenancy.id().name())) {
            throw new ForeignOwnerException(proof.what(), name, tenancy.id().name());
        }
        return Optional.empty();
    }
}
