package org.casus.actor;

import java.io.Serializable;
import org.casus.model.Airspace;
import org.casus.model.Encounters;
import org.casus.theory.Saturation;
import org.casus.world.AirTable;
import org.casus.world.Blueprint;
import org.casus.world.ClassTable;
import org.casus.world.Coverage;
import org.casus.world.Family;
import org.casus.world.Offensives;
import org.casus.world.WorldView;

/** What sorties are expected to do: per class of targets, by the same tables that the strikes use (MODEL 5.6). */
public final class AirForecast implements Serializable {
    private static final long serialVersionUID = 1;
    private static final double DAYS = 7;
    private final Blueprint blueprint;
    private final Tables tables;
    private final Gradient gradient;
    private final Responses responses;
    private final Hypothesis hypothesis;
    private final double weeks;
    private final double killReference;
    private final double densityReference;
    private final double densityCap;
    private final double[][][] perSortie;
    private final double[][] density;
    private final double[][][] nearBorder;
    private final double[][][] overlap;
    private final double[][] borderWeight;
    private final boolean[][] target;

    public AirForecast(Tables tables, Gradient gradient, Responses responses, Hypothesis hypothesis) {
        this.tables = tables;
        blueprint = tables.blueprint();
        this.gradient = gradient;
        this.responses = responses;
        this.hypothesis = hypothesis;
        weeks = blueprint.parameter("h_fwd");
        killReference = blueprint.parameter("kill_ref");
        densityReference = blueprint.parameter("density_ref");
        densityCap = blueprint.parameter("density_cap");
        int forces = blueprint.airForces().length;
        int classes = blueprint.classes().length;
        perSortie = new double[forces][classes][blueprint.features().size()];
        density = new double[forces][classes];
        nearBorder = new double[blueprint.scenario().airspace().size()][forces][classes];
        overlap = new double[blueprint.scenario().encounters().size()][forces][classes];
        target = new boolean[classes][];
        for (int c = 0; c < classes; c++) {
            target[c] = targets(blueprint.classes()[c]);
        }
        double[] distance = blueprint.geography().borderDistance();
        borderWeight = new double[nearBorder.length][distance.length];
        for (int k = 0; k < borderWeight.length; k++) {
            double length = blueprint.constant(blueprint.scenario().airspace().get(k).length(), 15);
            for (int z = 0; z < distance.length; z++) {
                borderWeight[k][z] = org.apache.commons.math3.util.FastMath.exp(-distance[z] / length);
            }
        }
    }

    private boolean[] targets(ClassTable t) {
        boolean[] hit = new boolean[blueprint.factions().size()];
        for (int f = 0; f < hit.length; f++) {
            hit[f] = t.factionWeights() == null
                    ? t.sideWeights()[blueprint.factions().side()[f]] > 0
                    : t.factionWeights()[f] > 0;
        }
        return hit;
    }

    /** Computes effects per sortie a day anew. */
    public void refresh(WorldView w) {
        for (int a = 0; a < perSortie.length; a++) {
            for (int c = 0; c < perSortie[a].length; c++) {
                java.util.Arrays.fill(perSortie[a][c], 0);
                density[a][c] = 0;
                double[] share = tables.targets().share(a, c);
                for (int z = 0; z < share.length; z++) {
                    if (share[z] > 1e-4) {
                        zone(w, a, c, z, share[z]);
                    }
                }
            }
            meetings(w, a);
        }
    }

    private void zone(WorldView w, int a, int c, int z, double share) {
        AirTable t = blueprint.airForces()[a];
        density[a][c] += share * Math.min(densityCap, w.population(z) / densityReference) * Coverage.protection(w, z);
        double present = 0;
        for (int f = 0; f < target[c].length; f++) {
            present += target[c][f] ? w.heads(z, f) : 0;
        }
        if (present < 1) {
            return;
        }
        double killed = t.kills() * DAYS * weeks * share * Math.min(1, present / killReference);
        for (int f = 0; f < target[c].length; f++) {
            if (target[c][f] && w.heads(z, f) > 0) {
                double part = Math.min(1, killed / present);
                responses.strengthAt(perSortie[a][c], w, f, z, -part * w.strength().ofFaction(z, f));
                gradient.add(perSortie[a][c], blueprint.quantities().at(Family.HEADS, f), -part * w.heads(z, f));
            }
        }
    }

    private void meetings(WorldView w, int a) {
        int actor = blueprint.airForces()[a].actor();
        for (int k = 0; k < nearBorder.length; k++) {
            Airspace space = blueprint.scenario().airspace().get(k);
            boolean concerns = blueprint.names().actors().of(space.intruder()) == actor;
            for (int c = 0; c < nearBorder[k][a].length; c++) {
                nearBorder[k][a][c] = concerns ? sum(tables.targets().share(a, c), borderWeight[k]) : 0;
            }
        }
        for (int k = 0; k < overlap.length; k++) {
            Encounters e = blueprint.scenario().encounters().get(k);
            int first = blueprint.names().actors().of(e.a());
            int second = blueprint.names().actors().of(e.b());
            int other = actor == first ? force(second) : actor == second ? force(first) : -1;
            for (int c = 0; c < overlap[k][a].length; c++) {
                double sum = 0;
                double[] share = tables.targets().share(a, c);
                for (int z = 0; other >= 0 && z < share.length; z++) {
                    sum += share[z] * w.sorties(other, z);
                }
                overlap[k][a][c] = sum;
            }
        }
    }

    private static double sum(double[] share, double[] weight) {
        double sum = 0;
        for (int z = 0; z < share.length; z++) {
            sum += share[z] * weight[z];
        }
        return sum;
    }

    private int force(int actor) {
        for (int a = 0; a < blueprint.airForces().length; a++) {
            if (blueprint.airForces()[a].actor() == actor) {
                return a;
            }
        }
        return -1;
    }

    /**
     * Adds what a change of sorties means. The hypothesis must have been begun; it is left open.
     *
     * @param perDay sorties a day that would be flown
     * @param mix mix that would be flown
     * @param close share of front sorties in close support
     */
    public void add(double[] delta, WorldView w, int force, double perDay, int mix, double close) {
        AirTable t = blueprint.airForces()[force];
        double now = w.quantity(blueprint.quantities().at(Family.SORTIES, t.actor()));
        double[] before = t.mixes()[w.mix(force)];
        double[] after = t.mixes()[mix];
        double civilians = 0;
        for (int c = 0; c < after.length; c++) {
            double change = perDay * after[c] - now * before[c];
            if (change != 0) {
                for (int k = 0; k < delta.length; k++) {
                    delta[k] += change * perSortie[force][c][k];
                }
                civilians += change * density[force][c] * t.civilians() * DAYS;
                shift(blueprint.quantities().at(Family.SORTIES_ON, t.actor(), c), change);
                meet(force, c, change);
            }
        }
        shift(blueprint.quantities().at(Family.SORTIES, t.actor()), perDay - now);
        shift(blueprint.quantities().at(Family.CIVILIANS, t.actor()), civilians);
        shift(blueprint.quantities().at(Family.LOSSES, t.actor()), (perDay - now) * DAYS * t.losses());
        if (t.supports() >= 0) {
            double wasClose = tables.targets().closeSupport(w, t);
            double gain = bonus(w, t, perDay, after, close) - bonus(w, t, now, before, wasClose);
            responses.assault(delta, t.supports(), gain);
        }
    }

    private void shift(int place, double change) {
        if (change != 0) {
            hypothesis.set(place, hypothesis.get(place) + change);
        }
    }

    private void meet(int force, int c, double change) {
        int actor = blueprint.airForces()[force].actor();
        for (int k = 0; k < nearBorder.length; k++) {
            if (nearBorder[k][force][c] != 0) {
                int defender = blueprint.names().actors().of(blueprint.scenario().airspace().get(k).defender());
                shift(blueprint.quantities().at(Family.NEAR_BORDER, actor, defender), change * nearBorder[k][force][c]);
            }
        }
        for (int k = 0; k < overlap.length; k++) {
            if (overlap[k][force][c] != 0) {
                Encounters e = blueprint.scenario().encounters().get(k);
                int place = blueprint.quantities().at(
                        Family.OVERLAP, blueprint.names().actors().of(e.a()), blueprint.names().actors().of(e.b()));
                shift(place, change * overlap[k][force][c]);
            }
        }
    }

    /** Attack bonus that supported offensives would have from so many sorties. */
    private double bonus(WorldView w, AirTable t, double perDay, double[] mix, double close) {
        double front = 0;
        for (int c = 0; c < mix.length; c++) {
            front += blueprint.classes()[c].front() ? mix[c] : 0;
        }
        Offensives o = w.offensives();
        int n = 0;
        for (int i = 0; i < o.size(); i++) {
            n += blueprint.actors().side()[o.actor(i)] == t.supports() ? 1 : 0;
        }
        double each = t.supportShare() * perDay * front * close / Math.max(1, n);
        return Saturation.of(
                blueprint.sides().airSupport()[t.supports()], each, blueprint.sides().airSupportHalf()[t.supports()]);
    }
}
