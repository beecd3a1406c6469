package org.casus.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.expression.Binder;
import org.casus.expression.Expression;
import org.casus.expression.ExpressionParser;
import org.casus.expression.Formula;
import org.casus.expression.Node;
import org.casus.outcome.Headings;
import org.casus.world.Blueprint;
import org.casus.world.QuantityResolver;

/**
 * Numbers of one run by formulas over its series and events: {@code at(week,'series')}, {@code
 * mean|sum|max|min(from,to,'series')}, {@code firstWeek('event X')} (999 if never), {@code count('event
 * X')}, {@code total('event X')} (of their values), and any quantity at the end. Weeks beyond the horizon give NaN. The formulas are read once for all
 * replications of a blueprint.
 */
final class Measures {
    private static final String PART = "part ";
    private final Headings headings;
    private final QuantityResolver resolver;

    /** A pattern's or claim's measure. @param given it counts only where this is above 0, null for always; @param value null for none */
    private record Stated(String id, Measure given, Measure value) {}

    private final List<Stated> stated = new ArrayList<>();

    /** By formula: outcomes of a study often are patterns of its scenario. */
    private final Map<String, Measure> known = new HashMap<>();

    private Measures(Blueprint b) {
        headings = Layout.of(b).headings();
        resolver = b.resolver();
        b.scenario().patterns().forEach((id, p) -> stated.add(new Stated("pattern." + id, measure(p.given()), measure(p.measure()))));
        b.scenario().claims().forEach((id, c) -> {
            if (c.measure() != null) {
                stated.add(new Stated("claim." + id, null, measure(c.measure())));
            }
        });
    }

    static Measures of(Blueprint b) {
        return b.shared(Measures.class, Measures::new);
    }

    /** Measures of all patterns and claims. */
    Map<String, Double> all(Measure.Evidence run) {
        Map<String, Double> all = new LinkedHashMap<>();
        Map<Measure, Double> values = new IdentityHashMap<>();
        for (Stated s : stated) {
            boolean counts = s.given() == null || values.computeIfAbsent(s.given(), m -> m.of(run)) > 0;
            all.put(s.id(), counts && s.value() != null ? values.computeIfAbsent(s.value(), m -> m.of(run)) : Double.NaN);
        }
        return all;
    }

    private Measure measure(Formula formula) {
        return formula == null ? null : known.computeIfAbsent(formula.text(), text -> measure(ExpressionParser.parse(text)));
    }

    private Measure measure(Node node) {
        if (node instanceof Node.Call c && overSeries(c)) {
            return series(c);
        }
        List<Measure> parts = new ArrayList<>();
        Node apart = apart(node, parts);
        Expression formula = new Binder(call -> bind(call, parts)).bind(apart);
        return new Measure.Combined(formula, parts.toArray(Measure[]::new));
    }

    private Expression bind(Node.Call call, List<Measure> parts) {
        if (call.name().startsWith(PART)) {
            return Expression.quantity(Integer.parseInt(call.name().substring(PART.length())));
        }
        Expression quantity = resolver.resolve(call);
        return quantity.fixed() ? quantity : part(new Measure.AtEnd(quantity), parts);
    }

    private static Expression part(Measure measure, List<Measure> parts) {
        parts.add(measure);
        return Expression.quantity(parts.size() - 1);
    }

    /** A tree in which names of parts stand in the place of calls over series. */
    private Node apart(Node node, List<Measure> parts) {
        if (node instanceof Node.Call c) {
            if (overSeries(c)) {
                parts.add(series(c));
                return new Node.Call(PART + (parts.size() - 1), List.of(), false);
            }
            return Binder.knows(c.name())
                    ? new Node.Call(c.name(), c.arguments().stream().map(a -> apart(a, parts)).toList(), c.called())
                    : c;
        }
        if (node instanceof Node.Binary b) {
            return new Node.Binary(b.operator(), apart(b.left(), parts), apart(b.right(), parts));
        }
        return node instanceof Node.Unary u ? new Node.Unary(u.operator(), apart(u.operand(), parts)) : node;
    }

    private static boolean overSeries(Node.Call c) {
        int n = c.arguments().size();
        return n > 0 && c.arguments().get(n - 1) instanceof Node.Text;
    }

    private Measure series(Node.Call c) {
        String name = ((Node.Text) c.arguments().get(c.arguments().size() - 1)).value();
        if (name.startsWith("event ")) {
            return new Measure.OfEvents(c.name(), name.substring("event ".length()));
        }
        int column = headings.find(name);
        if (column < 0) {
            return new Measure.Unknown(name);
        }
        Measure first = measure(c.arguments().get(0));
        Measure last = c.arguments().size() > 2 ? measure(c.arguments().get(1)) : first;
        return new Measure.OverSeries(c.name(), column, first, last);
    }
}
