package net.healix360.engage.setup.entity;

import java.util.Optional;
import net.healix360.engage.identity.entity.Role;

/**
 * Somebody who has an account at this hospital.
 *
 * @param role empty for an account without a role in the contact centre, such as the one that reads for the local copy
 */
public record TeamMember(String id, String email, String firstName, String lastName, Optional<Role> role) {

    public String fullName() {
        return (firstName + " " + lastName).trim();
    }
}
