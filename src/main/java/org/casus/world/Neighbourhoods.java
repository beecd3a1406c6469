package org.casus.world;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * For each zone that counts for an exposed feature the zones at distance 0, 1 and 2 from which it can be
 * threatened, weighted 1, {@code ring_one} and {@code ring_two}. Depends on the scenario only.
 */
final class Neighbourhoods implements Serializable {
    private static final long serialVersionUID = 1;
    private final double next;
    private final double second;
    private final int[][][] zones;
    private final double[][][] weights;
    private final int[] reached;

    /** @param next weight of zones at distance 1 @param second of those at distance 2 */
    Neighbourhoods(FeatureTable features, Geography geography, double next, double second) {
        this.next = next;
        this.second = second;
        zones = new int[features.size()][][];
        weights = new double[features.size()][][];
        for (int k : features.exposureSlots()) {
            int[] centres = features.zones()[k];
            zones[k] = new int[centres.length][];
            weights[k] = new double[centres.length][];
            for (int j = 0; j < centres.length; j++) {
                double[] w = around(centres[j], geography);
                zones[k][j] = IntStream.range(0, w.length).filter(z -> w[z] > 0).toArray();
                weights[k][j] = Arrays.stream(zones[k][j]).mapToDouble(z -> w[z]).toArray();
            }
        }
        reached = Arrays.stream(features.exposureSlots())
                .boxed()
                .flatMap(k -> Arrays.stream(zones[k]))
                .flatMapToInt(Arrays::stream)
                .sorted()
                .distinct()
                .toArray();
    }

    private double[] around(int zone, Geography geography) {
        double[] w = new double[geography.size()];
        int[][] adjacent = geography.neighbours();
        for (int a : adjacent[zone]) {
            for (int b : adjacent[a]) {
                w[b] = Math.max(w[b], second);
            }
        }
        for (int a : adjacent[zone]) {
            w[a] = next;
        }
        w[zone] = 1;
        return w;
    }

    /** Zones around the j-th zone of a feature, itself among them. */
    int[] zones(int feature, int j) {
        return zones[feature][j];
    }

    /** Their weights, in the same order. */
    double[] weights(int feature, int j) {
        return weights[feature][j];
    }

    /** All zones from which any feature can be threatened, ascending. */
    int[] reached() {
        return reached;
    }
}
