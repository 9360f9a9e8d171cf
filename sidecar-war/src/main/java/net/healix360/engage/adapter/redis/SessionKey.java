package net.healix360.engage.adapter.redis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The hospital's signing key: signs access tokens, and derives what must be bound to a session. */
@ApplicationScoped
public class SessionKey {
    private static final int LEAST_BYTES = 32;

    private byte[] key;

    protected SessionKey() {}

    @Inject
    public SessionKey(@ConfigProperty(name = "session.key") String base64) {
        key = Base64.getDecoder().decode(base64);
        if (key.length < LEAST_BYTES) {
            throw new IllegalArgumentException("session.key has at least 32 bytes");
        }
    }

    byte[] bytes() {
        return key.clone();
    }

    /** A text that only this hospital can make of the purpose and the subject. */
    public String derive(String purpose, String subject) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal((purpose + ":" + subject).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has HmacSHA256", e);
        }
    }
}
