package org.casus.analysis.robustness;

import java.util.function.ToDoubleFunction;

/** The numbers of a {@link Robustness}. */
public enum Measure {
    MEAN("mean", Robustness::mean),
    WORST("worst", Robustness::worst),
    MAX_REGRET("maxRegret", Robustness::maxRegret),
    MEAN_REGRET("meanRegret", Robustness::meanRegret),
    SATISFICING("satisficing", Robustness::satisficing),
    SIGNAL_TO_NOISE("signalToNoise", Robustness::signalToNoise);

    private final String key;
    private final ToDoubleFunction<Robustness> number;

    Measure(String key, ToDoubleFunction<Robustness> number) {
        this.key = key;
        this.number = number;
    }

    /** Name in files. */
    public String key() {
        return key;
    }

    /** The number; NaN where there is none. */
    public double of(Robustness r) {
        return number.applyAsDouble(r);
    }
}
