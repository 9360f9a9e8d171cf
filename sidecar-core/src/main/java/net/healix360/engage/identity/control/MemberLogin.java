package net.healix360.engage.identity.control;

import java.util.Optional;
import net.healix360.engage.identity.entity.Member;

/** Checks a password where the account lives: the platform. */
public interface MemberLogin {

    /** The member behind a correct password; empty for anything wrong with it, so that nobody learns which e-mails exist. */
    Optional<Member> check(String email, String password);
}
