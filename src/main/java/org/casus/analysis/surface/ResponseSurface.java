package org.casus.analysis.surface;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What a fitted process says of an outcome over its factors, in units of the outcome. */
public final class ResponseSurface {
    /** Most points that are fitted; of more, as many are taken evenly. */
    public static final int MOST = 256;

    private final double[][] x;
    private final double[] y;
    private final double middle;
    private final double spread;
    private final Kernel kernel;
    private final Kriging process;
    private final double noise;

    private ResponseSurface(double[][] x, double[] y, boolean[] nominal, double noise) {
        this.x = x;
        this.y = y;
        middle = Arrays.stream(y).average().orElseThrow();
        spread = Math.sqrt(Arrays.stream(y).map(v -> (v - middle) * (v - middle)).average().orElseThrow());
        Fit fit = new Fit(x, Arrays.stream(y).map(v -> (v - middle) / spread).toArray(), nominal, noise / (spread * spread));
        process = fit.find();
        kernel = fit.kernel();
        this.noise = fit.noise() * spread * spread;
    }

    /** Least number of points for a number of factors. */
    public static int least(int factors) {
        return Math.max(10, 2 * factors + 2);
    }

    /**
     * Fits a surface.
     *
     * @param x places, one coordinate a factor from 0 to 1, or the place of a level
     * @param y finite values, not all the same
     * @param nominal whether a factor's levels have no order
     * @param noise variance of the values that is only chance; NaN has it estimated
     * @throws IllegalArgumentException if there are fewer than {@link #least} points or the values do not vary
     */
    public static ResponseSurface of(double[][] x, double[] y, boolean[] nominal, double noise) {
        if (x.length != y.length || x.length < least(nominal.length)) {
            throw new IllegalArgumentException(x.length + " point(s) are too few for a surface over " + nominal.length + " factor(s); at least "
                    + least(nominal.length) + " are needed");
        }
        if (Arrays.stream(y).distinct().count() < 2) {
            throw new IllegalArgumentException("the outcome is the same at every point");
        }
        int[] taken = IntStream.range(0, Math.min(MOST, y.length)).map(i -> (int) ((long) i * y.length / Math.min(MOST, y.length))).toArray();
        return new ResponseSurface(Arrays.stream(taken).mapToObj(i -> x[i]).toArray(double[][]::new),
                Arrays.stream(taken).mapToDouble(i -> y[i]).toArray(), nominal.clone(), noise);
    }

    /** Points fitted. */
    public int points() {
        return y.length;
    }

    /** Variance of the values taken for chance. */
    public double noise() {
        return noise;
    }

    /**
     * Q2, 1 less the squared error of predicting each point without it over that of the mean of the others: 1 is perfect,
     * 0 or less no better than the mean. Lengths and variances are not fitted anew each time, which flatters it a little.
     */
    public double q2() {
        double[] left = process.leftOut();
        double error = 0;
        double plain = 0;
        double others = y.length / (y.length - 1.);
        for (int i = 0; i < y.length; i++) {
            double of = y[i] - (middle + spread * left[i]);
            error += of * of;
            plain += (y[i] - middle) * (y[i] - middle) * others * others;
        }
        return 1 - error / plain;
    }

    /** Expected value at a place. */
    public double at(double[] place) {
        return middle + spread * process.predict(Arrays.stream(x).mapToDouble(p -> kernel.of(place, p)).toArray());
    }

    /**
     * How much of the variance of the prediction over the points is lost when a factor is averaged out: its total effect
     * (Homma and Saltelli 1996), 0 to about 1.
     */
    public double importance(int factor) {
        double[] full = Arrays.stream(x).mapToDouble(this::at).toArray();
        double mean = Arrays.stream(full).average().orElseThrow();
        double variance = Arrays.stream(full).map(v -> (v - mean) * (v - mean)).sum();
        double[] averaged = averages(List.of(factor));
        double lost = 0;
        for (int i = 0; i < x.length; i++) {
            double[] k = new double[x.length];
            for (int j = 0; j < k.length; j++) {
                k[j] = averaged[j];
                for (int d = 0; d < x[i].length; d++) {
                    k[j] *= d == factor ? 1 : kernel.along(d, x[i][d], x[j][d]);
                }
            }
            double rest = middle + spread * process.predict(k);
            lost += (full[i] - rest) * (full[i] - rest);
        }
        return variance == 0 ? 0 : lost / variance;
    }

    /** Factors, the most important first. */
    public int[] ranking() {
        double[] all = IntStream.range(0, x[0].length).mapToDouble(this::importance).toArray();
        return IntStream.range(0, all.length).boxed().sorted(Comparator.comparingDouble(d -> -all[d])).mapToInt(d -> d).toArray();
    }

    /** The outcome over some factors, averaged over the points' values of all others. */
    public Partial over(int... factors) {
        List<Integer> kept = Arrays.stream(factors).boxed().toList();
        List<Integer> others = IntStream.range(0, x[0].length).boxed().filter(d -> !kept.contains(d)).toList();
        double[] averaged = averages(others);
        return new Partial(averaged, own(others), factors);
    }

    /** Mean over the points of the correlation, along some factors, with each point. */
    private double[] averages(List<Integer> factors) {
        return Arrays.stream(x).mapToDouble(p -> Arrays.stream(x).mapToDouble(q -> product(factors, p, q)).average().orElseThrow()).toArray();
    }

    private double own(List<Integer> factors) {
        return Arrays.stream(averages(factors)).average().orElseThrow();
    }

    private double product(List<Integer> factors, double[] p, double[] q) {
        double product = 1;
        for (int d : factors) {
            product *= kernel.along(d, p[d], q[d]);
        }
        return product;
    }

    /** A prediction over few factors. */
    public final class Partial {
        private final double[] averaged;
        private final double own;
        private final int[] factors;

        private Partial(double[] averaged, double own, int[] factors) {
            this.averaged = averaged;
            this.own = own;
            this.factors = factors.clone();
        }

        /** Expected value. @param place one coordinate a factor kept */
        public double at(double... place) {
            return middle + spread * process.predict(correlations(place));
        }

        /** Its standard error, from the points being few and the runs by chance. */
        public double error(double... place) {
            return spread * process.error(correlations(place), own);
        }

        private double[] correlations(double[] place) {
            double[] k = averaged.clone();
            for (int j = 0; j < k.length; j++) {
                for (int f = 0; f < factors.length; f++) {
                    k[j] *= kernel.along(factors[f], place[f], x[j][factors[f]]);
                }
            }
            return k;
        }
    }
}
