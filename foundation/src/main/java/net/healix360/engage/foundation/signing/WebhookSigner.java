package net.healix360.engage.foundation.signing;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs as Standard Webhooks 1.0 says: {@code v1,<base64 HMAC-SHA256 of "id.timestamp.body">}. With several secrets
 * the signatures stand side by side, so that a key can be rotated without an outage.
 */
public final class WebhookSigner {
    public static final String ID = "webhook-id";
    public static final String TIMESTAMP = "webhook-timestamp";
    public static final String SIGNATURE = "webhook-signature";

    private final List<SigningSecret> secrets;

    public WebhookSigner(List<SigningSecret> secrets) {
        this.secrets = List.copyOf(secrets);
    }

    /** The signature header's value for a body sent at the given second. */
    public String sign(String id, long epochSecond, byte[] body) {
        StringBuilder header = new StringBuilder();
        for (SigningSecret secret : secrets) {
            header.append(header.isEmpty() ? "" : " ")
                    .append("v1,")
                    .append(Base64.getEncoder().encodeToString(mac(secret, id, epochSecond, body)));
        }
        return header.toString();
    }

    static byte[] mac(SigningSecret secret, String id, long epochSecond, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.key(), "HmacSHA256"));
            mac.update((id + "." + epochSecond + ".").getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has HmacSHA256", e);
        }
    }
}
