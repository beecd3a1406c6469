package org.casus.scenario.check;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.expression.Formula;
import org.casus.scenario.Scenario;

/** Every record and formula of a scenario with its path, for checks that ask the same of all rows. */
final class Parts {
    /**
     * One record or formula.
     *
     * @param path keys from the top of the scenario
     * @param value the record or {@link Formula}
     * @param source its component of that name, null where it has none
     * @param sourced whether it has such a component
     */
    record Part(List<String> path, Object value, String source, boolean sourced) {}

    private final Map<Class<?>, RecordComponent[]> components = new LinkedHashMap<>();
    private final List<Part> parts = new ArrayList<>();

    private Parts() {}

    static List<Part> of(Scenario scenario) {
        Parts all = new Parts();
        all.visit(scenario, List.of());
        return List.copyOf(all.parts);
    }

    private void visit(Object value, List<String> path) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, below) -> visitBelow(below, path, key.toString()));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                visitBelow(list.get(i), path, String.valueOf(i));
            }
        } else if (value instanceof Formula) {
            parts.add(new Part(path, value, null, false));
        } else if (value instanceof Record) {
            components(value, path);
        }
    }

    private void visitBelow(Object value, List<String> path, String key) {
        if (value instanceof Map || value instanceof List || value instanceof Record) {
            visit(value, Paths.and(path, key));
        }
    }

    private void components(Object row, List<String> path) {
        int place = parts.size();
        Object source = null;
        boolean sourced = false;
        for (RecordComponent c : components.computeIfAbsent(row.getClass(), Class::getRecordComponents)) {
            Object value = get(row, c);
            if (c.getName().equals("source")) {
                source = value;
                sourced = true;
            }
            visitBelow(value, path, c.getName());
        }
        parts.add(place, new Part(path, row, (String) source, sourced));
    }

    private static Object get(Object row, RecordComponent component) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
