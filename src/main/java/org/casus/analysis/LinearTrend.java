package org.casus.analysis;

import org.casus.util.Checks;

/**
 * A straight line by least squares, carried on. The standard error of a prediction at x is
 * s sqrt(1 + 1/n + (x - mean)^2 / Sxx), s^2 = residual sum of squares / (n - 2); with two points s is 0.
 *
 * @param level value at the mean of x
 * @param slope change for 1 of x
 * @param s standard deviation of the residuals
 * @param mean mean of x
 * @param sxx sum of squares of x about its mean
 * @param n points
 */
public record LinearTrend(double level, double slope, double s, double mean, double sxx, int n) {
    /**
     * Fits points.
     *
     * @param x at least two that differ
     * @param y one for each x
     */
    public static LinearTrend of(double[] x, double[] y) {
        int n = Checks.inRange("points of a trend", x.length, 2, Integer.MAX_VALUE);
        double meanX = mean(x);
        double meanY = mean(y);
        double sxx = 0;
        double sxy = 0;
        for (int i = 0; i < n; i++) {
            sxx += (x[i] - meanX) * (x[i] - meanX);
            sxy += (x[i] - meanX) * (y[i] - meanY);
        }
        if (sxx == 0) {
            throw new IllegalArgumentException("all points of a trend lie at " + meanX + "; at least two must differ");
        }
        double slope = sxy / sxx;
        double rest = 0;
        for (int i = 0; i < n; i++) {
            double error = y[i] - meanY - slope * (x[i] - meanX);
            rest += error * error;
        }
        return new LinearTrend(meanY, slope, n == 2 ? 0 : Math.sqrt(rest / (n - 2)), meanX, sxx, n);
    }

    public double at(double x) {
        return level + slope * (x - mean);
    }

    /** Standard error of a new point at x. @param least residual standard deviation to reckon with at least */
    public double error(double x, double least) {
        return Math.max(s, least) * Math.sqrt(1 + 1.0 / n + (x - mean) * (x - mean) / sxx);
    }

    private static double mean(double[] x) {
        double sum = 0;
        for (double v : x) {
            sum += v;
        }
        return sum / x.length;
    }
}
