package org.casus.analysis.calibration;

import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import org.casus.random.Inversion;

/**
 * How particles are moved: independent normal steps whose variance is twice that of the population, parameter by
 * parameter (Beaumont et al. 2009, "Adaptive approximate Bayesian computation", section 3).
 *
 * @param steps standard deviation of each parameter's step, above 0
 */
record Kernel(double[] steps) {
    private static final double LEAST = 1e-6;

    static Kernel of(Population p) {
        return new Kernel(IntStream.range(0, p.points()[0].length)
                .mapToDouble(i -> Math.max(LEAST, Math.sqrt(2) * new Weighted(p.column(i), p.weights()).deviation())).toArray());
    }

    /** A point near another, perhaps outside (0,1). @param uniforms one number a parameter is taken */
    double[] near(double[] centre, DoubleSupplier uniforms) {
        double[] out = new double[centre.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = centre[i] + steps[i] * Inversion.normal(uniforms.getAsDouble());
        }
        return out;
    }

    /** Density of a step up to a constant factor. @param to begins with a point; what follows is not read */
    double density(double[] from, double[] to) {
        double sum = 0;
        for (int i = 0; i < from.length; i++) {
            double z = (to[i] - from[i]) / steps[i];
            sum += z * z;
        }
        return StrictMath.exp(-sum / 2);
    }
}
