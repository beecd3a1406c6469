package org.casus.theory;

import java.io.Serializable;

/**
 * Movement of control under attack.
 *
 * @param rate v0, share of a zone a day at full intensity and large superiority
 * @param breakthroughChance p_b, chance a half-week per unit of rho
 * @param breakthrough share of a zone taken by a breakthrough
 * @param steepness how fast rho brings the rate to its full size, above 0
 * @param spread standard deviation of rho as choosers know it before the first shot, 0 or more
 */
public record Advance(double rate, double breakthroughChance, double breakthrough, double steepness, double spread) implements Serializable {
    private static final double HALF_WEEKS = 2;
    private static final double DAYS = 7;
    /** A logistic of this steepness stands for a normal of spread 1 (Haley 1952). */
    private static final double LOGISTIC = 1.7;
    private static final double CERTAIN = 1e-6;
    private static final double SURELY = 30;

    /** Share taken in a time, 0 where rho is not positive. @param rho ln(X/(tau Y)) @param days length */
    public double gain(double rho, double intensity, double days) {
        return rho <= 0 ? 0 : rate * intensity * days * Elementary.tanh(steepness * rho);
    }

    /** Expected share taken in some weeks by an attack that has not begun, by a chooser who knows rho with an error of about the spread. */
    public double expected(double rho, double intensity, double weeks) {
        return expected(rho, intensity, weeks, spread);
    }

    /**
     * Error about rho that fighting leaves: the standard deviation of a normal mean after so many observations of known
     * noise (DeGroot 1970, Optimal Statistical Decisions, sec. 9.5). Before the first it is the spread.
     *
     * @param fought half-weeks of it so far
     * @param noise standard deviation of what a half-week shows, 0 or more
     */
    public double error(double fought, double noise) {
        return fought <= 0 ? spread : spread * noise / Math.sqrt(noise * noise + fought * spread * spread);
    }

    /**
     * Expected share taken in some weeks, by a chooser who knows rho with an error: the positive part of rho is smoothed
     * (softplus, which is the mean of that part under a logistic error), breakthroughs enter with their chance. May
     * exceed 1; the caller knows what there is to take.
     *
     * @param error standard deviation of rho as the chooser knows it, 0 or more
     */
    public double expected(double rho, double intensity, double weeks, double error) {
        double positive = positive(rho, error);
        double steady = DAYS * rate * intensity * Elementary.tanh(steepness * positive);
        double sudden = HALF_WEEKS * breakthroughChance * positive * breakthrough;
        return weeks * (steady + sudden);
    }

    private static double positive(double rho, double error) {
        double scaled = LOGISTIC * rho / Math.max(CERTAIN, error);
        return scaled > SURELY ? rho : error * Elementary.log1p(Elementary.exp(scaled)) / LOGISTIC;
    }
}
