package net.healix360.engage.dispatcher.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import net.healix360.engage.dispatcher.entity.Tenant;
import net.healix360.engage.foundation.signing.SigningSecret;
import net.healix360.engage.foundation.signing.WebhookSigner;
import net.healix360.engage.foundation.signing.WebhookVerifier;
import org.junit.jupiter.api.Test;

class HospitalKeysTest {
    private static final String KEY = "a-key-of-the-dispatcher-for-tests-only";
    private static final Tenant RAMAIAH = new Tenant("ramaiah");
    private static final Tenant GLOBAL = new Tenant("global");

    private final HospitalKeys keys = new HospitalKeys(KEY, Optional.empty());

    @Test
    void aHospitalRegistersWithTheSecretDerivedForIt() throws GeneralSecurityException {
        assertThat(keys.isRegistrationSecret(RAMAIAH, registrationSecret("ramaiah")))
                .isTrue();
    }

    @Test
    void anotherHospitalsSecretIsRefused() throws GeneralSecurityException {
        assertThat(keys.isRegistrationSecret(GLOBAL, registrationSecret("ramaiah")))
                .isFalse();
    }

    @Test
    void anEmptyOrLongerSecretIsRefused() throws GeneralSecurityException {
        assertThat(keys.isRegistrationSecret(RAMAIAH, "")).isFalse();
        assertThat(keys.isRegistrationSecret(RAMAIAH, registrationSecret("ramaiah") + "x"))
                .isFalse();
    }

    @Test
    void anotherKeyMakesOtherSecrets() throws GeneralSecurityException {
        assertThat(new HospitalKeys("another key", Optional.empty())
                        .isRegistrationSecret(RAMAIAH, registrationSecret("ramaiah")))
                .isFalse();
    }

    @Test
    void whatIsSignedForOneHospitalIsNotAcceptedByAnother() {
        byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
        long now = Instant.now().getEpochSecond();
        String signature = new WebhookSigner(keys.signingSecrets(RAMAIAH)).sign("id", now, body);

        assertThat(verifier(keys.signingSecrets(RAMAIAH).get(0)).accepts("id", "" + now, signature, body))
                .isTrue();
        assertThat(verifier(keys.signingSecrets(GLOBAL).get(0)).accepts("id", "" + now, signature, body))
                .isFalse();
    }

    @Test
    void whileTheKeyIsRotatedSecretsOfBothAreGood() throws GeneralSecurityException {
        HospitalKeys rotating = new HospitalKeys("the key that comes next", Optional.of(KEY));
        HospitalKeys after = new HospitalKeys("the key that comes next", Optional.empty());
        byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
        long now = Instant.now().getEpochSecond();
        String signatures = new WebhookSigner(rotating.signingSecrets(RAMAIAH)).sign("id", now, body);

        assertThat(verifier(keys.signingSecrets(RAMAIAH).get(0)).accepts("id", "" + now, signatures, body))
                .isTrue();
        assertThat(verifier(after.signingSecrets(RAMAIAH).get(0)).accepts("id", "" + now, signatures, body))
                .isTrue();
        assertThat(verifier(after.signingSecrets(GLOBAL).get(0)).accepts("id", "" + now, signatures, body))
                .isFalse();
        assertThat(rotating.isRegistrationSecret(RAMAIAH, registrationSecret("ramaiah")))
                .isTrue();
        assertThat(after.isRegistrationSecret(RAMAIAH, registrationSecret("ramaiah")))
                .isFalse();
        assertThat(after.signingSecrets(RAMAIAH)).hasSize(1);
    }

    private static WebhookVerifier verifier(SigningSecret secret) {
        return new WebhookVerifier(secret, Clock.systemUTC());
    }

    /** As docs/adr/0003 says, computed here once more: the launcher must come to the same secret. */
    private static String registrationSecret(String tenant) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(KEY.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        byte[] secret = mac.doFinal(("registration:" + tenant).getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }
}
