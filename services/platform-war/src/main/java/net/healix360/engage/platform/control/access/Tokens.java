package net.healix360.engage.platform.control.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import net.healix360.engage.platform.control.storage.Recent;
import net.healix360.engage.platform.control.storage.WireTime;
import net.healix360.engage.platform.entity.ErrorCode;
import net.healix360.engage.platform.entity.PlatformException;

/** Makes and proves the JWTs of the platform: ES256 with a key id. */
public final class Tokens {
    private static final int REMEMBERED = 1_000;

    private final SigningKeys keys;
    private final Clock clock;
    private volatile Instant endOfEarlierTokens = Instant.EPOCH;

    /** Tokens whose signature was proved; a client sends the same one with every call. */
    private final Recent<String, JWTClaimsSet> proved = new Recent<>(REMEMBERED);

    Tokens(SigningKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    IssuedToken issue(TokenType type, String subject, Map<String, Object> claims) {
        return issue(type, subject, claims, clock.instant().plus(type.life()));
    }

    IssuedToken issue(TokenType type, String subject, Map<String, Object> claims, Instant expiresAt) {
        JWTClaimsSet.Builder set = new JWTClaimsSet.Builder()
                .subject(subject)
                .claim("type", type.name())
                .issueTime(Date.from(clock.instant()))
                .expirationTime(Date.from(expiresAt));
        claims.forEach(set::claim);
        try {
            var key = keys.current();
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256)
                            .keyID(key.getKeyID())
                            .build(),
                    set.build());
            jwt.sign(new ECDSASigner(key));
            return new IssuedToken(jwt.serialize(), WireTime.text(expiresAt));
        } catch (JOSEException e) {
            throw new IllegalStateException("this Java runtime does not sign with ES256", e);
        }
    }

    /** The claims of a token that is ours and alive. */
    Claims prove(String token) {
        JWTClaimsSet set = proved.get(token);
        if (set == null) {
            set = verified(token);
            proved.put(token, set);
        }
        Claims claims = new Claims(set);
        boolean ended = !set.getExpirationTime().toInstant().isAfter(clock.instant());
        if (ended && claims.type() == TokenType.API_KEY) {
            throw PlatformException.forbidden("This API Key is expired");
        }
        boolean recalled = set.getIssueTime().toInstant().isBefore(endOfEarlierTokens);
        if (ended || (recalled && claims.type() != TokenType.API_KEY)) {
            throw refused("Token has expired.");
        }
        return claims;
    }

    /** As {@link #prove}, for a place that takes one type of token only. */
    Claims prove(String token, TokenType type) {
        Claims claims = prove(token);
        if (claims.type() != type) {
            throw new PlatformException(
                    ErrorCode.FORBIDDEN,
                    "INVALID_JWT_TOKEN_TYPE",
                    "Expected a " + type + " token, got " + claims.type());
        }
        return claims;
    }

    private JWTClaimsSet verified(String token) {
        try {
            SignedJWT jwt = SignedJWT.parse(token);
            boolean ours = jwt.getHeader().getAlgorithm().equals(JWSAlgorithm.ES256)
                    && jwt.verify(new ECDSAVerifier(keys.current()));
            if (!ours || jwt.getJWTClaimsSet().getExpirationTime() == null) {
                throw refused("Token invalid.");
            }
            return jwt.getJWTClaimsSet();
        } catch (ParseException | JOSEException notOurs) {
            throw refused("Token invalid.");
        }
    }

    /** The token check is the place where the friendly message is an object (platform-graphql.md §3.1). */
    private static PlatformException refused(String message) {
        return new PlatformException(
                ErrorCode.UNAUTHENTICATED,
                "UNAUTHENTICATED",
                message,
                Map.of("userFriendlyMessage", Map.of("id", "token", "message", "Please sign in again.")));
    }

    /** Fault switch: every person's token made until now counts as expired; API keys live on. */
    public void expireAll() {
        // Issue times are whole seconds, so tokens of the running second are alive again only in the next one.
        endOfEarlierTokens = clock.instant().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
    }
}
