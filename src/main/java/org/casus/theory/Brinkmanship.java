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

    /** What each move of the first side is worth to it when it moves at a heat. */
    public double[] worths(Side mover, Side other, double heat) {
        double[][] worth = new double[mover.own().length][];
        for (int k = 0; k < worth.length; k++) {
            worth[k] = after(new Node(mover, other, 0, 0, heat, depth - 1, 0, 0), k);
        }
        return Arrays.stream(worth).mapToDouble(w -> w[0]).toArray();
    }

    /** Danger of a heat, as a share of that of rung 10. */
    public double danger(double heat) {
        return StrictMath.pow(Math.min(TOP, heat) / TOP, curve);
    }

    /** @param used moves already made by the mover, and by the other, one bit each */
    private record Node(
            Side mover, Side other, double pledged, double otherPledged, double heat, int left, int used, int otherUsed) {
        Node next(int move, double to) {
            int now = move == HOLD ? used : used | 1 << move;
            return new Node(other, mover, otherPledged, pledged + mover.pledge(), to, left - 1, otherUsed, now);
        }
    }

    /** Worth of a move, to the mover and to the other. */
    private double[] after(Node n, int move) {
        Side m = n.mover();
        if (move == m.giving()) {
            return new double[] {m.own()[move] - n.pledged(), m.other()[move]};
        }
        double to = Math.max(n.heat() - cooling, m.rungs()[move]);
        if (to < floor) {
            return new double[] {m.own()[move], m.other()[move]};
        }
        double[] later = n.left() == 0 ? attrition(n, to) : value(n.next(move, to));
        double risk = danger(to);
        return new double[] {
            m.own()[move] - m.danger() * risk + m.discount() * later[1],
            m.other()[move] - n.other().danger() * risk + n.other().discount() * later[0]
        };
    }

    /** Expected worth to the mover and the other of what the mover will choose. */
    private double[] value(Node n) {
        int moves = n.mover().own().length;
        double[] chance = new double[moves];
        double[][] worth = new double[moves][];
        for (int k = 0; k < moves; k++) {
            boolean again = (n.used() & 1 << k) != 0;
            worth[k] = again ? null : after(n, k);
            chance[k] = again ? Double.NEGATIVE_INFINITY : n.mover().lambda() * worth[k][0];
        }
        Logit.probabilities(chance, moves);
        double[] sum = new double[2];
        for (int k = 0; k < moves; k++) {
            if (worth[k] != null) {
                sum[0] += chance[k] * worth[k][0];
                sum[1] += chance[k] * worth[k][1];
            }
        }
        return sum;
    }

    /** What the rest costs if both only hold until it has cooled: the integral of the danger; for the other, then the mover. */
    private double[] attrition(Node n, double heat) {
        double rest = danger(heat) * heat / ((curve + 1) * cooling);
        return new double[] {-n.other().danger() * rest, -n.mover().danger() * rest};
    }
}
