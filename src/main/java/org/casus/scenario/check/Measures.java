package org.casus.scenario.check;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.casus.expression.Node;
import org.casus.util.TextDistance;

/**
 * Functions that measures of a whole run may use beside quantities: {@code at(week,'series')}, {@code mean},
 * {@code sum}, {@code min} and {@code max} of {@code (from,to,'series')}, {@code count('event X')},
 * {@code total('event X')} (the sum of their values) and {@code firstWeek('event X')}.
 */
final class Measures {
    private static final Map<String, Integer> FUNCTIONS =
            Map.of("at", 2, "mean", 3, "sum", 3, "min", 3, "max", 3, "count", 1, "total", 1, "firstWeek", 1);
    private static final Set<String> SINGLE = Set.of("displaced", "idp", "rung", "escalation");
    private static final Pattern WORD = Pattern.compile("[a-z][A-Za-z]*");
    private final Map<String, Sort[]> families = new LinkedHashMap<>();
    private final Known known;

    Measures(Known known) {
        this.known = known;
        families(Sort.SIDE, "area", "control");
        families(Sort.FACTION, "heads");
        families(null, "fighters", "civilians", "deaths", "displaced", "feature", "goal", "indicator");
        families(Sort.FACTION, "cohesion");
        families(Sort.SIDE, "momentum");
        families(Sort.HOST, "refugees");
        families(Sort.ACTOR, "sorties", "actual", "claimed", "observed", "utility");
        families(Sort.AGREEMENT, "agreement");
        families(Sort.CRISIS, "crisis");
        families(Sort.STOCK, "stock");
        families.put("level", new Sort[] {Sort.ACTOR, Sort.ACTION});
        for (String pair : List.of("relation", "tension", "belief")) {
            families.put(pair, new Sort[] {Sort.ACTOR, Sort.ACTOR});
        }
    }

    private void families(Sort sort, String... names) {
        for (String name : names) {
            families.put(name, new Sort[] {sort});
        }
    }

    /** Whether a call reads a series or events: its last argument is quoted, or only measures have such a function. */
    static boolean reads(Node.Call call) {
        int n = call.arguments().size();
        boolean quoted = n > 0 && call.arguments().get(n - 1) instanceof Node.Text;
        boolean own = FUNCTIONS.containsKey(call.name()) && !call.name().equals("min") && !call.name().equals("max");
        return call.called() && FUNCTIONS.containsKey(call.name()) && (quoted || own);
    }

    /** Reports what is wrong and returns the arguments that are formulas. */
    List<Node> check(Node.Call call, Set<String> faults) {
        int needed = FUNCTIONS.get(call.name());
        int last = call.arguments().size() - 1;
        if (last != needed - 1 || !(call.arguments().get(last) instanceof Node.Text text)) {
            faults.add(call.name() + " is written " + form(call.name(), needed));
            return List.of();
        }
        if (needed == 1) {
            event(text.value(), faults);
        } else {
            series(text.value(), faults);
        }
        return call.arguments().subList(0, last);
    }

    private static String form(String name, int arguments) {
        return switch (arguments) {
            case 1 -> name + "('event X')";
            case 2 -> name + "(week,'series')";
            default -> name + "(from,to,'series')";
        };
    }

    private void event(String text, Set<String> faults) {
        String id = text.startsWith("event ") ? text.substring(6).strip() : "";
        boolean thing = known.has(Sort.ACTION, id) || known.has(Sort.AGREEMENT, id);
        if (!thing && !WORD.matcher(id).matches()) {
            Set<String> causes = new LinkedHashSet<>(known.of(Sort.ACTION));
            causes.addAll(known.of(Sort.AGREEMENT));
            faults.add("'" + text + "' is no event; write 'event X' with an action, an agreement or a word such as fall."
                    + known.hint(id, causes));
        }
    }

    private void series(String name, Set<String> faults) {
        String[] parts = name.split("\\.", -1);
        Sort[] sorts = families.get(parts[0]);
        if (SINGLE.contains(name)) {
            return;
        }
        if (sorts == null || parts.length < 2) {
            Set<String> series = new LinkedHashSet<>(families.keySet());
            series.addAll(SINGLE);
            faults.add("there is no series '" + name + "'; series start with " + String.join(", ", families.keySet())
                    + ", or are " + String.join(", ", SINGLE.stream().sorted().toList()) + "."
                    + TextDistance.hint(parts[0], series));
            return;
        }
        for (int i = 0; i < sorts.length; i++) {
            String id = i + 1 < parts.length ? parts[i + 1] : "";
            if (sorts[i] != null && !known.has(sorts[i], id)) {
                faults.add("'" + id + "' in '" + name + "' is not " + sorts[i].one() + "; "
                        + Known.list(sorts[i].many(), known.of(sorts[i])) + known.hint(id, known.of(sorts[i])));
            }
        }
    }
}
