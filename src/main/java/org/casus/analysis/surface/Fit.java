package org.casus.analysis.surface;

import java.util.Arrays;
import org.apache.commons.math3.analysis.MultivariateFunction;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.BOBYQAOptimizer;
import org.apache.commons.math3.util.FastMath;

/**
 * Lengths, variance and noise of a Gaussian process by penalised maximum likelihood. Lengths have the prior of
 * Hvarfner, Hellsten and Nardi (2024), lognormal with log mean sqrt(2) + ln(factors)/2 and log deviation sqrt(3), so
 * that many factors start out idle and those that matter must show it. Found by BOBYQA (Powell 2009).
 */
final class Fit implements MultivariateFunction {
    private static final double SHORTEST = FastMath.log(.05);
    private static final double LONGEST = FastMath.log(100);
    private static final double LEAST_NOISE = 1e-8;
    private static final double FAR = 1e10;
    private static final int TRIALS = 60;
    private final double[][] x;
    private final double[] y;
    private final boolean[] nominal;
    private final double noise;
    private double[] best;
    private double most = Double.NEGATIVE_INFINITY;

    /**
     * Prepares a fit.
     *
     * @param x places, factors from 0 to 1
     * @param y values of mean 0 and variance 1
     * @param noise variance of the values' noise on that scale; NaN has it estimated
     */
    Fit(double[][] x, double[] y, boolean[] nominal, double noise) {
        this.x = x;
        this.y = y;
        this.nominal = nominal;
        this.noise = noise;
    }

    /** The likeliest process. */
    Kriging find() {
        return process(best());
    }

    /** Its kernel. */
    Kernel kernel() {
        return kernel(best());
    }

    /** Its noise variance. */
    double noise() {
        return noise(best());
    }

    private double[] best() {
        if (best == null) {
            search();
        }
        return best;
    }

    private void search() {
        int n = nominal.length + (Double.isNaN(noise) ? 2 : 1);
        double[] start = new double[n];
        double[] low = new double[n];
        double[] high = new double[n];
        Arrays.fill(start, 0, nominal.length, 0);
        Arrays.fill(low, 0, nominal.length, SHORTEST);
        Arrays.fill(high, 0, nominal.length, LONGEST);
        for (int i = nominal.length; i < n; i++) {
            start[i] = i == nominal.length ? 0 : FastMath.log(.1);
            low[i] = i == nominal.length ? FastMath.log(.01) : FastMath.log(LEAST_NOISE);
            high[i] = i == nominal.length ? FastMath.log(100) : FastMath.log(2);
        }
        best = start.clone();
        try {
            new BOBYQAOptimizer(2 * n + 1, 1, 1e-3).optimize(new MaxEval(TRIALS * n), new ObjectiveFunction(this), GoalType.MAXIMIZE,
                    new InitialGuess(start), new SimpleBounds(low, high));
        } catch (TooManyEvaluationsException e) {
            // the best so far is good enough
        }
    }

    @Override
    public double value(double[] logs) {
        try {
            double found = process(logs).logLikelihood() - penalty(logs);
            if (found > most) {
                most = found;
                best = logs.clone();
            }
            return found;
        } catch (NonPositiveDefiniteMatrixException e) {
            return -FAR;
        }
    }

    private double penalty(double[] logs) {
        double centre = Math.sqrt(2) + .5 * FastMath.log(nominal.length);
        return Arrays.stream(logs).limit(nominal.length).map(l -> (l - centre) * (l - centre) / (2 * 3)).sum();
    }

    private Kernel kernel(double[] logs) {
        return new Kernel(Arrays.stream(logs).limit(nominal.length).map(FastMath::exp).toArray(), nominal);
    }

    private double noise(double[] logs) {
        return Double.isNaN(noise) ? FastMath.exp(logs[logs.length - 1]) : Math.max(LEAST_NOISE, noise);
    }

    private Kriging process(double[] logs) {
        return new Kriging(x, y, kernel(logs), FastMath.exp(logs[nominal.length]), noise(logs));
    }
}
