package org.casus.theory.bargain;

import java.util.List;

/**
 * An issue and all who bargain over it.
 *
 * @param stakeholders two or more, not all of one position nor all without capability
 */
public record Issue(List<Stakeholder> stakeholders) {
    /** @throws IllegalArgumentException where there is nothing to bargain over */
    public Issue {
        stakeholders = List.copyOf(stakeholders);
        if (stakeholders.size() < 2) {
            throw new IllegalArgumentException(stakeholders.size() + " stakeholder(s); bargaining takes two or more");
        }
        double total = stakeholders.stream().mapToDouble(Stakeholder::weight).sum();
        if (!(total > 0 && total <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("capabilities times saliences sum to " + total + "; the sum must lie above 0");
        }
        double range = range(stakeholders);
        if (!(range > 0 && range <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("positions span " + range + "; they must not all be the same");
        }
    }

    /** Highest less lowest position at the start, above 0; distances are measured by it in every round. */
    public double range() {
        return range(stakeholders);
    }

    private static double range(List<Stakeholder> all) {
        double high = all.stream().mapToDouble(Stakeholder::position).max().orElseThrow();
        return high - all.stream().mapToDouble(Stakeholder::position).min().orElseThrow();
    }

    public int size() {
        return stakeholders.size();
    }

    public Stakeholder get(int i) {
        return stakeholders.get(i);
    }

    /** Positions at the start, in the order of the stakeholders. */
    public double[] positions() {
        return stakeholders.stream().mapToDouble(Stakeholder::position).toArray();
    }

    /** Weights in a vote, in the order of the stakeholders. */
    public double[] weights() {
        return stakeholders.stream().mapToDouble(Stakeholder::weight).toArray();
    }
}
