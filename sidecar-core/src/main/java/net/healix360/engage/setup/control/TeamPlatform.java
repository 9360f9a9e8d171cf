package net.healix360.engage.setup.control;

import java.util.List;
import net.healix360.engage.identity.entity.Role;
import net.healix360.engage.setup.entity.TeamMember;

/**
 * The accounts of a hospital where they live, in the name of the administrator whose session is given. Everything here
 * throws {@link net.healix360.engage.replica.control.UnavailableException} or
 * {@link net.healix360.engage.replica.control.RefusedException}.
 */
public interface TeamPlatform {

    /** By their e-mail. */
    List<TeamMember> members();

    /** Makes an account that is a member of this hospital; it has no name yet, and the role that the platform gives. */
    TeamMember join(String sessionId, String email, String password);

    void rename(String sessionId, String memberId, String firstName, String lastName);

    void assign(String sessionId, String memberId, Role role);
}
