package org.casus.engine;

import java.util.List;
import org.casus.expression.Expression;
import org.casus.expression.ExpressionException;
import org.casus.outcome.Event;
import org.casus.outcome.Trajectory;

/** A number of one run, made ready to be computed. */
interface Measure {
    /** What the number is computed from: series, events, and the quantities at the end. */
    record Evidence(Trajectory trajectory, List<Event> events, double[] quantities) {}

    double of(Evidence run);

    /** Something of the quantities at the end. */
    record AtEnd(Expression formula) implements Measure {
        @Override
        public double of(Evidence run) {
            return formula.value(run.quantities());
        }
    }

    /** A formula of other measures. */
    record Combined(Expression formula, Measure[] parts) implements Measure {
        @Override
        public double of(Evidence run) {
            double[] values = new double[parts.length];
            for (int i = 0; i < parts.length; i++) {
                values[i] = parts[i].of(run);
            }
            return formula.value(values);
        }
    }

    /** A function of a series over some weeks, not a number where they lie beyond the horizon. @param column position of the series */
    record OverSeries(String function, int column, Measure from, Measure to) implements Measure {
        @Override
        public double of(Evidence run) {
            double first = from.of(run);
            double last = to == from ? first : to.of(run);
            if (first < 0 || last >= run.trajectory().size() || last < first) {
                return Double.NaN;
            }
            return over(run.trajectory(), (int) first, (int) last);
        }

        private double over(Trajectory t, int first, int last) {
            double sum = 0;
            double most = Double.NEGATIVE_INFINITY;
            double least = Double.POSITIVE_INFINITY;
            for (int row = first; row <= last; row++) {
                double v = t.at(row, column);
                sum += v;
                most = Math.max(most, v);
                least = Math.min(least, v);
            }
            return switch (function) {
                case "at", "sum" -> sum;
                case "mean" -> sum / (last - first + 1);
                case "max" -> most;
                case "min" -> least;
                default -> throw new ExpressionException("'" + function + "' is not a function of a series");
            };
        }
    }

    /** A function of a series that there is not: an error where it is asked for. */
    record Unknown(String series) implements Measure {
        @Override
        public double of(Evidence run) {
            throw new ExpressionException("no series '" + series + "'");
        }
    }

    /** A function of the events of a kind. */
    record OfEvents(String function, String kind) implements Measure {
        private static final double NEVER = 999;

        @Override
        public double of(Evidence run) {
            int count = 0;
            double total = 0;
            double first = NEVER;
            for (Event e : run.events()) {
                if (e.kind().equals(kind)) {
                    count++;
                    total += e.value();
                    first = Math.min(first, e.week() + 1.0);
                }
            }
            return switch (function) {
                case "count" -> count;
                case "total" -> total;
                case "firstWeek" -> first;
                default -> throw new ExpressionException("'" + function + "' is not a function of events");
            };
        }
    }
}
