package net.healix360.engage.identity.control;

import java.util.Optional;
import net.healix360.engage.identity.entity.Member;
import net.healix360.engage.identity.entity.PlatformTokens;

/** Checks a password where the account lives: the platform. */
public interface MemberLogin {

    /** A member whose password is right, and what it may ask the platform with. */
    record Verified(Member member, PlatformTokens tokens) {}

    /** The member behind a correct password; empty for anything wrong with it, so that nobody learns which e-mails exist. */
    Optional<Verified> check(String email, String password);
}
