package org.casus.world;

import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What others work out from a blueprint alone: made by whoever asks first, then read by all replications on
 * all threads, so that none begins by making it again. Not sent along with a blueprint, since it can be made anew.
 */
final class SharedTables implements Serializable {
    private static final long serialVersionUID = 1;
    private final transient Map<Class<?>, Object> tables = new ConcurrentHashMap<>();

    /** The table of a class; two threads that ask at once get the same one. */
    <T> T of(Class<T> table, Supplier<T> make) {
        Object known = tables.get(table);
        if (known == null) {
            T made = make.get();
            Object first = tables.putIfAbsent(table, made);
            known = first == null ? made : first;
        }
        return table.cast(known);
    }

    private Object readResolve() {
        return new SharedTables();
    }
}
