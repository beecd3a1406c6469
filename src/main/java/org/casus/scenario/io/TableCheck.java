package org.casus.scenario.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.casus.scenario.study.Change;
import org.casus.scenario.study.Swept;
import org.casus.util.TextDistance;

/**
 * Every value in a table of points is one that its factor and its scenarios allow. What a scenario allows of
 * numbers is taken to be an interval, so that of each column the ends are tried, and where one fails its
 * neighbours inwards. What a scenario refuses only of values together becomes a failed run.
 */
final class TableCheck {
    private static final int SHOWN = 20;
    private final Problems problems;
    private final EndsCheck ends;
    private final List<Swept> factors;
    private int shown;

    TableCheck(Problems problems, EndsCheck ends, List<Swept> factors) {
        this.problems = problems;
        this.ends = ends;
        this.factors = factors;
    }

    /** @param places where the values stand, one a cell; null where a factor is left as it is */
    void check(List<Object[]> table, List<Mark[]> places) {
        List<Map<Object, Mark>> columns = new ArrayList<>();
        for (int j = 0; j < factors.size(); j++) {
            columns.add(column(table, places, j));
        }
        for (int j = 0; j < factors.size(); j++) {
            stated(factors.get(j), columns.get(j));
        }
        if (!together(columns)) {
            for (int j = 0; j < factors.size(); j++) {
                apart(factors.get(j), columns.get(j));
            }
        }
    }

    /** Distinct values of a column, numbers first in ascending order, each with the place where it stands first. */
    private static Map<Object, Mark> column(List<Object[]> table, List<Mark[]> places, int j) {
        Map<Object, Mark> out = new TreeMap<>(Comparator.<Object>comparingInt(v -> v instanceof Number ? 0 : 1)
                .thenComparingDouble(v -> v instanceof Number n ? n.doubleValue() : 0).thenComparing(String::valueOf));
        for (int i = 0; i < table.size(); i++) {
            if (table.get(i)[j] != null) {
                out.putIfAbsent(table.get(i)[j], places.get(i)[j]);
            }
        }
        return out;
    }

    /** What the study itself says of a factor holds in its table too; values that break it are dropped from the column. */
    private void stated(Swept f, Map<Object, Mark> column) {
        column.entrySet().removeIf(e -> {
            String message = stated(f, e.getKey());
            if (!message.isEmpty()) {
                refuse(f, e.getValue(), message);
            }
            return !message.isEmpty();
        });
    }

    private static String stated(Swept f, Object value) {
        if (!f.levels().isEmpty() && f.levels().stream().noneMatch(level -> same(level, value))) {
            List<String> levels = f.levels().stream().map(String::valueOf).toList();
            return Quote.of(value) + " is not among its levels, which are " + String.join(", ", levels) + "."
                    + TextDistance.hint(String.valueOf(value), levels);
        }
        boolean outside = f.range() != null && value instanceof Number n && (n.doubleValue() < f.range().low() || n.doubleValue() > f.range().high());
        return outside ? value + " must lie in [" + f.range().low() + ", " + f.range().high() + "]" : "";
    }

    private static boolean same(Object level, Object value) {
        return level instanceof Number a && value instanceof Number b ? a.doubleValue() == b.doubleValue() : String.valueOf(level).equals(String.valueOf(value));
    }

    /** Whether all columns at their first values, all at their second and so on are allowed, which spares the rest. */
    private boolean together(List<Map<Object, Mark>> columns) {
        List<List<Object>> tried = IntStream.range(0, factors.size()).mapToObj(j -> tried(factors.get(j), columns.get(j))).toList();
        int most = tried.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < most; i++) {
            Map<Change, Mark> changes = new LinkedHashMap<>();
            for (int j = 0; j < factors.size(); j++) {
                if (!tried.get(j).isEmpty()) {
                    Object value = tried.get(j).get(Math.min(i, tried.get(j).size() - 1));
                    changes.put(new Change(factors.get(j), value), columns.get(j).get(value));
                }
            }
            if (!ends.faults(changes).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Both ends of the numbers, and everything else. */
    private static List<Object> tried(Swept f, Map<Object, Mark> column) {
        List<Object> numbers = column.keySet().stream().filter(v -> plain(f, v)).toList();
        List<Object> out = new ArrayList<>(column.keySet().stream().filter(v -> !plain(f, v)).toList());
        if (!numbers.isEmpty()) {
            out.add(numbers.get(0));
            out.add(numbers.get(numbers.size() - 1));
        }
        return out;
    }

    private static boolean plain(Swept f, Object value) {
        return value instanceof Long || value instanceof Double && !f.whole();
    }

    private void apart(Swept f, Map<Object, Mark> column) {
        List<Object> numbers = column.keySet().stream().filter(v -> plain(f, v)).toList();
        column.keySet().stream().filter(v -> !plain(f, v)).forEach(v -> allowed(f, v, column.get(v)));
        int low = 0;
        while (low < numbers.size() && shown < SHOWN && !allowed(f, numbers.get(low), column.get(numbers.get(low)))) {
            low++;
        }
        int high = numbers.size() - 1;
        while (high > low && shown < SHOWN && !allowed(f, numbers.get(high), column.get(numbers.get(high)))) {
            high--;
        }
    }

    private boolean allowed(Swept f, Object value, Mark at) {
        List<Problem> faults = shown < SHOWN ? ends.faults(Map.of(new Change(f, value), at)) : List.of();
        faults.forEach(p -> refuse(f, at, p.where() + ": " + p.message()));
        return faults.isEmpty();
    }

    private void refuse(Swept f, Mark at, String message) {
        if (shown++ < SHOWN) {
            problems.error(at, f.name(), message);
        }
    }
}
