package net.healix360.engage.adapter.redis;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.util.HexFormat;
import java.util.List;
import net.healix360.engage.identity.entity.PlatformTokens;

/** Encrypts the platform's tokens for Redis (AES-256-GCM): who reads a dump of it must not be able to act as the hospital's people. */
@ApplicationScoped
public class TokenSeal {
    private byte[] key;

    protected TokenSeal() {}

    @Inject
    public TokenSeal(SessionKey hospital) {
        key = HexFormat.of().parseHex(hospital.derive("platform-tokens", "redis"));
    }

    String close(PlatformTokens tokens) {
        try {
            JWEObject sealed = new JWEObject(
                    new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM),
                    new Payload(tokens.access() + "\n" + tokens.refresh()));
            sealed.encrypt(new DirectEncrypter(key));
            return sealed.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("every Java runtime has AES", e);
        }
    }

    /** @return {@link PlatformTokens#NONE} for what this hospital has not sealed */
    PlatformTokens open(String sealed) {
        try {
            JWEObject object = JWEObject.parse(sealed);
            object.decrypt(new DirectDecrypter(key));
            List<String> tokens = object.getPayload().toString().lines().toList();
            return tokens.size() == 2 ? new PlatformTokens(tokens.get(0), tokens.get(1)) : PlatformTokens.NONE;
        } catch (ParseException | JOSEException foreign) {
            return PlatformTokens.NONE;
        }
    }
}
