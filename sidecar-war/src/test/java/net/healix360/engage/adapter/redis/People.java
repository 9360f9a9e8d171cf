package net.healix360.engage.adapter.redis;

import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.identity.entity.Member;
import net.healix360.engage.identity.entity.Role;
import net.healix360.engage.identity.entity.Session;
import net.healix360.engage.tenancy.control.Tenancy;

/** People of two hospitals, their sessions and each hospital's tokens. */
final class People {
    static final byte[] KEY = "a session key of thirty-two bytes!".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    static final Tenancy RAMAIAH = new Tenancy("ramaiah", "Ramaiah Memorial", "Asia/Kolkata");
    static final Tenancy GLOBAL = new Tenancy("global", "Global Hospital", "Asia/Kolkata");

    private People() {}

    static AccessTokens tokensOf(Tenancy hospital, Clock clock) {
        return new AccessTokens(sessionKey(KEY), hospital, clock);
    }

    static SessionKey sessionKey(byte[] key) {
        return new SessionKey(Base64.getEncoder().encodeToString(key));
    }

    static Session priya() {
        Member member = new Member("member-priya", "priya@ramaiah.example", "Priya", "ನ್", Role.AGENT);
        return new Session(UUID.randomUUID().toString(), member, Optional.of(new AgentId("priya")));
    }

    static Session latha() {
        Member member = new Member("member-latha", "latha@ramaiah.example", "Latha", "", Role.SUPERVISOR);
        return new Session(UUID.randomUUID().toString(), member, Optional.empty());
    }
}
