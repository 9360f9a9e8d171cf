package net.healix360.engage.dispatcher.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import net.healix360.engage.dispatcher.entity.Tenant;
import net.healix360.engage.foundation.signing.SigningSecret;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The secrets that the dispatcher shares with each hospital, derived from one key, so that a new hospital needs no
 * configuration here (docs/adr/0003-hospital-secrets-are-derived.md). While the key is rotated, what was derived from the one before
 * is good too.
 */
@ApplicationScoped
public class HospitalKeys {
    private List<byte[]> keys;

    protected HospitalKeys() {}

    @Inject
    public HospitalKeys(
            @ConfigProperty(name = "dispatcher.key") String key,
            @ConfigProperty(name = "dispatcher.previous-key") Optional<String> previous) {
        this.keys = Stream.concat(Stream.of(key), previous.stream())
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    /** True when the secret is one that was given to this hospital; compares in constant time. */
    public boolean isRegistrationSecret(Tenant tenant, String offered) {
        boolean found = false;
        for (byte[] key : keys) {
            String expected =
                    Base64.getUrlEncoder().withoutPadding().encodeToString(derive(key, "registration:" + tenant));
            found |= MessageDigest.isEqual(
                    expected.getBytes(StandardCharsets.UTF_8), offered.getBytes(StandardCharsets.UTF_8));
        }
        return found;
    }

    /** The secrets that sign what goes to this hospital, and to no other: the key's, then the previous one's. */
    public List<SigningSecret> signingSecrets(Tenant tenant) {
        return keys.stream()
                .map(key -> SigningSecret.of(derive(key, "signing:" + tenant)))
                .toList();
    }

    private static byte[] derive(byte[] key, String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has HmacSHA256", e);
        }
    }
}
