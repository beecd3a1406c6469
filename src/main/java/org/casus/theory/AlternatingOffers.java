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
     * Powers in the bargaining solution of Nash of any number who make offers in turn, 1 in all: -1 / ln delta_i
     * over the sum (Binmore, Rubinstein and Wolinsky 1986); for two, what their shares come to as rounds grow short.
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
}
