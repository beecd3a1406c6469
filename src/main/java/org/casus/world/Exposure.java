package org.casus.world;

import java.io.Serializable;
import java.util.Arrays;

/**
 * How exposed a control feature is to hostile strength: for each zone that counts, H/(H+O) of
 * hostile and own strength at distance 0, 1 and 2 weighted 1, .35 and .10, and what one
 * unit of hostile or own strength anywhere changes in it.
 */
public final class Exposure implements Serializable {
    private static final long serialVersionUID = 1;
    private final Blueprint blueprint;
    private final Neighbourhoods around;
    private final double[][] threat;
    private final double[][] relief;
    private final double[] exposed;
    private final double[] hostile;
    private final double[] own;
    private final boolean[] fights;

    /** Tables for all features with exposure. */
    public Exposure(Blueprint b) {
        blueprint = b;
        around = b.neighbourhoods();
        int n = b.features().size();
        threat = new double[n][];
        relief = new double[n][];
        exposed = new double[n];
        hostile = new double[b.geography().size()];
        own = new double[hostile.length];
        fights = new boolean[b.factions().size()];
        for (int k : b.features().exposureSlots()) {
            threat[k] = new double[hostile.length];
            relief[k] = new double[hostile.length];
        }
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
        int summed = -1;
        for (int k : blueprint.features().exposureSlots()) {
            int side = blueprint.features().side()[k];
            if (side != summed) {
                enemies(w, side);
                summed = side;
                sum(w, side);
            }
            refresh(w, k);
        }
    }

    private void refresh(WorldState w, int k) {
        FeatureTable t = blueprint.features();
        int side = t.side()[k];
        Arrays.fill(threat[k], 0);
        Arrays.fill(relief[k], 0);
        double sum = 0;
        int[] zones = t.zones()[k];
        for (int j = 0; j < zones.length; j++) {
            if (w.control(zones[j], side) >= t.minControl()[k]) {
                sum += zone(k, j, t.exposure()[k] * t.weights()[k][j]);
            }
        }
        exposed[k] = sum;
    }

    private double zone(int k, int j, double weight) {
        double h = 0;
        double o = 0;
        int[] zones = around.zones(k, j);
        double[] weights = around.weights(k, j);
        for (int i = 0; i < zones.length; i++) {
            h += weights[i] * hostile[zones[i]];
            o += weights[i] * own[zones[i]];
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

    /** Factions that any faction of a side is hostile to. */
    private void enemies(WorldState w, int side) {
        Arrays.fill(fights, false);
        int[] sideOf = blueprint.factions().side();
        for (int f = 0; f < w.factions; f++) {
            for (int g = 0; sideOf[f] == side && g < w.factions; g++) {
                fights[g] |= w.hostile[f * w.factions + g];
            }
        }
    }

    /** Own strength of a side and strength hostile to any of its factions, where any feature can be threatened from. */
    private void sum(WorldState w, int side) {
        Occupancy camps = w.camps;
        for (int z : around.reached()) {
            double against = 0;
            for (int c = camps.begin(z); c < camps.end(z); c++) {
                against += fights[camps.member(c)] ? w.strength.ofFaction(z, camps.member(c)) : 0;
            }
            hostile[z] = against;
            own[z] = w.strength.ofSide(z, side);
        }
    }
}
