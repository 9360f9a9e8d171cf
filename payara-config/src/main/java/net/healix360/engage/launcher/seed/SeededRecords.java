package net.healix360.engage.launcher.seed;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One object's records of the seed: writes the missing ones, removes those of an earlier seed, leaves all others alone. */
final class SeededRecords {
    private final Workspace workspace;
    private final Tally tally;

    SeededRecords(Workspace workspace, Tally tally) {
        this.workspace = workspace;
        this.tally = tally;
    }

    /** @return each record's id by its external id */
    Map<String, String> ensure(String singular, String plural, List<Map<String, Object>> wanted)
            throws IOException, InterruptedException {
        Records records = new Records(workspace, singular, plural);
        Map<String, String> ids = new HashMap<>();
        if (!workspace.fresh()) {
            records.forEach(
                    SeedKey.filter(),
                    SeedKey.FIELD,
                    node -> ids.put(
                            node.path(SeedKey.FIELD).asText(), node.path("id").asText()));
        }
        Function<Map<String, Object>, String> key = record -> (String) record.get(SeedKey.FIELD);
        Set<String> keys = wanted.stream().map(key).collect(Collectors.toSet());
        List<String> leftovers = SeedKey.leftovers(ids, keys);
        records.delete(leftovers);
        List<Map<String, Object>> missing = wanted.stream()
                .filter(record -> !ids.containsKey(key.apply(record)))
                .toList();
        ids.putAll(records.upsert(missing, SeedKey.FIELD));
        tally.added(missing.size());
        tally.removed(leftovers.size());
        return ids;
    }
}
