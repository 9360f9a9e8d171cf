package net.healix360.engage.launcher.settings;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The key from which dispatcher and launcher derive each hospital's secrets, so that the dispatcher needs no list of hospitals. */
public record DispatcherKey(String configured) {

    /** What a hospital shows when it registers its agents. */
    public String registrationSecret(String tenant) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(derive("registration:" + tenant));
    }

    /** What signs the events delivered to a hospital, in the form of Standard Webhooks. */
    public String signingSecret(String tenant) {
        return "whsec_" + Base64.getEncoder().encodeToString(derive("signing:" + tenant));
    }

    private byte[] derive(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(configured.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no HMAC-SHA256", e);
        }
    }
}
