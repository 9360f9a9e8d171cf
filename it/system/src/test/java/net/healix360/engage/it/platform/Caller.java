package net.healix360.engage.it.platform;

import java.util.Map;

/**
 * Somebody who asks the platform: a user, a program with an API key, or nobody.
 *
 * @param authorization the whole header, empty for nobody
 * @param origin the Origin header, empty for none
 */
record Caller(Wire wire, Dialect dialect, String authorization, String origin, Pace pace) {

    static Caller nobody(Wire wire, Dialect dialect, String origin) {
        return new Caller(wire, dialect, "", origin, Pace.FREE);
    }

    Caller withToken(String token) {
        return withAuthorization("Bearer " + token);
    }

    Caller withAuthorization(String header) {
        return new Caller(wire, dialect, header, origin, pace);
    }

    Caller from(String otherOrigin) {
        return new Caller(wire, dialect, authorization, otherOrigin, pace);
    }

    Caller paced(Pace other) {
        return new Caller(wire, dialect, authorization, origin, other);
    }

    /** Records. */
    Reply core(String document, Map<String, ?> variables) {
        return post(Wire.CORE, document, variables);
    }

    Reply core(String document) {
        return core(document, Map.of());
    }

    /** Objects, fields and roles. */
    Reply metadata(String document, Map<String, ?> variables) {
        return post(Wire.METADATA, document, variables);
    }

    Reply metadata(String document) {
        return metadata(document, Map.of());
    }

    /** Log-in, users, workspaces, API keys and webhooks, wherever this release has them. */
    Reply account(String document, Map<String, ?> variables) {
        return post(dialect.door(), document, variables);
    }

    Reply account(String document) {
        return account(document, Map.of());
    }

    Reply post(String door, String document, Map<String, ?> variables) {
        pace.call();
        return wire.post(door, authorization, origin, document, variables);
    }
}
