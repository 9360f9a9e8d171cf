package net.healix360.engage.calls.entity;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one source says about one call. What it does not say changes nothing.
 *
 * @param ucid the call (the vendor's monitor UCID)
 * @param legs other UCIDs under which the same call is known
 */
public record CallWord(Ucid ucid, CallSource source, Map<CallFact, Object> facts, List<Ucid> legs) {

    public CallWord {
        facts = Collections.unmodifiableMap(new EnumMap<>(facts));
        legs = List.copyOf(legs);
    }

    public static Saying of(Ucid ucid, CallSource source) {
        return new Saying(ucid, source);
    }

    /** Puts a word together; an empty text says nothing, a negative duration is none. */
    public static final class Saying {
        private final Ucid ucid;
        private final CallSource source;
        private final Map<CallFact, Object> facts = new EnumMap<>(CallFact.class);
        private final Set<Ucid> legs = new LinkedHashSet<>();

        private Saying(Ucid ucid, CallSource source) {
            this.ucid = ucid;
            this.source = source;
        }

        public Saying text(CallFact fact, String text) {
            if (text != null && !text.isBlank()) {
                facts.put(fact, text.strip());
            }
            return this;
        }

        public Saying text(CallFact fact, Optional<String> text) {
            return text(fact, text.orElse(null));
        }

        public Saying seconds(CallFact fact, long seconds) {
            facts.put(fact, Math.max(0, seconds));
            return this;
        }

        public Saying at(CallFact fact, Instant instant) {
            facts.put(fact, instant);
            return this;
        }

        public Saying at(CallFact fact, Optional<Instant> instant) {
            instant.ifPresent(known -> facts.put(fact, known));
            return this;
        }

        public Saying answered(boolean answered) {
            facts.put(CallFact.ANSWERED, answered);
            return this;
        }

        public Saying legs(List<Ucid> known) {
            known.stream().filter(leg -> !leg.equals(ucid)).forEach(legs::add);
            return this;
        }

        public CallWord said() {
            return new CallWord(ucid, source, facts, List.copyOf(legs));
        }
    }
}
