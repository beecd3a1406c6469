package org.casus.experiment.study;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Keeps some values, at most so many; two threads may make one value at the same time. */
final class Cache<K, V> {
    private final Map<K, V> kept;
    private final int most;

    private Cache(Map<K, V> kept, int most) {
        this.kept = kept;
        this.most = most;
    }

    /** Keeps the values used last: for keys that come in bunches. */
    static <K, V> Cache<K, V> last(int most) {
        return new Cache<>(new LinkedHashMap<>(16, .75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        }, Integer.MAX_VALUE);
    }

    /**
     * Keeps the values made first: for keys that come round and round. Were the last ones kept instead, each
     * would be dropped just before it is wanted again.
     */
    static <K, V> Cache<K, V> first(int most) {
        return new Cache<>(new HashMap<>(), most);
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
            if (kept.size() < most) {
                kept.put(key, made);
            }
        }
        return made;
    }
}
