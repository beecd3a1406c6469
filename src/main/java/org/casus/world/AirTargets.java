package org.casus.world;

import java.io.Serializable;
import java.util.Arrays;
import org.casus.model.Family;

/**
 * Where an air force's sorties fall: for each class of targets the share of each zone. Zones count by
 * value and control (or heads) of those the class names; the front class prefers zones from which the
 * supported side's exposed goals are threatened, and close support draws it to the offensives. Classes
 * that no mix of an air force names are left out.
 */
public final class AirTargets implements Serializable {
    private static final long serialVersionUID = 1;
    private static final double PRESENT = 0.05;
    private static final double HELD = 0.3;
    private final Blueprint blueprint;
    private final double[][][] share;
    private final boolean[][] used;
    private final double[][] worth;
    private final double[] threat;
    private final double[] damping;
    private final double[] protection;
    private final double frontBase;
    private final double frontThreat;
    private final double concentrate;

    public AirTargets(Blueprint b) {
        blueprint = b;
        int zones = b.geography().size();
        share = new double[b.airForces().length][b.classes().length][zones];
        used = used(b);
        worth = new double[b.classes().length][zones];
        threat = new double[zones];
        damping = new double[zones];
        protection = new double[zones];
        frontBase = b.parameter("front_base");
        frontThreat = b.parameter("front_threat");
        concentrate = b.parameter("concentrate");
    }

    private static boolean[][] used(Blueprint b) {
        boolean[][] used = new boolean[b.airForces().length][b.classes().length];
        for (int a = 0; a < used.length; a++) {
            for (double[] mix : b.airForces()[a].mixes()) {
                for (int c = 0; c < mix.length; c++) {
                    used[a][c] |= mix[c] > 0;
                }
            }
        }
        return used;
    }

    /** Whether any mix of an air force names a class. */
    public boolean used(int force, int targetClass) {
        return used[force][targetClass];
    }

    /** Share of a class's sorties that falls on each zone; sums to 1 or is all 0. */
    public double[] share(int force, int targetClass) {
        return share[force][targetClass];
    }

    /** Share of front sorties that an air force gives to supported offensives. */
    public double closeSupport(WorldView w, AirTable a) {
        return a.closeSupport() < 0
                ? concentrate
                : w.quantity(blueprint.quantities().at(Family.LEVEL, a.actor(), a.closeSupport()));
    }

    /** Computes everything anew. */
    public void refresh(WorldView w, Exposure exposure) {
        Coverage.dampings(w, damping);
        Coverage.protections(w, protection);
        for (int c = 0; c < worth.length; c++) {
            value(w, blueprint.classes()[c], worth[c]);
        }
        for (int a = 0; a < share.length; a++) {
            threatTo(blueprint.airForces()[a].actor(), exposure);
            for (int c = 0; c < share[a].length; c++) {
                if (used[a][c]) {
                    refresh(w, a, c);
                }
            }
        }
    }

    /** What a zone counts for a class before anything that differs by air force. */
    private void value(WorldView w, ClassTable t, double[] out) {
        Arrays.fill(out, 0);
        boolean byHeads = t.factionWeights() != null;
        double[] weights = byHeads ? t.factionWeights() : t.sideWeights();
        Occupancy present = byHeads ? w.camps() : w.holdings();
        for (int i = 0; i < weights.length; i++) {
            for (int k = 0; weights[i] != 0 && k < present.zones(i); k++) {
                int z = present.zone(i, k);
                out[z] += weights[i] * (byHeads ? w.heads(z, i) : w.control(z, i));
            }
        }
        double[] value = blueprint.geography().value();
        for (int z = 0; z < out.length; z++) {
            out[z] *= value[z] * (byHeads ? 1 : damping[z]);
        }
    }

    private void threatTo(int actor, Exposure exposure) {
        Arrays.fill(threat, 0);
        double most = 0;
        for (FeatureTable.GoalEntry g : blueprint.features().goals()[actor]) {
            double[] t = exposure.threat(g.instance());
            for (int z = 0; t != null && z < threat.length; z++) {
                threat[z] += Math.abs(g.function().weight()) * t[z];
                most = Math.max(most, threat[z]);
            }
        }
        for (int z = 0; most > 0 && z < threat.length; z++) {
            threat[z] /= most;
        }
    }

    private void refresh(WorldView w, int force, int c) {
        AirTable a = blueprint.airForces()[force];
        ClassTable t = blueprint.classes()[c];
        double[] out = share[force][c];
        double[] weights = worth[c];
        double total = 0;
        for (int z = 0; z < out.length; z++) {
            double weight = weights[z];
            if (weight > 0 && t.front()) {
                weight *= atFront(w, a.supports(), z) ? frontBase + frontThreat * threat[z] : 0;
            }
            out[z] = weight * (t.near()[z] ? t.nearWeight() : 1) * protection[z];
            total += out[z];
        }
        if (t.front() && a.supports() >= 0) {
            total += concentrate(w, a, out, total);
        }
        for (int z = 0; total > 0 && z < out.length; z++) {
            out[z] /= total;
        }
    }

    private boolean atFront(WorldView w, int side, int z) {
        if (side < 0 || w.control(z, side) > PRESENT) {
            return true;
        }
        for (int n : blueprint.geography().neighbours()[z]) {
            if (w.control(n, side) > HELD) {
                return true;
            }
        }
        return false;
    }

    /** Draws the close-support share to the supported side's offensives; returns the weight added. */
    private double concentrate(WorldView w, AirTable a, double[] out, double total) {
        Offensives o = w.offensives();
        int n = 0;
        for (int i = 0; i < o.size(); i++) {
            n += blueprint.actors().side()[o.actor(i)] == a.supports() ? 1 : 0;
        }
        double share = Math.min(0.95, closeSupport(w, a));
        double each = n == 0 ? 0 : Math.max(total, 1e-9) * share / (1 - share) / n;
        for (int i = 0; i < o.size(); i++) {
            if (blueprint.actors().side()[o.actor(i)] == a.supports()) {
                out[o.zone(i)] += each;
            }
        }
        return each * n;
    }
}
