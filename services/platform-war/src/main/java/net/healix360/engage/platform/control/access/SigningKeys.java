package net.healix360.engage.platform.control.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.text.ParseException;
import java.util.UUID;
import net.healix360.engage.platform.control.storage.Database;
import org.jdbi.v3.core.Handle;

/** The key that signs every token: made once, kept in Postgres, so that a restart logs nobody out. */
final class SigningKeys {
    private final Database database;
    private volatile ECKey key;

    SigningKeys(Database database) {
        this.database = database;
    }

    ECKey current() {
        ECKey known = key;
        if (known == null) {
            known = database.write(SigningKeys::loadOrMake);
            key = known;
        }
        return known;
    }

    private static ECKey loadOrMake(Handle handle) {
        handle.execute("LOCK TABLE core.signing_key IN EXCLUSIVE MODE");
        return handle.createQuery("SELECT jwk FROM core.signing_key ORDER BY created_at LIMIT 1")
                .mapTo(String.class)
                .findOne()
                .map(SigningKeys::parse)
                .orElseGet(() -> make(handle));
    }

    private static ECKey parse(String jwk) {
        try {
            return ECKey.parse(jwk);
        } catch (ParseException e) {
            throw new IllegalStateException("the stored signing key is damaged", e);
        }
    }

    private static ECKey make(Handle handle) {
        try {
            ECKey fresh = new ECKeyGenerator(Curve.P_256)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
            handle.execute(
                    "INSERT INTO core.signing_key (kid, jwk) VALUES (?, ?)", fresh.getKeyID(), fresh.toJSONString());
            return fresh;
        } catch (JOSEException e) {
            throw new IllegalStateException("this Java runtime makes no P-256 keys", e);
        }
    }
}
