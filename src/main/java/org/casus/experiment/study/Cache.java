package org.casus.experiment.study;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Keeps the values used last, at most some; two threads may make one value at the same time. */
final class Cache<K, V> {
    private final Map<K, V> kept;

    Cache(int most) {
        kept = new LinkedHashMap<>(16, .75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    V get(K key, Supplier<V> maker) {
        synchronized (kept) {
            V found = kept.get(key);
            if (found != null) {
                return found;
            }
        }
        V made = maker.get();
        synchronized (kept) {
            kept.put(key, made);
        }
        return made;
    }
}
