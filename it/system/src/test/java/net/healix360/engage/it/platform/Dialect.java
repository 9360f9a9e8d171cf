package net.healix360.engage.it.platform;

import java.util.Map;

/** Where a release serves account operations: they moved in February 2026 (§2.2). */
enum Dialect {
    CURRENT(Wire.METADATA),
    LEGACY(Wire.CORE);

    private final String door;

    Dialect(String door) {
        this.door = door;
    }

    String door() {
        return door;
    }

    Dialect other() {
        return this == CURRENT ? LEGACY : CURRENT;
    }

    /** Asks as a client does: first the newer door, and the older one when that knows no log-in. */
    static Dialect of(Wire wire, String origin) {
        Map<String, String> nobody =
                Map.of("email", "nobody@contract.example", "password", "no password", "origin", origin);
        boolean moved =
                !wire.post(CURRENT.door, "", origin, Accounts.LOGIN, nobody).unknownField();
        return moved ? CURRENT : LEGACY;
    }
}
