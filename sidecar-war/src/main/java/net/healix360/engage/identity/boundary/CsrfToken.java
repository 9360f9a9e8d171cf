package net.healix360.engage.identity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import net.healix360.engage.adapter.redis.SessionKey;
import net.healix360.engage.identity.entity.Session;

/** Derived from the session by the hospital's key: nothing to store, nothing to guess. */
@ApplicationScoped
public class CsrfToken {

    @Inject
    private SessionKey key;

    String of(Session session) {
        return key.derive("csrf", session.id());
    }
}
