package org.casus.analysis.robustness;

import java.util.function.ToDoubleFunction;

/** The numbers of a {@link Robustness}, each with the range in which it can lie. */
public enum Measure {
    MEAN("mean", Robustness::mean, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY),
    WORST("worst", Robustness::worst, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY),
    MAX_REGRET("maxRegret", Robustness::maxRegret, 0, Double.POSITIVE_INFINITY),
    MEAN_REGRET("meanRegret", Robustness::meanRegret, 0, Double.POSITIVE_INFINITY),
    SATISFICING("satisficing", Robustness::satisficing, 0, 1),
    SIGNAL_TO_NOISE("signalToNoise", Robustness::signalToNoise, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    private final String key;
    private final ToDoubleFunction<Robustness> number;
    private final double least;
    private final double most;

    Measure(String key, ToDoubleFunction<Robustness> number, double least, double most) {
        this.key = key;
        this.number = number;
        this.least = least;
        this.most = most;
    }

    /** Name in files. */
    public String key() {
        return key;
    }

    /** The number; NaN where there is none. */
    public double of(Robustness r) {
        return number.applyAsDouble(r);
    }

    double within(double x) {
        return Math.max(least, Math.min(most, x));
    }
}
