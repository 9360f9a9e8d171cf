package net.healix360.engage.tenancy.control;

import java.util.Optional;
import net.healix360.engage.tenancy.entity.TenantId;

/** One thing that must belong to this hospital: the volume, Redis, the platform's workspace. */
public interface OwnershipProof {

    /** What is proved, in a word for the operator. */
    String what();

    /** The name of the hospital that owns it; empty when nobody does yet and this hospital may take it. */
    Optional<String> owner();

    /** Marks it as this hospital's for good. */
    void claim(TenantId tenant);
}
