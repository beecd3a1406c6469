package org.casus.experiment.design;

import java.util.List;
import org.casus.random.PriorQuantile;
import org.casus.scenario.study.Range;
import org.casus.scenario.study.Swept;

/** Turns a coordinate from 0 to 1 into a value of a factor. */
record Axis(Swept factor) {
    /** How many values it takes in a factorial or one-at-a-time design. */
    int steps() {
        return factor.range() == null ? factor.levels().size() : factor.steps();
    }

    /** Coordinate of one of those values. */
    double step(int i) {
        return factor.range() == null ? (i + .5) / steps() : (double) i / (steps() - 1);
    }

    /**
     * Value at a coordinate; null leaves the factor as it is.
     *
     * @param grid whether 0 and 1 stand for low and high even where these are 5% and 95% points
     */
    Object value(double u, boolean grid) {
        if (Double.isNaN(u)) {
            return null;
        }
        List<Object> levels = factor.levels();
        if (!levels.isEmpty()) {
            return levels.get((int) Math.min(levels.size() - 1, Math.floor(u * levels.size())));
        }
        Range r = factor.range();
        if (factor.whole()) {
            double low = Math.ceil(r.low());
            return (long) Math.min(Math.floor(r.high()), low + Math.floor(u * (Math.floor(r.high()) - low + 1)));
        }
        return grid
                ? PriorQuantile.within(r.prior(), r.low(), r.high(), r.centre(), u)
                : PriorQuantile.at(r.prior(), r.low(), r.high(), r.centre(), u);
    }
}
