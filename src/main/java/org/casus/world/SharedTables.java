package org.casus.world;

import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.casus.expression.Expression;
import org.casus.expression.Formula;

/**
 * What others work out from a blueprint alone: made by whoever asks first, then read by all replications on
 * all threads, so that none begins by making it again. Not sent along with a blueprint, since it can be made anew.
 */
final class SharedTables implements Serializable {
    private static final long serialVersionUID = 1;
    private final transient Map<Class<?>, Object> tables = new ConcurrentHashMap<>();
    private final transient Map<Formula, Expression> bound = new ConcurrentHashMap<>();

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

    /** A formula bound to the quantities of the blueprint, each once. */
    Expression bound(Formula formula, Function<Formula, Expression> bind) {
        return bound.computeIfAbsent(formula, bind);
    }

    private Object readResolve() {
        return new SharedTables();
    }
}
