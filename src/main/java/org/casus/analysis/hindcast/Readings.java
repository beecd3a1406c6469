package org.casus.analysis.hindcast;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.casus.outcome.Observation;
import org.casus.random.Inversion;

/**
 * What an observation may have been in truth: low and high are its 5% and 95% points, a normal on either side of the value, each as
 * wide as that end makes it. A score is its mean over that, for runs and baselines alike, so that to hit the reported number exactly is
 * worth no more than its source can tell (Ferro 2017, "Measuring forecast performance in the presence of observation error"). An
 * observation without ends is exact, and so is a side on which none is given.
 */
final class Readings {
    private static final int PARTS = 9;
    /** Normal quantile at 95%. */
    private static final double Z90 = 1.6448536269514722;
    /** Middles of parts of equal chance; the middle one is 0, and the outermost lie within low and high. */
    private static final double[] Z = IntStream.range(0, PARTS).mapToDouble(k -> Inversion.normal((k + .5) / PARTS) / Z90).toArray();

    private Readings() {}

    /** Mean of a score over what the observation may have been. @param score of a truth, in the unit of the measure */
    static double mean(Observation o, DoubleUnaryOperator score) {
        double down = Double.isNaN(o.low()) ? 0 : o.value() - o.low();
        double up = Double.isNaN(o.high()) ? 0 : o.high() - o.value();
        if (down == 0 && up == 0) {
            return score.applyAsDouble(o.value());
        }
        return Arrays.stream(Z).map(z -> score.applyAsDouble(o.value() + z * (z < 0 ? down : up))).average().orElseThrow();
    }
}
