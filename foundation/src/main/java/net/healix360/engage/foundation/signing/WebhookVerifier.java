package net.healix360.engage.foundation.signing;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;

/** Accepts a body only when one of its signatures is ours and its time is near; compares in constant time. */
public final class WebhookVerifier {
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final SigningSecret secret;
    private final Clock clock;

    public WebhookVerifier(SigningSecret secret, Clock clock) {
        this.secret = secret;
        this.clock = clock;
    }

    /** True only for a body that the holder of the secret signed within five minutes of now. */
    public boolean accepts(String id, String timestamp, String signatures, byte[] body) {
        if (id == null || timestamp == null || signatures == null || !timestamp.matches("\\d{1,12}")) {
            return false;
        }
        long sentAt = Long.parseLong(timestamp);
        if (Math.abs(clock.instant().getEpochSecond() - sentAt) > TOLERANCE.toSeconds()) {
            return false;
        }
        byte[] expected = WebhookSigner.mac(secret, id, sentAt, body);
        boolean found = false;
        for (String signature : signatures.split(" ", 10)) {
            found |= signature.startsWith("v1,") && MessageDigest.isEqual(expected, decode(signature.substring(3)));
        }
        return found;
    }

    private static byte[] decode(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }
}
