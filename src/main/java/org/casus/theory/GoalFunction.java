package org.casus.theory;

import java.io.Serializable;
import org.casus.model.GoalForm;

/**
 * Value of a feature for a goal (PROSPECT after Tversky and Kahneman 1992).
 *
 * @param form functional form, whose equation {@link GoalForm} gives
 * @param weight signed weight
 * @param scale steepness of SAT, scale of the others, above 0
 * @param lossAversion factor on losses, 2.25 in Tversky and Kahneman
 * @param curvature exponent of PROSPECT, .88 there
 * @param limit distance from the reference, in scales, past which PROSPECT gains and loses no more
 */
public record GoalFunction(GoalForm form, double weight, double scale, double lossAversion, double curvature, double limit)
        implements Serializable {
    private static final long ONE = Double.doubleToRawLongBits(1);
    private static final double LN3 = Elementary.log(3);

    /** Weighted value of x given the reference r; PROSPECT with a negative weight reads losses as harm. */
    public double value(double x, double r) {
        return switch (form) {
            case SAT -> saturating(x, r);
            case LOG -> logarithm(x, r, reach(r));
            case LIN -> linear(x, r);
            case QUAD -> quadratic(x, r);
            case PROSPECT -> prospect(x, r);
        };
    }

    /**
     * Puts in the place of each of several changes of x what it gains over the value at x, the same to the last
     * bit as one by one. The form is asked for once, and the functions of neighbours overlap in the processor.
     *
     * @param change changes of x, of which those from one position up to another count
     * @return the value at x
     */
    public double gains(double[] change, int from, int to, double x, double r) {
        double base = value(x, r);
        switch (form) {
            case SAT -> {
                for (int j = from; j < to; j++) {
                    change[j] = saturating(x + change[j], r) - base;
                }
            }
            case LOG -> {
                double reach = reach(r);
                for (int j = from; j < to; j++) {
                    change[j] = logarithm(x + change[j], r, reach) - base;
                }
            }
            case LIN -> {
                for (int j = from; j < to; j++) {
                    change[j] = linear(x + change[j], r) - base;
                }
            }
            case QUAD -> {
                for (int j = from; j < to; j++) {
                    change[j] = quadratic(x + change[j], r) - base;
                }
            }
            case PROSPECT -> {
                for (int j = from; j < to; j++) {
                    change[j] = prospect(x + change[j], r) - base;
                }
            }
        }
        return base;
    }

    private double linear(double x, double r) {
        return weight * (x - r) / scale;
    }

    private double quadratic(double x, double r) {
        return weight * (x - r) * Math.abs(x - r) / (scale * scale);
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
        double d = Math.max(-limit, Math.min(limit, distance));
        return Math.abs(weight) * (sensitivity(d) * curve(Math.abs(d)) + 0.0);
    }

    /** 1 for gains, the loss aversion turned round for losses, without a jump: which of them comes next cannot be guessed. */
    private double sensitivity(double d) {
        long loss = Double.doubleToRawLongBits(d) >> Long.SIZE - 1;
        return Double.longBitsToDouble(loss & Double.doubleToRawLongBits(-lossAversion) | ~loss & ONE);
    }

    private double curve(double d) {
        return d == 0 ? 0 : Elementary.exp(curvature * Elementary.log(d));
    }
}
