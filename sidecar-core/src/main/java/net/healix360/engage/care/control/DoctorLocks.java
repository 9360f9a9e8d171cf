package net.healix360.engage.care.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One booking at a time for each doctor: between looking and writing nobody comes in. This process is the hospital's only one. */
@ApplicationScoped
public class DoctorLocks {
    private static final int LOCKS = 64;

    private final List<Object> locks = Stream.generate(Object::new).limit(LOCKS).toList();

    public <T> T alone(String doctorId, Supplier<T> work) {
        synchronized (locks.get(Math.floorMod(doctorId.hashCode(), LOCKS))) {
            return work.get();
        }
    }
}
