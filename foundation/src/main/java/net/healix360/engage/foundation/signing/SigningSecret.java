package net.healix360.engage.foundation.signing;

import java.util.Base64;

/** A Standard Webhooks secret, written {@code whsec_<base64>}. Never printed. */
public final class SigningSecret {
    private static final String PREFIX = "whsec_";

    private final byte[] key;

    private SigningSecret(byte[] key) {
        if (key.length < 16) {
            throw new IllegalArgumentException("a signing secret has at least 16 bytes");
        }
        this.key = key;
    }

    public static SigningSecret parse(String text) {
        if (!text.startsWith(PREFIX)) {
            throw new IllegalArgumentException("a signing secret starts with " + PREFIX);
        }
        return new SigningSecret(Base64.getDecoder().decode(text.substring(PREFIX.length())));
    }

    /** The secret made of the given key, at least 16 bytes. */
    public static SigningSecret of(byte[] key) {
        return new SigningSecret(key.clone());
    }

    byte[] key() {
        return key;
    }

    @Override
    public String toString() {
        return "SigningSecret[hidden]";
    }
}
