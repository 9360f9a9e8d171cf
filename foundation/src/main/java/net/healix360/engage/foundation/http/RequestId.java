package net.healix360.engage.foundation.http;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** The id that ties a reply, its log lines and a problem document together. */
public final class RequestId {
    public static final String HEADER = "X-Request-Id";

    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9._:-]{1,64}");
    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private RequestId() {}

    /** The caller's id when it is safe to log, else a new one. */
    public static String acceptOrMake(String offered) {
        return offered != null && SAFE.matcher(offered).matches() ? offered : make();
    }

    /** Different from all others, but no secret, so the cheap numbers do. */
    private static String make() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    /** The id of the request on this thread, or {@code "-"} outside of a request. */
    public static String current() {
        String id = CURRENT.get();
        return id == null ? "-" : id;
    }

    static void set(String id) {
        CURRENT.set(id);
    }

    static void clear() {
        CURRENT.remove();
    }
}
