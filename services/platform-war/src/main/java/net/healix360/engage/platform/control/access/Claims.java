package net.healix360.engage.platform.control.access;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Optional;
import java.util.UUID;

/** What a proved token says. */
final class Claims {
    private final JWTClaimsSet set;

    Claims(JWTClaimsSet set) {
        this.set = set;
    }

    TokenType type() {
        return TokenType.valueOf(String.valueOf(set.getClaim("type")));
    }

    String subject() {
        return set.getSubject();
    }

    UUID subjectId() {
        return UUID.fromString(set.getSubject());
    }

    UUID tokenId() {
        return UUID.fromString(set.getJWTID());
    }

    Optional<UUID> workspaceId() {
        return id("workspaceId");
    }

    Optional<UUID> id(String name) {
        return Optional.ofNullable(set.getClaim(name)).map(id -> UUID.fromString(id.toString()));
    }
}
