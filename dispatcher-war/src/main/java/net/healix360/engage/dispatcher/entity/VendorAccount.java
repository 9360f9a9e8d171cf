package net.healix360.engage.dispatcher.entity;

import java.util.regex.Pattern;

/**
 * An account at the telephony vendor, which several hospitals may share. Named by a digest of its user name and key, so
 * that only who knows the key can name it.
 */
public record VendorAccount(String digest) {
    private static final Pattern DIGEST = Pattern.compile("[A-Za-z0-9_-]{43}");

    public VendorAccount {
        if (digest == null || !DIGEST.matcher(digest).matches()) {
            throw new IllegalArgumentException("an account is named by 43 characters of base64url");
        }
    }

    @Override
    public String toString() {
        return digest;
    }
}
