package net.healix360.engage.simulator.vendor;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The account's one valid token: sixty minutes, and a new one ends the one before (reference/ozonetel.md §2.2). Lives in real
 * time, as the caches of its users do, however fast the simulated day goes.
 */
final class Tokens {
    /** What the vendor thinks of a token. */
    enum Standing {
        VALID,
        EXPIRED,
        INVALID
    }

    private static final Duration LIFETIME = Duration.ofMinutes(60);
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final String HEADER = "{\"alg\":\"HS512\"}";

    private final byte[] secret = new byte[64];
    private final InstantSource wall;
    private final String userName;
    private String current = "";
    private Instant expiresAt = Instant.EPOCH;
    private long issued;

    Tokens(InstantSource wall, String userName) {
        this.wall = wall;
        this.userName = userName;
        new SecureRandom().nextBytes(secret);
    }

    /** The one in force, issued now if there is none. */
    String current() {
        return standing(current) == Standing.VALID ? current : issue();
    }

    String issue() {
        expiresAt = wall.instant().plus(LIFETIME);
        issued++;
        String claims =
                "{\"sub\":\"" + userName + "\",\"exp\":" + expiresAt.getEpochSecond() + ",\"jti\":\"" + issued + "\"}";
        String content = encode(HEADER) + "." + encode(claims);
        current = content + "." + BASE64.encodeToString(sign(content));
        return current;
    }

    Standing standing(String token) {
        if (token.isEmpty() || !token.equals(current)) {
            return Standing.INVALID;
        }
        return wall.instant().isBefore(expiresAt) ? Standing.VALID : Standing.EXPIRED;
    }

    void expire() {
        expiresAt = Instant.EPOCH;
    }

    private byte[] sign(String content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA512");
            mac.init(new SecretKeySpec(secret, "HmacSHA512"));
            return mac.doFinal(content.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA512", e);
        }
    }

    private static String encode(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
