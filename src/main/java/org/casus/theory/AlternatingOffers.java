package org.casus.theory;

/**
 * Division of a cake of 1 by two who make offers in turn (Rubinstein 1982): the only subgame perfect
 * equilibrium, reached at once. The impatient get less; who offers first gains by it.
 *
 * @param first what a cake in the next round is worth to who offers first, delta_1, 0 to below 1
 * @param second the same for the other, delta_2
 */
public record AlternatingOffers(double first, double second) {
    /** @throws IllegalArgumentException where a discount factor lies outside [0, 1) */
    public AlternatingOffers {
        if (!(first >= 0 && first < 1 && second >= 0 && second < 1)) {
            throw new IllegalArgumentException("discount factors " + first + " and " + second + " must lie in [0, 1)");
        }
    }

    /** Share of who offers first, (1 - delta_2) / (1 - delta_1 delta_2). */
    public double share() {
        return (1 - second) / (1 - first * second);
    }

    /**
     * Share of the first as rounds grow short, ln delta_2 / (ln delta_1 + ln delta_2): its power in the
     * bargaining solution of Nash (Binmore, Rubinstein and Wolinsky 1986). Both factors must be above 0.
     */
    public double power() {
        if (first == 0 || second == 0) {
            throw new IllegalArgumentException("discount factors " + first + " and " + second + " must lie above 0");
        }
        double mine = StrictMath.log(first);
        double other = StrictMath.log(second);
        return other / (mine + other);
    }

    /**
     * Powers in the bargaining solution of Nash of any number who make offers in turn, 1 in all: -1 / ln delta_i
     * over the sum, which for two is {@link #power()} (Binmore, Rubinstein and Wolinsky 1986).
     *
     * @param discounts what a gain in the next round is worth to each, above 0 and below 1
     * @throws IllegalArgumentException where a discount factor lies outside (0, 1)
     */
    public static double[] powers(double... discounts) {
        double[] powers = new double[discounts.length];
        double sum = 0;
        for (int i = 0; i < powers.length; i++) {
            if (!(discounts[i] > 0 && discounts[i] < 1)) {
                throw new IllegalArgumentException("discount factor " + discounts[i] + " must lie in (0, 1)");
            }
            powers[i] = -1 / StrictMath.log(discounts[i]);
            sum += powers[i];
        }
        for (int i = 0; i < powers.length; i++) {
            powers[i] /= sum;
        }
        return powers;
    }

    /**
     * Share of who offers first where each round costs a fixed amount instead: 1 where that costs it less
     * than the other, the other's cost where it costs it more (Rubinstein 1982, conclusion 1).
     *
     * @param cost of the first a round, above 0 and below 1
     * @param other cost of the other, not the same, since equal costs leave the share open
     */
    public static double shareAtCosts(double cost, double other) {
        if (!(cost > 0 && cost < 1 && other > 0 && other < 1) || cost == other) {
            throw new IllegalArgumentException("costs " + cost + " and " + other + " must lie between 0 and 1 and differ");
        }
        return cost < other ? 1 : other;
    }
}
