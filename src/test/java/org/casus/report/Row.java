package org.casus.report;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Builds records from the components that a test cares about; the rest is null, 0 or false. */
public final class Row {
    private Row() {}

    /** Makes a record from names and values by turns; an unknown name is an error. */
    public static <T extends Record> T of(Class<T> type, Object... pairs) {
        Map<String, Object> given = map(pairs);
        RecordComponent[] parts = type.getRecordComponents();
        Object[] values = Arrays.stream(parts).map(p -> given.getOrDefault(p.getName(), blank(p.getType()))).toArray();
        Set<String> unknown = new HashSet<>(given.keySet());
        Arrays.stream(parts).forEach(p -> unknown.remove(p.getName()));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(type + " has no " + unknown);
        }
        try {
            var make = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new));
            return make.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A map that keeps its order, from keys and values by turns. */
    @SuppressWarnings("unchecked")
    public static <T> Map<String, T> map(Object... pairs) {
        Map<String, T> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], (T) pairs[i + 1]);
        }
        return map;
    }

    private static Object blank(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        return type == int.class ? (Object) 0 : type == long.class ? (Object) 0L : type == double.class ? (Object) 0.0 : null;
    }
}
