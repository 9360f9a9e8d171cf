package net.healix360.engage.dispatcher.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import net.healix360.engage.dispatcher.entity.Tenant;
import net.healix360.engage.foundation.signing.SigningSecret;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The secrets that the dispatcher shares with each hospital, derived from one key, so that a new hospital needs no
 * configuration here (docs/adr/0003-hospital-secrets-are-derived.md).
 */
@ApplicationScoped
public class HospitalKeys {
    private byte[] key;

    protected HospitalKeys() {}

    @Inject
    public HospitalKeys(@ConfigProperty(name = "dispatcher.key") String key) {
        this.key = key.getBytes(StandardCharsets.UTF_8);
    }

    /** True when the secret is the one that was given to this hospital; compares in constant time. */
    public boolean isRegistrationSecret(Tenant tenant, String offered) {
        String expected = Base64.getUrlEncoder().withoutPadding().encodeToString(derive("registration:" + tenant));
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), offered.getBytes(StandardCharsets.UTF_8));
    }

    /** The secret that signs what goes to this hospital, and to no other. */
    public SigningSecret signingSecret(Tenant tenant) {
        return SigningSecret.of(derive("signing:" + tenant));
    }

    private byte[] derive(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has HmacSHA256", e);
        }
    }
}
