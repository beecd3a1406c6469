package org.casus.theory;

import java.io.Serializable;
import org.casus.model.GoalForm;

/**
 * Value of a feature for a goal (MODEL 2 as corrected; PROSPECT after Tversky and Kahneman 1992).
 *
 * @param form functional form
 * @param weight signed weight
 * @param scale steepness of SAT, scale of the others, above 0
 * @param lossAversion factor on losses, 2.25 in Tversky and Kahneman
 */
public record GoalFunction(GoalForm form, double weight, double scale, double lossAversion)
        implements Serializable {
    private static final double CURVATURE = 0.88;
    private static final double LIMIT = 3;
    private static final double LN3 = Elementary.log(3);

    /** Weighted value of x given the reference r; PROSPECT with a negative weight reads losses as harm. */
    public double value(double x, double r) {
        return switch (form) {
            case SAT -> weight / (1 + Elementary.exp(-scale * (x - r)));
            case LOG -> weight * logarithm(Math.max(0, x), r);
            case LIN -> weight * (x - r) / scale;
            case QUAD -> weight * (x - r) * Math.abs(x - r) / (scale * scale);
            case PROSPECT -> Math.abs(weight) * prospect(weight < 0 ? (r - x) / scale : (x - r) / scale);
        };
    }

    private static double logarithm(double x, double r) {
        double reach = r >= 10 ? LN3 : Elementary.log1p(1 / r);
        return Elementary.log1p(x / r) / reach;
    }

    private double prospect(double distance) {
        double d = Math.max(-LIMIT, Math.min(LIMIT, distance));
        return d >= 0 ? curve(d) : -lossAversion * curve(-d);
    }

    private static double curve(double d) {
        return d == 0 ? 0 : Elementary.exp(CURVATURE * Elementary.log(d));
    }
}
