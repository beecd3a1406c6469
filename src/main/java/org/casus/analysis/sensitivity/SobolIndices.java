package org.casus.analysis.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Shares of variance from Saltelli's blocks. With f at A, B, A with column i of B (AB) and B with column i of A
 * (BA): first order S_i = mean(B (AB_i - A)) / V (Saltelli et al. 2010); total ST_i = mean((A - AB_i)^2) / 2V
 * (Jansen 1999); closed second order V_ij = mean(BA_i AB_j - A B) / V, less S_i and S_j (Saltelli 2002). V is the
 * variance of A and B together; outcomes are centred first, which makes the estimates less noisy. Estimates of
 * small indices can fall below 0; their intervals then hold 0.
 *
 * @param first by factor
 * @param total by factor
 * @param second by pair (0,1), (0,2), .. (1,2), ..; empty where the design has no second order
 * @param variance V
 * @param blocks how many were used
 */
public record SobolIndices(List<Index> first, List<Index> total, List<Index> second, double variance, int blocks) {
    public SobolIndices {
        first = List.copyOf(first);
        total = List.copyOf(total);
        second = List.copyOf(second);
    }

    /**
     * Indices of blocks.
     *
     * @param blocks outcomes of each block in the order A, AB_1 .. AB_k, BA_1 .. BA_k where there are, B
     * @param factors k
     * @param seed of the bootstrap
     */
    public static SobolIndices of(double[][] blocks, int factors, long seed) {
        double[][] y = centred(blocks);
        boolean pairs = blocks.length > 0 && blocks[0].length == 2 * factors + 2;
        int[] all = new int[y.length];
        Arrays.setAll(all, i -> i);
        List<Index> first = new ArrayList<>();
        List<Index> total = new ArrayList<>();
        List<Index> second = new ArrayList<>();
        for (int i = 0; i < factors; i++) {
            int f = i;
            first.add(Resample.index(y.length, seed, at -> first(y, f, at)));
            total.add(Resample.index(y.length, seed, at -> total(y, f, at)));
            for (int j = i + 1; pairs && j < factors; j++) {
                int g = j;
                second.add(Resample.index(y.length, seed, at -> second(y, new int[] {f, g, factors}, at)));
            }
        }
        return new SobolIndices(first, total, second, variance(y, all), y.length);
    }

    private static double[][] centred(double[][] blocks) {
        double mean = Arrays.stream(blocks).mapToDouble(b -> (b[0] + b[b.length - 1]) / 2).average().orElse(0);
        return Arrays.stream(blocks).map(b -> Arrays.stream(b).map(x -> x - mean).toArray()).toArray(double[][]::new);
    }

    private static double variance(double[][] y, int[] at) {
        double sum = 0;
        double square = 0;
        for (int n : at) {
            double a = y[n][0];
            double b = y[n][y[n].length - 1];
            sum += a + b;
            square += a * a + b * b;
        }
        double mean = sum / (2. * at.length);
        return square / (2. * at.length) - mean * mean;
    }

    private static double share(double part, double[][] y, int[] at) {
        double v = variance(y, at);
        return v > 0 ? part / at.length / v : 0;
    }

    private static double first(double[][] y, int i, int[] at) {
        double sum = 0;
        for (int n : at) {
            sum += y[n][y[n].length - 1] * (y[n][1 + i] - y[n][0]);
        }
        return share(sum, y, at);
    }

    private static double total(double[][] y, int i, int[] at) {
        double sum = 0;
        for (int n : at) {
            double d = y[n][0] - y[n][1 + i];
            sum += d * d / 2;
        }
        return share(sum, y, at);
    }

    /** @param pair i, j and the number of factors */
    private static double second(double[][] y, int[] pair, int[] at) {
        double sum = 0;
        for (int n : at) {
            sum += y[n][1 + pair[2] + pair[0]] * y[n][1 + pair[1]] - y[n][0] * y[n][y[n].length - 1];
        }
        return share(sum, y, at) - first(y, pair[0], at) - first(y, pair[1], at);
    }
}
