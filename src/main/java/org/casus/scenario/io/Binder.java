package org.casus.scenario.io;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.expression.Formula;

/**
 * Makes records of a tree by the names and types of their components. What a record's constructor
 * refuses is reported at the row, and the row left out.
 */
final class Binder {
    private final Problems problems;
    private final Locator locator;
    private final Set<List<String>> refused = new LinkedHashSet<>();

    /** @param locator finds the places of what is refused */
    Binder(Problems problems, Locator locator) {
        this.problems = problems;
        this.locator = locator;
    }

    /** Paths of rows that could not be made. */
    Set<List<String>> refused() {
        return refused;
    }

    /** A record of a map; null if its constructor refuses. Components that the map lacks are null, 0 or false. */
    <R extends Record> R record(Class<R> type, Node.Fields fields, List<String> path) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = component(components[i], fields, path);
        }
        return made(type, components, values, path);
    }

    /** A copy of a record with the components that a map has read anew; null if its constructor refuses. */
    <R extends Record> R copy(Class<R> type, R base, Node.Fields fields) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            boolean anew = fields.get(components[i].getName()) != null;
            values[i] = anew ? component(components[i], fields, List.of()) : kept(components[i], base);
        }
        return made(type, components, values, List.of());
    }

    private Object component(RecordComponent c, Node.Fields fields, List<String> path) {
        return value(c.getGenericType(), fields.get(c.getName()), and(path, c.getName()));
    }

    private static Object kept(RecordComponent c, Record base) {
        try {
            return c.getAccessor().invoke(base);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private <R extends Record> R made(Class<R> type, RecordComponent[] components, Object[] values, List<String> path) {
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            refuse(path, e.getCause());
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void refuse(List<String> path, Throwable cause) {
        if (!(cause instanceof IllegalArgumentException) && !(cause instanceof NullPointerException)) {
            throw new IllegalStateException(cause);
        }
        refused.add(path);
        String message = cause instanceof NullPointerException ? "a value is missing here" : cause.getMessage();
        problems.error(locator.of(path), String.join(".", path), message);
    }

    private Object value(Type type, Node node, List<String> path) {
        if (type instanceof ParameterizedType generic) {
            boolean list = generic.getRawType() == List.class;
            Type element = generic.getActualTypeArguments()[list ? 0 : 1];
            return list ? list(element, node, path) : map(element, node, path);
        }
        return single((Class<?>) type, node, path);
    }

    private List<Object> list(Type element, Node node, List<String> path) {
        List<Object> values = new ArrayList<>();
        if (node instanceof Node.Items items) {
            for (int i = 0; i < items.values().size(); i++) {
                add(values, value(element, items.values().get(i), and(path, String.valueOf(i))));
            }
        }
        return values;
    }

    private static void add(List<Object> values, Object value) {
        if (value != null) {
            values.add(value);
        }
    }

    private Map<String, Object> map(Type element, Node node, List<String> path) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (node instanceof Node.Fields fields) {
            fields.entries().forEach((key, entry) -> {
                Object value = value(element, entry.value(), and(path, key));
                if (value != null) {
                    values.put(key, value);
                }
            });
        }
        return values;
    }

    @SuppressWarnings("unchecked")
    private Object single(Class<?> type, Node node, List<String> path) {
        if (type.isRecord() && type != Formula.class) {
            return node instanceof Node.Fields fields ? record((Class<? extends Record>) type, fields, path) : null;
        }
        Object value = node instanceof Node.Scalar scalar ? scalar.value() : null;
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return number(type, value);
        }
        return value == null ? null : object(type, value, path);
    }

    private static Object number(Class<?> type, Object value) {
        if (type == boolean.class) {
            return Boolean.TRUE.equals(value);
        }
        if (value == null && !type.isPrimitive()) {
            return null;
        }
        Number number = value instanceof Number n ? n : 0;
        if (type == int.class || type == Integer.class) {
            return number.intValue();
        }
        return type == long.class ? (Object) number.longValue() : (Object) number.doubleValue();
    }

    private Object object(Class<?> type, Object value, List<String> path) {
        String text = value.toString();
        if (type == String.class) {
            return text;
        }
        if (type == Formula.class) {
            return text.isBlank() ? null : new Formula(text);
        }
        if (type.isEnum()) {
            return List.of(type.getEnumConstants()).stream().filter(c -> c.toString().equals(text)).findFirst().orElse(null);
        }
        if (type == LocalDate.class) {
            return date(text, path);
        }
        throw new IllegalStateException("no way to read a " + type.getName() + " at " + path);
    }

    private LocalDate date(String text, List<String> path) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            problems.error(locator.of(path), String.join(".", path), Quote.of(text) + " is not a day of the calendar");
            return null;
        }
    }

    private static List<String> and(List<String> path, String key) {
        List<String> longer = new ArrayList<>(path);
        longer.add(key);
        return longer;
    }
}
