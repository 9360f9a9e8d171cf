package net.healix360.engage.adapter.ozonetel;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.text.ParseException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What follows from an account's API key: the account's name at the desk, which only who has the key can say, and the
 * seal of its token (AES-256-GCM), which only who has the key can open.
 */
final class AccountKeys {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final String name;
    private final byte[] seal;

    AccountKeys(String userName, String apiKey) {
        name = BASE64.encodeToString(digest("helix-engage telephony account\n" + userName + "\n" + apiKey));
        seal = derive(apiKey, "helix-engage telephony token");
    }

    String name() {
        return name;
    }

    String close(String token) {
        try {
            JWEObject sealed =
                    new JWEObject(new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM), new Payload(token));
            sealed.encrypt(new DirectEncrypter(seal));
            return sealed.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("every Java runtime has AES", e);
        }
    }

    /** Empty for what this key has not sealed. */
    Optional<String> open(String sealed) {
        try {
            JWEObject object = JWEObject.parse(sealed);
            object.decrypt(new DirectDecrypter(seal));
            return Optional.of(object.getPayload().toString());
        } catch (ParseException | JOSEException foreign) {
            return Optional.empty();
        }
    }

    /** By which the desk speaks of a sealed token. */
    static String mark(String sealed) {
        return BASE64.encodeToString(digest(sealed));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    private static byte[] derive(String key, String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has HmacSHA256", e);
        }
    }
}
