package net.healix360.engage.foundation.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebhookSignatureTest {
    private static final long SENT_AT = 1_614_265_330L;
    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);
    private static final SigningSecret SECRET = SigningSecret.parse("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

    private final WebhookVerifier verifier = verifierAt(SENT_AT);

    @Test
    void aSignatureIsTheOneOfTheStandardsExample() {
        assertThat(new WebhookSigner(List.of(SECRET)).sign("msg_p5jXN8AQM9LWM0D4loKWxJek", SENT_AT, BODY))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void whatTheHolderOfTheSecretSignedIsAccepted() {
        assertThat(verifier.accepts("m1", "" + SENT_AT, sign(SECRET), BODY)).isTrue();
    }

    @Test
    void oneGoodSignatureAmongOthersIsEnough() {
        SigningSecret next = SigningSecret.parse("whsec_bmV4dC1zZWNyZXQtbmV4dC1zZWNyZXQ=");
        String both = new WebhookSigner(List.of(next, SECRET)).sign("m1", SENT_AT, BODY);
        assertThat(verifier.accepts("m1", "" + SENT_AT, both, BODY)).isTrue();
    }

    @Test
    void anotherHospitalsSignatureIsRefused() {
        SigningSecret other = SigningSecret.parse("whsec_b3RoZXItaG9zcGl0YWwtc2VjcmV0");
        assertThat(verifier.accepts("m1", "" + SENT_AT, sign(other), BODY)).isFalse();
    }

    @Test
    void aChangedBodyOrIdIsRefused() {
        assertThat(verifier.accepts("m1", "" + SENT_AT, sign(SECRET), "{}".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(verifier.accepts("m2", "" + SENT_AT, sign(SECRET), BODY)).isFalse();
    }

    @Test
    void aReplayAfterFiveMinutesIsRefused() {
        assertThat(verifierAt(SENT_AT + 301).accepts("m1", "" + SENT_AT, sign(SECRET), BODY))
                .isFalse();
    }

    @Test
    void missingOrNonsenseHeadersAreRefused() {
        assertThat(verifier.accepts(null, "" + SENT_AT, sign(SECRET), BODY)).isFalse();
        assertThat(verifier.accepts("m1", "soon", sign(SECRET), BODY)).isFalse();
        assertThat(verifier.accepts("m1", "" + SENT_AT, "v1,%%% v2,abc", BODY)).isFalse();
    }

    @Test
    void aWeakSecretIsNotTaken() {
        assertThatThrownBy(() -> SigningSecret.parse("whsec_c2hvcnQ=")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String sign(SigningSecret secret) {
        return new WebhookSigner(List.of(secret)).sign("m1", SENT_AT, BODY);
    }

    private static WebhookVerifier verifierAt(long second) {
        return new WebhookVerifier(SECRET, Clock.fixed(Instant.ofEpochSecond(second), ZoneOffset.UTC));
    }
}
