package org.casus.engine;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.expression.Binder;
import org.casus.expression.Expression;
import org.casus.expression.ExpressionException;
import org.casus.expression.ExpressionParser;
import org.casus.expression.Formula;
import org.casus.expression.Node;
import org.casus.expression.Resolver;
import org.casus.outcome.Event;
import org.casus.outcome.Trajectory;
import org.casus.world.Blueprint;

/**
 * Numbers of one run by formulas over its series and events: {@code at(week,'series')}, {@code
 * mean|sum|max|min(from,to,'series')}, {@code firstWeek('event X')} (999 if never), {@code count('event
 * X')}, and any quantity at the end. Weeks beyond the horizon give NaN.
 */
final class Measures implements Resolver {
    private static final double NEVER = 999;
    private final Blueprint blueprint;
    private final Trajectory trajectory;
    private final List<Event> events;
    private final double[] q;

    /** Values by formula: outcomes of a study often are patterns of its scenario. */
    private final Map<String, Double> known = new HashMap<>();

    Measures(Blueprint blueprint, Trajectory trajectory, List<Event> events, double[] q) {
        this.blueprint = blueprint;
        this.trajectory = trajectory;
        this.events = events;
        this.q = q;
    }

    /** Measures of all patterns and claims. */
    Map<String, Double> all() {
        Map<String, Double> all = new LinkedHashMap<>();
        blueprint.scenario().patterns().forEach((id, p) -> {
            boolean counts = p.given() == null || value(p.given()) > 0;
            all.put("pattern." + id, counts && p.measure() != null ? value(p.measure()) : Double.NaN);
        });
        blueprint.scenario().claims().forEach((id, c) -> {
            if (c.measure() != null) {
                all.put("claim." + id, value(c.measure()));
            }
        });
        return all;
    }

    private double value(Formula formula) {
        return known.computeIfAbsent(formula.text(), text -> value(ExpressionParser.parse(text)));
    }

    private double value(Node node) {
        if (node instanceof Node.Call c && overSeries(c)) {
            return series(c);
        }
        return new Binder(this).bind(replaced(node)).value(q);
    }

    /** A tree in which calls over series are replaced by their values. */
    private Node replaced(Node node) {
        if (node instanceof Node.Call c) {
            if (overSeries(c)) {
                return new Node.Number(series(c));
            }
            boolean known = Binder.knows(c.name());
            return known
                    ? new Node.Call(c.name(), c.arguments().stream().map(this::replaced).toList(), c.called(), c.position())
                    : c;
        }
        if (node instanceof Node.Binary b) {
            return new Node.Binary(b.operator(), replaced(b.left()), replaced(b.right()));
        }
        return node instanceof Node.Unary u ? new Node.Unary(u.operator(), replaced(u.operand())) : node;
    }

    private static boolean overSeries(Node.Call c) {
        int n = c.arguments().size();
        return n > 0 && c.arguments().get(n - 1) instanceof Node.Text;
    }

    private double series(Node.Call c) {
        String name = ((Node.Text) c.arguments().get(c.arguments().size() - 1)).value();
        if (name.startsWith("event ")) {
            return events(c.name(), name.substring("event ".length()));
        }
        if (!trajectory.has(name)) {
            throw new ExpressionException("no series '" + name + "'", c.position());
        }
        double first = value(c.arguments().get(0));
        double last = c.arguments().size() > 2 ? value(c.arguments().get(1)) : first;
        return over(c.name(), name, first, last);
    }

    private double over(String function, String name, double first, double last) {
        if (first < 0 || last >= trajectory.size() || last < first) {
            return Double.NaN;
        }
        double sum = 0;
        double most = Double.NEGATIVE_INFINITY;
        double least = Double.POSITIVE_INFINITY;
        int n = 0;
        for (int row = (int) first; row <= (int) last; row++) {
            double v = trajectory.at(row, name);
            sum += v;
            most = Math.max(most, v);
            least = Math.min(least, v);
            n++;
        }
        return switch (function) {
            case "at", "sum" -> sum;
            case "mean" -> sum / n;
            case "max" -> most;
            case "min" -> least;
            default -> throw new ExpressionException("'" + function + "' is not a function of a series", -1);
        };
    }

    private double events(String function, String kind) {
        int count = 0;
        double first = NEVER;
        for (Event e : events) {
            if (e.kind().equals(kind)) {
                count++;
                first = Math.min(first, e.week() + 1.0);
            }
        }
        return switch (function) {
            case "count" -> count;
            case "firstWeek" -> first;
            default -> throw new ExpressionException("'" + function + "' is not a function of events", -1);
        };
    }

    @Override
    public Expression resolve(Node.Call call) {
        return blueprint.resolver().resolve(call);
    }
}
