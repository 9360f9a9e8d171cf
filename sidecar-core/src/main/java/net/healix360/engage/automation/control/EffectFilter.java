package net.healix360.engage.automation.control;

import java.time.Instant;
import java.util.Optional;

/**
 * Which effects, newest first.
 *
 * @param from not older than that
 * @param to older than that
 * @param limit 1 to 200
 * @param cursor where the page before ended
 */
public record EffectFilter(
        Optional<String> ruleId, Optional<Instant> from, Optional<Instant> to, int limit, Optional<String> cursor) {
    public static final int LARGEST_PAGE = 200;

    public static EffectFilter all() {
        return new EffectFilter(Optional.empty(), Optional.empty(), Optional.empty(), LARGEST_PAGE, Optional.empty());
    }

    public EffectFilter of(String rule) {
        return new EffectFilter(Optional.of(rule), from, to, limit, cursor);
    }
}
