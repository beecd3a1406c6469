package org.casus.world;

import java.io.Serializable;

/**
 * How exposed a control feature is to hostile strength: for each zone that counts, H/(H+O) of
 * hostile and own strength at distance 0, 1 and 2 weighted 1, .35 and .10 (corrections A3), and what one
 * unit of hostile or own strength anywhere changes in it.
 */
public final class Exposure implements Serializable {
    private static final long serialVersionUID = 1;
    private static final double NEXT = 0.35;
    private static final double SECOND = 0.10;
    private final Blueprint blueprint;
    private final int[][][] near;
    private final double[][][] nearWeight;
    private final double[][] threat;
    private final double[][] relief;
    private final double[] exposed;
    private final double[] hostile;

    /** Tables for all features with exposure. */
    public Exposure(Blueprint b) {
        blueprint = b;
        int n = b.features().size();
        near = new int[n][][];
        nearWeight = new double[n][][];
        threat = new double[n][];
        relief = new double[n][];
        exposed = new double[n];
        hostile = new double[b.geography().size()];
        for (int k : b.features().exposureSlots()) {
            int[] zones = b.features().zones()[k];
            near[k] = new int[zones.length][];
            nearWeight[k] = new double[zones.length][];
            for (int j = 0; j < zones.length; j++) {
                neighbourhood(k, j, zones[j]);
            }
            threat[k] = new double[hostile.length];
            relief[k] = new double[hostile.length];
        }
    }

    private void neighbourhood(int k, int j, int zone) {
        double[] w = new double[hostile.length];
        int[][] adjacent = blueprint.geography().neighbours();
        for (int a : adjacent[zone]) {
            for (int b : adjacent[a]) {
                w[b] = Math.max(w[b], SECOND);
            }
        }
        for (int a : adjacent[zone]) {
            w[a] = NEXT;
        }
        w[zone] = 1;
        near[k][j] = java.util.stream.IntStream.range(0, w.length).filter(z -> w[z] > 0).toArray();
        nearWeight[k][j] = java.util.Arrays.stream(near[k][j]).mapToDouble(z -> w[z]).toArray();
    }

    /** Loss of the feature to exposure, in its own unit. */
    public double exposed(int feature) {
        return exposed[feature];
    }

    /** Fall of the feature per unit of hostile strength in a zone; null for features without exposure. */
    public double[] threat(int feature) {
        return threat[feature];
    }

    /** Rise of the feature per unit of own strength in a zone. */
    public double[] relief(int feature) {
        return relief[feature];
    }

    /** Computes everything anew from the strengths. */
    public void refresh(WorldState w) {
        for (int k : blueprint.features().exposureSlots()) {
            refresh(w, k);
        }
    }

    private void refresh(WorldState w, int k) {
        FeatureTable t = blueprint.features();
        int side = t.side()[k];
        hostileTo(w, side);
        java.util.Arrays.fill(threat[k], 0);
        java.util.Arrays.fill(relief[k], 0);
        double sum = 0;
        int[] zones = t.zones()[k];
        for (int j = 0; j < zones.length; j++) {
            if (w.control(zones[j], side) >= t.minControl()[k]) {
                sum += zone(w, k, j, t.exposure()[k] * t.weights()[k][j]);
            }
        }
        exposed[k] = sum;
    }

    private double zone(WorldState w, int k, int j, double weight) {
        int side = blueprint.features().side()[k];
        double h = 0;
        double o = 0;
        int[] zones = near[k][j];
        double[] weights = nearWeight[k][j];
        for (int i = 0; i < zones.length; i++) {
            h += weights[i] * hostile[zones[i]];
            o += weights[i] * w.strength.ofSide(zones[i], side);
        }
        double total = h + o + 1;
        double dh = weight * (o + 1) / (total * total);
        double dO = weight * h / (total * total);
        for (int i = 0; i < zones.length; i++) {
            threat[k][zones[i]] += weights[i] * dh;
            relief[k][zones[i]] += weights[i] * dO;
        }
        return weight * h / total;
    }

    /** Strength hostile to any faction of a side, by zone. */
    private void hostileTo(WorldState w, int side) {
        int[] sideOf = blueprint.factions().side();
        java.util.Arrays.fill(hostile, 0);
        for (int g = 0; g < w.factions; g++) {
            boolean fights = false;
            for (int f = 0; f < w.factions; f++) {
                fights |= sideOf[f] == side && w.hostile[f * w.factions + g];
            }
            for (int z = 0; fights && z < hostile.length; z++) {
                hostile[z] += w.strength.ofFaction(z, g);
            }
        }
    }
}
