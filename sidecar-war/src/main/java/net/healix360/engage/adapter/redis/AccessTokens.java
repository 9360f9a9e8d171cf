package net.healix360.engage.adapter.redis;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.identity.entity.Member;
import net.healix360.engage.identity.entity.Role;
import net.healix360.engage.identity.entity.Session;
import net.healix360.engage.tenancy.control.Tenancy;

/** Short access tokens: signed with the hospital's key, for this hospital as the audience, good for 15 minutes. */
@ApplicationScoped
public class AccessTokens {
    public static final Duration LIFE = Duration.ofMinutes(15);

    private SessionKey key;
    private Tenancy tenancy;
    private Clock clock;

    protected AccessTokens() {}

    @Inject
    public AccessTokens(SessionKey key, Tenancy tenancy, Clock clock) {
        this.key = key;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    String issue(Session session) {
        Instant now = clock.instant();
        Member member = session.member();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .audience(tenancy.id().name())
                .subject(member.id())
                .claim("sid", session.id())
                .claim("email", member.email())
                .claim("given_name", member.firstName())
                .claim("family_name", member.lastName())
                .claim("role", member.role().wireName())
                .claim("agent", session.agentId().map(AgentId::value).orElse(null))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .build();
        try {
            SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
            token.sign(new MACSigner(key.bytes()));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("the session key signs HS256", e);
        }
    }

    /** The session that a token proves; empty for a forged, expired or foreign one. */
    public Optional<Session> read(String token) {
        try {
            SignedJWT jwt = SignedJWT.parse(token);
            JWTClaimsSet claims = jwt.getJWTClaimsSet();
            boolean genuine = jwt.getHeader().getAlgorithm().equals(JWSAlgorithm.HS256)
                    && jwt.verify(new MACVerifier(key.bytes()))
                    && List.of(tenancy.id().name()).equals(claims.getAudience())
                    && claims.getExpirationTime() != null
                    && clock.instant().isBefore(claims.getExpirationTime().toInstant());
            return genuine ? Optional.of(session(claims)) : Optional.empty();
        } catch (ParseException | JOSEException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static Session session(JWTClaimsSet claims) throws ParseException {
        Member member = new Member(
                claims.getSubject(),
                claims.getStringClaim("email"),
                claims.getStringClaim("given_name"),
                claims.getStringClaim("family_name"),
                Role.ofWireName(String.valueOf(claims.getStringClaim("role"))));
        return new Session(
                claims.getStringClaim("sid"),
                member,
                Optional.ofNullable(claims.getStringClaim("agent")).map(AgentId::new));
    }
}
