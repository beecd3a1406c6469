package org.casus.theory.bargain;

import java.util.List;

/**
 * One round and what it leaves.
 *
 * @param number 0 for the start, else from 1
 * @param median weighted median of the positions after the round
 * @param mean their mean, weighted by capability times salience
 * @param positions by stakeholder, after the round
 * @param risks risk exponents by stakeholder, reckoned from the positions before the round; empty at the start
 * @param moves who moved, in the order of the stakeholders
 */
public record Round(int number, double median, double mean, List<Double> positions, List<Double> risks, List<Move> moves) {
    public Round {
        positions = List.copyOf(positions);
        risks = List.copyOf(risks);
        moves = List.copyOf(moves);
    }

    /** The farthest that anybody went. */
    public double farthest() {
        return moves.stream().mapToDouble(Move::distance).max().orElse(0);
    }
}
