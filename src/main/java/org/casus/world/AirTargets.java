package org.casus.world;

import java.io.Serializable;
import java.util.Arrays;
import org.casus.model.Family;

/**
 * Where an air force's sorties fall: for each class of targets the share of each zone. Zones count by
 * value and control (or heads) of those the class names; the front class prefers zones from which the
 * supported side's exposed goals are threatened, and close support draws it to the offensives. What a
 * ceasefire covers is spared: sorties held back there are not flown elsewhere, see {@link #flown}. Classes
 * that no mix of an air force names are left out.
 */
public final class AirTargets implements Serializable {
    private static final long serialVersionUID = 1;
    private final Blueprint blueprint;
    private final AirTable[] forces;
    private final ClassTable[] classes;
    private final double[][][] share;
    private final boolean[][] used;
    private final int[] first;
    private final double[][] flown;
    private final double[][] worth;
    private final double[][] left;
    private final double[][] near;
    private final int[][] pressed;
    private final double[][] pressing;
    private final double[] threat;
    private final double[] draw;
    private final Truces truces;
    private final double[] protection;
    private final double frontBase;
    private final double frontThreat;
    private final double concentrate;
    private final double present;

    public AirTargets(Blueprint b) {
        blueprint = b;
        forces = b.airForces();
        classes = b.classes();
        int zones = b.geography().size();
        AirWants wants = AirWants.of(b);
        used = wants.used();
        first = wants.first();
        near = wants.near();
        pressed = wants.pressed();
        pressing = wants.pressing();
        share = new double[forces.length][classes.length][zones];
        flown = new double[forces.length][classes.length];
        worth = new double[classes.length][zones];
        left = new double[classes.length][zones];
        for (int c = 0; c < classes.length; c++) {
            for (int a = 0; a < forces.length && !classes[c].front(); a++) {
                share[a][c] = used[a][c] ? share[first[c]][c] : share[a][c];
            }
        }
        threat = new double[zones];
        draw = new double[zones];
        truces = new Truces(b);
        protection = new double[zones];
        frontBase = b.parameter("front_base");
        frontThreat = b.parameter("front_threat");
        concentrate = b.parameter("concentrate");
        present = b.parameter("air_line");
    }

    /** Whether any mix of an air force names a class. */
    public boolean used(int force, int targetClass) {
        return used[force][targetClass];
    }

    /** Share of a class's sorties flown that falls on each zone; sums to 1 or is all 0. */
    public double[] share(int force, int targetClass) {
        return share[force][targetClass];
    }

    /** Share of the sorties ordered against a class that are flown, 0 to 1: ceasefires hold back the others. */
    public double flown(int force, int targetClass) {
        return flown[force][targetClass];
    }

    /** Share of all sorties ordered that are flown with a mix. */
    public double flown(int force, double[] mix) {
        double heldBack = 0;
        for (int c = 0; c < mix.length; c++) {
            heldBack += mix[c] * (1 - flown[force][c]);
        }
        return 1 - heldBack;
    }

    /** Share of front sorties that an air force gives to supported offensives. */
    public double closeSupport(WorldView w, AirTable a) {
        return a.closeSupport() < 0
                ? concentrate
                : w.quantity(blueprint.quantities().at(Family.LEVEL, a.actor(), a.closeSupport()));
    }

    /** Computes everything anew. */
    public void refresh(WorldView w, Exposure exposure) {
        truces.refresh(w);
        Coverage.protections(w, protection);
        for (int c = 0; c < classes.length; c++) {
            if (first[c] < forces.length) {
                value(w, c);
                if (!classes[c].front()) {
                    anywhere(c);
                }
            }
        }
        for (int a = 0; a < forces.length; a++) {
            for (int c = 0; c < classes.length; c++) {
                if (used[a][c] && classes[c].front()) {
                    front(w, a, c, exposure);
                }
            }
        }
    }

    /** What a zone counts for a class before anything that differs by air force, and what ceasefires leave of that. */
    private void value(WorldView w, int c) {
        count(w, classes[c], worth[c], false);
        if (truces.any()) {
            count(w, classes[c], left[c], true);
        }
        double[] value = blueprint.geography().value();
        for (int z = 0; z < value.length; z++) {
            left[c][z] = truces.any() && worth[c][z] > 0 ? left[c][z] / worth[c][z] : 1;
            worth[c][z] *= value[z];
        }
    }

    /** Control or heads of those whom a class names. @param left whether to count only what ceasefires do not spare */
    private void count(WorldView w, ClassTable t, double[] out, boolean left) {
        Arrays.fill(out, 0);
        if (t.factionWeights() != null) {
            addHeads(w, t.factionWeights(), out, left);
        } else {
            addControl(w, t.sideWeights(), out, left);
        }
    }

    private void addHeads(WorldView w, double[] weights, double[] out, boolean left) {
        Occupancy camps = w.camps();
        for (int f = 0; f < weights.length; f++) {
            for (int k = 0; weights[f] != 0 && k < camps.zones(f); k++) {
                int z = camps.zone(f, k);
                out[z] += weights[f] * w.heads(z, f) * (left ? truces.onFaction(f, z) : 1);
            }
        }
    }

    private void addControl(WorldView w, double[] weights, double[] out, boolean left) {
        Occupancy holdings = w.holdings();
        for (int i = 0; i < weights.length; i++) {
            for (int k = 0; weights[i] != 0 && k < holdings.zones(i); k++) {
                int z = holdings.zone(i, k);
                out[z] += weights[i] * w.control(z, i) * (left ? truces.onSide(i, z) : 1);
            }
        }
    }

    /** Shares of a class that may be hit wherever it is. */
    private void anywhere(int c) {
        double[] out = share[first[c]][c];
        for (int z = 0; z < out.length; z++) {
            out[z] = worth[c][z] * near[c][z] * protection[z];
        }
        double total = sum(out);
        double kept = spare(out, c, total);
        divide(out, kept);
        for (int a = 0; a < forces.length; a++) {
            flown[a][c] = total > 0 ? kept / total : 1;
        }
    }

    /** Holds back what ceasefires spare. @return what is left of a total */
    private double spare(double[] out, int c, double total) {
        if (!truces.any()) {
            return total;
        }
        for (int z = 0; z < out.length; z++) {
            out[z] *= left[c][z];
        }
        return sum(out);
    }

    /** Shares of a class that is hit next to the supported side's lines, first where they are threatened. */
    private void front(WorldView w, int force, int c, Exposure exposure) {
        threatTo(force, exposure);
        lines(w, forces[force].supports());
        double[] out = share[force][c];
        for (int z = 0; z < out.length; z++) {
            out[z] = worth[c][z] * (draw[z] * (frontBase + frontThreat * threat[z])) * near[c][z] * protection[z];
        }
        double total = sum(out);
        double kept = spare(out, c, total);
        double support = forces[force].supports() < 0 ? 0 : concentrate(w, forces[force], out, total);
        divide(out, kept + support);
        flown[force][c] = total + support > 0 ? (kept + support) / (total + support) : 1;
    }

    private static double sum(double[] values) {
        double total = 0;
        for (double value : values) {
            total += value;
        }
        return total;
    }

    private static void divide(double[] values, double total) {
        if (total > 0) {
            for (int z = 0; z < values.length; z++) {
                values[z] /= total;
            }
        }
    }

    private void threatTo(int force, Exposure exposure) {
        Arrays.fill(threat, 0);
        double most = 0;
        for (int g = 0; g < pressed[force].length; g++) {
            double[] t = exposure.threat(pressed[force][g]);
            double weight = pressing[force][g];
            for (int z = 0; z < threat.length; z++) {
                threat[z] += weight * t[z];
                most = threat[z] > most ? threat[z] : most;
            }
        }
        for (int z = 0; most > 0 && z < threat.length; z++) {
            threat[z] /= most;
        }
    }

    /** Marks where a side stands and what lies next to what it holds; everywhere for no side. */
    private void lines(WorldView w, int side) {
        Arrays.fill(draw, side < 0 ? 1 : 0);
        Occupancy holdings = w.holdings();
        for (int k = 0; side >= 0 && k < holdings.zones(side); k++) {
            int z = holdings.zone(side, k);
            double held = w.control(z, side);
            if (held > present) {
                draw[z] = 1;
            }
            if (held > w.blueprint().holding().firm()) {
                for (int n : blueprint.geography().neighbours()[z]) {
                    draw[n] = 1;
                }
            }
        }
    }

    /** Draws the close-support share to the supported side's battles, in equal parts; returns the weight added. */
    private double concentrate(WorldView w, AirTable a, double[] out, double total) {
        Offensives o = w.offensives();
        int n = o.ofSide(blueprint.actors().side(), a.supports());
        double share = Math.min(0.95, closeSupport(w, a));
        double each = n == 0 ? 0 : Math.max(total, 1e-9) * share / (1 - share) / n;
        for (int i = 0; i < o.size(); i++) {
            if (blueprint.actors().side()[o.actor(i)] == a.supports() && o.leads(blueprint.actors().side(), i)) {
                out[o.zone(i)] += each;
            }
        }
        return each * n;
    }
}
