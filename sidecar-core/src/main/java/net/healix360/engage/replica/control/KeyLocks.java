package net.healix360.engage.replica.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One at a time for each key, such as a doctor's bookings: between looking and writing nobody comes in. This process is
 * the hospital's only one.
 */
@ApplicationScoped
public class KeyLocks {
    private static final int LOCKS = 64;

    private final List<Object> locks = Stream.generate(Object::new).limit(LOCKS).toList();

    public <T> T alone(String key, Supplier<T> work) {
        synchronized (locks.get(Math.floorMod(key.hashCode(), LOCKS))) {
            return work.get();
        }
    }
}
