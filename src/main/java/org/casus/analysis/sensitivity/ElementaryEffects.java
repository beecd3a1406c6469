package org.casus.analysis.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Elementary effects (Morris 1991): along a trajectory each factor moves once; its effect is the change of the
 * outcome over the change of the factor. mu is their mean, mu* the mean of their sizes (Campolongo, Cariboni
 * and Saltelli 2007), sigma their standard deviation.
 *
 * @param mu by factor
 * @param muStar by factor
 * @param sigma by factor
 * @param trajectories how many were used
 */
public record ElementaryEffects(List<Index> mu, List<Index> muStar, List<Index> sigma, int trajectories) {
    public ElementaryEffects {
        mu = List.copyOf(mu);
        muStar = List.copyOf(muStar);
        sigma = List.copyOf(sigma);
    }

    /**
     * Effects of trajectories.
     *
     * @param points points[t][s] are coordinates from 0 to 1 after s moves of trajectory t, k + 1 points each
     * @param outcomes outcomes[t][s] at those points
     * @param seed of the bootstrap
     * @throws IllegalArgumentException if a move changes none or more than one factor
     */
    public static ElementaryEffects of(double[][][] points, double[][] outcomes, long seed) {
        int factors = points.length == 0 ? 0 : points[0][0].length;
        double[][] effects = new double[factors][points.length];
        for (int t = 0; t < points.length; t++) {
            for (int s = 1; s < points[t].length; s++) {
                int j = moved(points[t][s - 1], points[t][s]);
                effects[j][t] = (outcomes[t][s] - outcomes[t][s - 1]) / (points[t][s][j] - points[t][s - 1][j]);
            }
        }
        List<Index> mu = new ArrayList<>();
        List<Index> star = new ArrayList<>();
        List<Index> sigma = new ArrayList<>();
        for (double[] e : effects) {
            mu.add(Resample.index(e.length, seed, at -> mean(e, at)));
            star.add(Resample.index(e.length, seed, at -> Arrays.stream(at).mapToDouble(i -> Math.abs(e[i])).average().orElse(0)));
            sigma.add(Resample.index(e.length, seed, at -> deviation(e, at)));
        }
        return new ElementaryEffects(mu, star, sigma, points.length);
    }

    private static int moved(double[] before, double[] after) {
        int found = -1;
        for (int j = 0; j < before.length; j++) {
            if (before[j] != after[j]) {
                if (found >= 0) {
                    throw new IllegalArgumentException("a move changes factors " + found + " and " + j + "; only one may move at a time");
                }
                found = j;
            }
        }
        if (found < 0) {
            throw new IllegalArgumentException("a move changes no factor");
        }
        return found;
    }

    private static double mean(double[] e, int[] at) {
        return Arrays.stream(at).mapToDouble(i -> e[i]).average().orElse(0);
    }

    private static double deviation(double[] e, int[] at) {
        double mean = mean(e, at);
        return at.length < 2 ? 0 : Math.sqrt(Arrays.stream(at).mapToDouble(i -> (e[i] - mean) * (e[i] - mean)).sum() / (at.length - 1));
    }
}
