package net.healix360.engage.launcher.certify;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs a body as Standard Webhooks say. */
final class EventSignature {
    private static final String PREFIX = "whsec_";

    private EventSignature() {}

    /**
     * @param secret of the form {@code whsec_…}
     * @param epochSecond when it claims to have been signed
     */
    static Map<String, String> by(String secret, long epochSecond, String body) {
        String id = UUID.randomUUID().toString();
        byte[] key = Base64.getDecoder().decode(secret.substring(PREFIX.length()));
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] signature = mac.doFinal((id + "." + epochSecond + "." + body).getBytes(StandardCharsets.UTF_8));
            return Map.of(
                    "webhook-id",
                    id,
                    "webhook-timestamp",
                    Long.toString(epochSecond),
                    "webhook-signature",
                    "v1," + Base64.getEncoder().encodeToString(signature));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no HMAC-SHA256", e);
        }
    }
}
