package net.healix360.engage.dispatcher.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A lane's dead letters: those of 30 days, and the newest when they are very many. What they say is not kept in memory. */
final class LettersFold {
    static final Duration KEPT = Duration.ofDays(30);
    private static final int MOST = 100_000;

    private final TreeMap<Long, Letter> letters = new TreeMap<>();
    private final Map<String, Letter> byKey = new HashMap<>();

    /** A new one, or one that another record carries now; of each event there is the newest. */
    void put(Letter letter) {
        long newest = of(letter.key()).map(Letter::buried).orElse(-1L);
        if (newest > letter.buried()) {
            return;
        }
        remove(letter.key());
        letters.put(letter.buried(), letter);
        byKey.put(letter.key(), letter);
        if (letters.size() > MOST) {
            remove(letters.firstEntry().getValue());
        }
    }

    Optional<Letter> of(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The event is no dead letter any more. */
    void remove(String key) {
        of(key).ifPresent(this::remove);
    }

    private void remove(Letter letter) {
        letters.remove(letter.buried());
        byKey.remove(letter.key(), letter);
    }

    void trim(long before) {
        long oldest = before - KEPT.toMillis();
        letters.values().stream()
                .filter(letter -> letter.buriedAt() < oldest)
                .toList()
                .forEach(this::remove);
    }

    /** Offsets of the records that carry them, newest first. */
    List<Long> newest(int most) {
        return letters.descendingMap().values().stream()
                .map(Letter::carriedBy)
                .limit(most)
                .toList();
    }

    /** Those buried by this record or a later one, in order. */
    List<Letter> from(long burial, int most) {
        return letters.tailMap(burial).values().stream().limit(most).toList();
    }

    /** Offsets of the records that carry them and stand before the offset. */
    List<Long> carriedBefore(long offset, int most) {
        return letters.values().stream()
                .map(Letter::carriedBy)
                .filter(carriedBy -> carriedBy < offset)
                .limit(most)
                .toList();
    }
}
