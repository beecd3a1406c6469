package org.casus.theory.bargain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Bargaining from start to end.
 *
 * @param issue what it was about
 * @param rules how it was run
 * @param rounds the start, then every round
 * @param settlement how it ended
 */
public record Course(Issue issue, Rules rules, List<Round> rounds, Settlement settlement) {
    public Course {
        rounds = List.copyOf(rounds);
    }

    /** The last round. */
    public Round last() {
        return rounds.get(rounds.size() - 1);
    }

    /** The offer of the last round that asked for the longest move; none where nobody was asked to move. */
    public Optional<Offer> open() {
        return last().moves().stream().map(Move::offer).max(Comparator.comparingDouble(Offer::distance));
    }

    /** Every pair that was weighed in a round from 1, in the order of the stakeholders. */
    public List<Pair> pairs(int round) {
        double[] before = rounds.get(round - 1).positions().stream().mapToDouble(Double::doubleValue).toArray();
        return Pair.all(issue, Outlook.at(issue, rules, before));
    }
}
