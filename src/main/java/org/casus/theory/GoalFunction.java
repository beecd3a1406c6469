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
            case SAT -> saturating(x, r);
            case LOG -> logarithm(x, r, reach(r));
            case LIN -> weight * (x - r) / scale;
            case QUAD -> weight * (x - r) * Math.abs(x - r) / (scale * scale);
            case PROSPECT -> prospect(x, r);
        };
    }

    /**
     * Puts the weighted value in the place of each of several x, the same to the last bit as one by one. The
     * form is asked for once and the functions of neighbours overlap in the processor.
     *
     * @param n how many count
     */
    public void values(double[] x, int n, double r) {
        switch (form) {
            case SAT -> {
                for (int j = 0; j < n; j++) {
                    x[j] = saturating(x[j], r);
                }
            }
            case LOG -> {
                double reach = reach(r);
                for (int j = 0; j < n; j++) {
                    x[j] = logarithm(x[j], r, reach);
                }
            }
            case PROSPECT -> {
                for (int j = 0; j < n; j++) {
                    x[j] = prospect(x[j], r);
                }
            }
            case LIN -> {
                for (int j = 0; j < n; j++) {
                    x[j] = weight * (x[j] - r) / scale;
                }
            }
            case QUAD -> {
                for (int j = 0; j < n; j++) {
                    x[j] = weight * (x[j] - r) * Math.abs(x[j] - r) / (scale * scale);
                }
            }
        }
    }

    private double saturating(double x, double r) {
        return weight / (1 + Elementary.exp(-scale * (x - r)));
    }

    private double logarithm(double x, double r, double reach) {
        return weight * (Elementary.log1p(Math.max(0, x) / r) / reach);
    }

    private static double reach(double r) {
        return r >= 10 ? LN3 : Elementary.log1p(1 / r);
    }

    private double prospect(double x, double r) {
        double distance = weight < 0 ? (r - x) / scale : (x - r) / scale;
        double d = Math.max(-LIMIT, Math.min(LIMIT, distance));
        return Math.abs(weight) * (d >= 0 ? curve(d) : -lossAversion * curve(-d));
    }

    private static double curve(double d) {
        return d == 0 ? 0 : Elementary.exp(CURVATURE * Elementary.log(d));
    }
}
