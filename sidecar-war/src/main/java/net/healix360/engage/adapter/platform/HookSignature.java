package net.healix360.engage.adapter.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Whether the platform sent it: hexadecimal HMAC-SHA256 of {@code timestamp:body} over the raw bytes, the timestamp in
 * milliseconds and near, the nonce never seen (reference/platform-graphql.md §7).
 */
final class HookSignature {
    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final int MOST_NONCES = 50_000;

    private final byte[] secret;
    private final Clock clock;
    private final Map<String, Boolean> nonces = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST_NONCES;
        }
    };

    HookSignature(String secret, Clock clock) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
        this.clock = clock;
    }

    /** Signed by the platform not long ago. */
    boolean isGenuine(String timestamp, String signature, byte[] body) {
        if (timestamp == null || signature == null || !timestamp.matches("\\d{1,16}")) {
            return false;
        }
        long age = Math.abs(clock.millis() - Long.parseLong(timestamp));
        byte[] expected = HexFormat.of().formatHex(mac(timestamp, body)).getBytes(StandardCharsets.US_ASCII);
        return age <= TOLERANCE.toMillis()
                && MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8));
    }

    /** True the first time only. */
    boolean isNew(String nonce) {
        synchronized (nonces) {
            return nonce == null || nonces.put(nonce, true) == null;
        }
    }

    private byte[] mac(String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update((timestamp + ":").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has HmacSHA256", e);
        }
    }
}
