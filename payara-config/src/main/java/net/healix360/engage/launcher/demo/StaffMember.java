package net.healix360.engage.launcher.demo;

import java.util.Optional;

/** Somebody invented who can sign in; agents also have a telephony identity. */
public record StaffMember(Role role, String email, PersonName name, Optional<TelephonyIdentity> telephony) {

    /**
     * @param uniqueId the vendor's numeric id of the agent
     * @param sipExtension where the agent's phone is reached
     */
    public record TelephonyIdentity(String agentId, long uniqueId, String sipExtension, String campaignName) {}
}
