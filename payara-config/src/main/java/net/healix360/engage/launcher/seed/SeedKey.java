package net.healix360.engage.launcher.seed;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The external ids of records that a seed wrote. By their beginning, and by nothing else, a later seed knows them for its own. */
final class SeedKey {
    static final String FIELD = "externalId";
    private static final String PREFIX = "seed-";

    private SeedKey() {}

    static String of(String key) {
        return PREFIX + key;
    }

    /** Asks the platform for a seed's records only: a real workspace may have very many others. */
    static Map<String, Object> filter() {
        return Map.of(FIELD, Map.of("like", PREFIX + "%"));
    }

    /**
     * @param there id by external id
     * @return ids of what an earlier seed wrote and this one does not contain
     */
    static List<String> leftovers(Map<String, String> there, Set<String> wanted) {
        return there.entrySet().stream()
                .filter(record -> record.getKey().startsWith(PREFIX) && !wanted.contains(record.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }
}
