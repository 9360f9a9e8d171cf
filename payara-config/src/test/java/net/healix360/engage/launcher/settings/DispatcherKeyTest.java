package net.healix360.engage.launcher.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The expected values come from another implementation of HMAC-SHA256: the dispatcher must derive the same. */
class DispatcherKeyTest {
    private final DispatcherKey key = new DispatcherKey("test-key");

    @Test
    void theRegistrationSecretIsTheUrlSafeHmacOfPurposeAndTenant() {
        assertThat(key.registrationSecret("ramaiah")).isEqualTo("lqoR0KilB8q9ySVPtshSDnLLRhimfwUAjcRaVg2xd6g");
    }

    @Test
    void theSigningSecretHasTheFormOfStandardWebhooks() {
        assertThat(key.signingSecret("ramaiah")).isEqualTo("whsec_Yc1bp2V2nIGetd8dS6H3bR6Wq2kS3ngme6zm3hLZmc4=");
    }

    @Test
    void eachHospitalGetsItsOwn() {
        assertThat(key.signingSecret("global")).isNotEqualTo(key.signingSecret("ramaiah"));
    }
}
