package net.healix360.engage.launcher.certify;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import net.healix360.engage.launcher.settings.Home;
import net.healix360.engage.launcher.settings.Secrets;

/** What this installation signs its certificates with: Ed25519, made at its first use and kept among the home's secrets. */
public record CertificateKey(PrivateKey privateKey, PublicKey publicKey) {
    private static final String ALGORITHM = "Ed25519";
    private static final String OWNER = "certificate";
    private static final String PRIVATE = "PRIVATE_KEY";
    private static final String PUBLIC = "PUBLIC_KEY";

    public static CertificateKey of(Home home) throws IOException {
        Secrets secrets = Secrets.of(home, OWNER);
        try {
            if (secrets.find(PRIVATE).isEmpty() || secrets.find(PUBLIC).isEmpty()) {
                KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
                secrets.put(PRIVATE, text(pair.getPrivate().getEncoded()));
                secrets.put(PUBLIC, text(pair.getPublic().getEncoded()));
            }
            PrivateKey key = KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(
                            new PKCS8EncodedKeySpec(bytes(secrets.find(PRIVATE).orElseThrow())));
            return new CertificateKey(key, publicKey(secrets.find(PUBLIC).orElseThrow()));
        } catch (GeneralSecurityException e) {
            throw new IOException("The key that signs certificates cannot be read: " + e.getMessage(), e);
        }
    }

    /** This installation's public key, as {@link #publicText} writes it, if it has ever signed anything. */
    public static Optional<String> knownAt(Home home) throws IOException {
        return Secrets.of(home, OWNER).find(PUBLIC);
    }

    /** X.509 in base64. */
    public String publicText() {
        return text(publicKey.getEncoded());
    }

    String sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(privateKey);
            signature.update(message);
            return text(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK does not sign with Ed25519", e);
        }
    }

    /** Whether that key has signed that message; what is no key or no signature has signed nothing. */
    static boolean hasSigned(String publicText, byte[] message, String signed) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(publicKey(publicText));
            signature.update(message);
            return signature.verify(bytes(signed));
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static PublicKey publicKey(String text) throws GeneralSecurityException {
        return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(bytes(text)));
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return Base64.getDecoder().decode(text);
    }
}
