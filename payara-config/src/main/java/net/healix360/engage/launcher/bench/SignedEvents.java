package net.healix360.engage.launcher.bench;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Headers with which a single event is taken by a sidecar without a dispatcher (standardwebhooks.com). */
final class SignedEvents implements EventFlood.Headers {
    private static final String PREFIX = "whsec_";
    private final SecretKeySpec key;
    private final Clock clock = Clock.systemUTC();

    SignedEvents(String signingSecret) {
        key = new SecretKeySpec(Base64.getDecoder().decode(signingSecret.substring(PREFIX.length())), "HmacSHA256");
    }

    @Override
    public String of(String id, byte[] body) {
        String at = Long.toString(clock.instant().getEpochSecond());
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            mac.update((id + "." + at + ".").getBytes(StandardCharsets.UTF_8));
            String signature = Base64.getEncoder().encodeToString(mac.doFinal(body));
            return "webhook-id: " + id + "\r\nwebhook-timestamp: " + at + "\r\nwebhook-signature: v1," + signature
                    + "\r\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has HmacSHA256", e);
        }
    }
}
