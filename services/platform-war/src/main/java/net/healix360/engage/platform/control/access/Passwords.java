package net.healix360.engage.platform.control.access;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import net.healix360.engage.platform.entity.PlatformException;

/** Passwords as PBKDF2 hashes that carry their own cost, so that the cost can rise without locking anybody out. */
final class Passwords {
    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    /** About a tenth of a second of one core: dear for a guesser, bearable at the start of a shift. */
    private static final int ROUNDS = 120_000;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final int SHORTEST = 8;
    private static final int LONGEST = 50;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    static String hash(String password) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw PlatformException.badInput(null, "Password too weak");
        }
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder();
        return ROUNDS + "$" + base64.encodeToString(salt) + "$"
                + base64.encodeToString(derived(password, salt, ROUNDS));
    }

    static boolean matches(String password, String stored) {
        List<String> parts = List.of(stored.split("\\$", 3));
        Base64.Decoder base64 = Base64.getDecoder();
        byte[] expected = base64.decode(parts.get(2));
        byte[] actual = derived(password, base64.decode(parts.get(1)), Integer.parseInt(parts.get(0)));
        return MessageDigest.isEqual(expected, actual);
    }

    private static byte[] derived(String password, byte[] salt, int rounds) {
        try {
            PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, HASH_BITS);
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has " + ALGORITHM, e);
        }
    }
}
