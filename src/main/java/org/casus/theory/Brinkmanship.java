package org.casus.theory;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Two in a crisis who move in turn: each holds, raises the stakes, or gives way. Looked through a few moves ahead,
 * each choosing by a logit over what its moves are worth to it from there on, so that both may err and each counts
 * on the other's erring: the quantal response equilibrium of the extensive form (McKelvey and Palfrey 1998), cut
 * off at a depth. Danger to both grows with the heat of the crisis (Schelling 1966: the threat that leaves something to
 * chance; Powell 1990); what giving way costs grows with each public move (Fearon 1994). Heat is a rung of the ladder,
 * 0 to 10; worths are in each side's own unit of choice.
 *
 * @param curve how steeply danger grows: (heat / 10)^curve, above 0
 * @param cooling rungs by which a move cools the crisis, unless it stands on a higher rung itself; above 0
 * @param floor heat below which it is over, above 0
 * @param depth moves looked ahead, the first with them, 1 to 4
 */
public record Brinkmanship(double curve, double cooling, double floor, int depth) implements Serializable {
    /** Position of holding among the moves of a side. */
    public static final int HOLD = 0;

    /** Most moves looked ahead. */
    public static final int DEEPEST = 4;

    private static final double TOP = 10;

    /** @throws IllegalArgumentException where a number lies outside its range */
    public Brinkmanship {
        if (!(curve > 0 && cooling > 0 && floor > 0 && depth >= 1 && depth <= DEEPEST)) {
            throw new IllegalArgumentException("curve " + curve + ", cooling " + cooling + " and floor " + floor
                    + " must be above 0, depth " + depth + " in [1, " + DEEPEST + "]");
        }
    }

    /**
     * One side.
     *
     * @param lambda rationality of its logit, 0 or more
     * @param discount what a gain a move later is worth, above 0 and at most 1
     * @param danger what a move at rung 10 costs it
     * @param pledge what each move of its own that is not giving way adds to the cost of giving way later
     * @param rungs rung of each of its moves; that of holding is 0
     * @param own what each move gains the side at once; holding gains 0
     * @param other what each of its moves gains the other side
     * @param giving position of giving way, -1 where it cannot
     */
    public record Side(
            double lambda, double discount, double danger, double pledge, double[] rungs, double[] own, double[] other, int giving)
            implements Serializable {}

    /** What each move is worth to each of several movers, who differ only in what their own moves gain them, at a heat. */
    public double[][] worths(Side[] movers, Side other, double heat) {
        Escalation tree = new Escalation(this, movers[0], other, heat);
        return Arrays.stream(movers).map(tree::worths).toArray(double[][]::new);
    }

    /** Danger of a heat, as a share of that of rung 10. */
    public double danger(double heat) {
        return StrictMath.pow(Math.min(TOP, heat) / TOP, curve);
    }

    /** What the rest costs who would bear a danger of 1 at rung 10, if both only hold until a heat has cooled: the integral of the danger. */
    double attrition(double danger, double heat) {
        return danger * heat / ((curve + 1) * cooling);
    }
}
