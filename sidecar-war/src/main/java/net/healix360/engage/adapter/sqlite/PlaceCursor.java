package net.healix360.engage.adapter.sqlite;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import net.healix360.engage.foundation.problem.Problem;

/** Where a page ended: the last row's time and id, so that a page never shifts when new calls arrive. */
record PlaceCursor(long at, String id) {

    static String after(Instant at, String id) {
        String place = at.toEpochMilli() + ":" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    static PlaceCursor parse(String cursor) {
        try {
            String place = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (place.matches("\\d{1,18}:.+")) {
                String[] parts = place.split(":", 2);
                return new PlaceCursor(Long.parseLong(parts[0]), parts[1]);
            }
        } catch (IllegalArgumentException notBase64) {
            throw malformed();
        }
        throw malformed();
    }

    private static RuntimeException malformed() {
        return Problem.badRequest("malformed-cursor", "The cursor is not one that this list gave out.")
                .asException();
    }
}
