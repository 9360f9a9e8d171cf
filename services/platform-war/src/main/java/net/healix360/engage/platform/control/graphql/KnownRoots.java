package net.healix360.engage.platform.control.graphql;

import java.util.Optional;
import net.healix360.engage.platform.control.storage.Recent;
import net.healix360.engage.platform.entity.GraphqlRequest;

/** Root fields of the documents that clients send again and again, read once. */
public final class KnownRoots {
    private static final int REMEMBERED = 500;
    private static final int LONGEST_REMEMBERED = 20_000;

    private record Key(String query, String operationName) {}

    private final Recent<Key, Optional<RootFields>> known = new Recent<>(REMEMBERED);

    /** As {@link RootFields#of}. */
    public Optional<RootFields> of(GraphqlRequest request) {
        if (request.query().length() > LONGEST_REMEMBERED) {
            return RootFields.of(request);
        }
        Key key = new Key(request.query(), request.operationName());
        Optional<RootFields> roots = known.get(key);
        if (roots == null) {
            roots = RootFields.of(request);
            known.put(key, roots);
        }
        return roots;
    }
}
