package net.healix360.engage.platform.control.storage;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The things last asked for, by their keys, and never more than so many. */
public final class Recent<K, V> {
    private static final float LOAD = 0.75f;
    private final Map<K, V> things;

    public Recent(int most) {
        things = Collections.synchronizedMap(new LinkedHashMap<>(16, LOAD, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        });
    }

    /** @return null when it is not known, or not any more */
    public V get(K key) {
        return things.get(key);
    }

    public void put(K key, V thing) {
        things.put(key, thing);
    }

    public void clear() {
        things.clear();
    }
}
