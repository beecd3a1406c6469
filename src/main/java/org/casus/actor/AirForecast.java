package org.casus.actor;

import java.io.Serializable;
import java.util.Arrays;
import org.casus.model.Family;
import org.casus.model.SimTime;
import org.casus.theory.Saturation;
import org.casus.world.AirTable;
import org.casus.world.Blueprint;
import org.casus.world.Coverage;
import org.casus.world.Occupancy;
import org.casus.world.WorldView;

/** What sorties are expected to do: per class of targets, by the same tables that the strikes use. */
public final class AirForecast implements Serializable {
    private static final long serialVersionUID = 1;
    private static final double NEGLIGIBLE = 1e-4;
    private final Blueprint blueprint;
    private final Tables tables;
    private final Gradient gradient;
    private final Responses responses;
    private final Hypothesis hypothesis;
    private final double weeks;
    private final double killReference;
    private final double densityReference;
    private final double densityCap;
    private final SparseVector[][] perSortie;
    private final double[] scratch;
    private final double[][] density;
    private final double[][][] nearBorder;
    private final double[][][] overlap;
    private final double[][] borderWeight;
    private final int[][] target;
    private final int[] intruder;
    private final int[] defender;
    private final int[][] meets;
    private final double[] crowd;
    private final double[] protection;
    private final int firstHeads;
    private final double[] present;
    private final double[] fallen;
    private final double[] found;
    private final double[] killed;
    private final boolean[][] hits;
    private final ExposedFighters fighters;
    private double people;

    public AirForecast(Tables tables, Gradient gradient, Responses responses, Hypothesis hypothesis) {
        this.tables = tables;
        blueprint = tables.blueprint();
        this.gradient = gradient;
        this.responses = responses;
        fighters = new ExposedFighters(tables, responses);
        this.hypothesis = hypothesis;
        weeks = blueprint.parameter("h_fwd");
        killReference = blueprint.parameter("kill_ref");
        densityReference = blueprint.parameter("density_ref");
        densityCap = blueprint.parameter("density_cap");
        int forces = blueprint.airForces().length;
        int classes = blueprint.classes().length;
        perSortie = new SparseVector[forces][];
        for (int a = 0; a < forces; a++) {
            perSortie[a] = SparseVector.row(classes);
        }
        scratch = new double[blueprint.features().size()];
        density = new double[forces][classes];
        nearBorder = new double[blueprint.scenario().airspace().size()][forces][classes];
        overlap = new double[blueprint.scenario().encounters().size()][forces][classes];
        AirCases cases = AirCases.of(blueprint);
        target = cases.target();
        hits = cases.hits();
        intruder = cases.intruder();
        defender = cases.defender();
        borderWeight = cases.borderWeight();
        meets = cases.meets();
        crowd = new double[blueprint.geography().size()];
        protection = new double[crowd.length];
        present = new double[crowd.length];
        fallen = new double[crowd.length];
        found = new double[crowd.length];
        killed = new double[crowd.length];
        firstHeads = blueprint.quantities().at(Family.HEADS, 0);
    }

    /** Computes effects per sortie a day anew. */
    public void refresh(WorldView w) {
        Coverage.protections(w, protection);
        for (int z = 0; z < crowd.length; z++) {
            crowd[z] = Math.min(densityCap, w.population(z) / densityReference) * protection[z];
        }
        fighters.refresh(w);
        for (int c = 0; c < target.length; c++) {
            boolean known = false;
            for (int a = 0; a < perSortie.length; a++) {
                if (tables.targets().used(a, c)) {
                    if (!known) {
                        find(w, a, c);
                    }
                    known = !blueprint.classes()[c].front();
                    refresh(w, a, c);
                }
            }
        }
        for (int a = 0; a < perSortie.length; a++) {
            meetings(w, a);
        }
    }

    /**
     * Finds where sorties against a class fall, how many people are there, and how easily its fighters are found. All
     * forces hit a class that is not at the front in the same zones, so for that once is enough.
     */
    private void find(WorldView w, int a, int c) {
        double[] share = tables.targets().share(a, c);
        Arrays.fill(present, 0);
        Occupancy camps = w.camps();
        for (int f : target[c]) {
            for (int k = 0; k < camps.zones(f); k++) {
                present[camps.zone(f, k)] += w.heads(camps.zone(f, k), f);
            }
        }
        people = 0;
        for (int z = 0; z < share.length; z++) {
            double part = share[z] > NEGLIGIBLE ? share[z] : 0;
            people += part * crowd[z];
            fallen[z] = present[z] < 1 ? 0 : part;
            found[z] = Math.min(1, present[z] / killReference);
            present[z] = Math.max(1, present[z]);
        }
        fighters.choose(hits[c]);
    }

    private void refresh(WorldView w, int a, int c) {
        density[a][c] = people;
        double reach = blueprint.airForces()[a].kills() * SimTime.WEEK * weeks;
        for (int z = 0; z < killed.length; z++) {
            killed[z] = Math.min(1, reach * fallen[z] * found[z] / present[z]);
        }
        Arrays.fill(scratch, 0);
        fighters.lose(scratch, killed);
        Occupancy camps = w.camps();
        for (int f : target[c]) {
            double dead = 0;
            for (int k = 0; k < camps.zones(f); k++) {
                dead += killed[camps.zone(f, k)] * w.heads(camps.zone(f, k), f);
            }
            gradient.add(scratch, firstHeads + f, -dead);
        }
        perSortie[a][c].copy(scratch);
    }

    private void meetings(WorldView w, int a) {
        int actor = blueprint.airForces()[a].actor();
        for (int k = 0; k < nearBorder.length; k++) {
            boolean concerns = intruder[k] == actor;
            for (int c = 0; c < nearBorder[k][a].length; c++) {
                boolean counts = concerns && tables.targets().used(a, c);
                nearBorder[k][a][c] = counts ? sum(tables.targets().share(a, c), borderWeight[k]) : 0;
            }
        }
        for (int k = 0; k < overlap.length; k++) {
            int other = otherForce(actor, meets[k]);
            for (int c = 0; c < overlap[k][a].length; c++) {
                double sum = 0;
                double[] share = tables.targets().share(a, c);
                boolean counts = other >= 0 && tables.targets().used(a, c);
                for (int z = 0; counts && z < share.length; z++) {
                    sum += share[z] * w.sorties(other, z);
                }
                overlap[k][a][c] = sum;
            }
        }
    }

    /** Position of the air force that an actor's may meet, -1 where it does not take part. */
    private int otherForce(int actor, int[] pair) {
        return actor == pair[0] ? blueprint.airForceAt(pair[1]) : actor == pair[1] ? blueprint.airForceAt(pair[0]) : -1;
    }

    private static double sum(double[] share, double[] weight) {
        double sum = 0;
        for (int z = 0; z < share.length; z++) {
            sum += share[z] * weight[z];
        }
        return sum;
    }

    /**
     * Adds what a change of sorties means. The hypothesis must have been begun; it is left open.
     *
     * @param perDay sorties a day that would be ordered; of these, as many are flown as ceasefires leave now
     * @param mix mix that would be flown
     * @param close share of front sorties in close support
     */
    public void add(double[] delta, WorldView w, int force, double perDay, int mix, double close) {
        AirTable t = blueprint.airForces()[force];
        double now = w.quantity(blueprint.quantities().at(Family.ORDERED, t.actor()));
        double[] before = t.mixes()[w.mix(force)];
        double[] after = t.mixes()[mix];
        double civilians = 0;
        for (int c = 0; c < after.length; c++) {
            double change = (perDay * after[c] - now * before[c]) * tables.targets().flown(force, c);
            if (change != 0) {
                perSortie[force][c].addTo(delta, change);
                civilians += change * density[force][c] * t.civilians() * SimTime.WEEK;
                shift(blueprint.quantities().at(Family.SORTIES_ON, t.actor(), c), change);
                meet(force, c, change);
            }
        }
        double flown = perDay * tables.targets().flown(force, after) - now * tables.targets().flown(force, before);
        shift(blueprint.quantities().at(Family.ORDERED, t.actor()), perDay - now);
        shift(blueprint.quantities().at(Family.SORTIES, t.actor()), flown);
        shift(blueprint.quantities().at(Family.CIVILIANS, t.actor()), civilians);
        shift(blueprint.quantities().at(Family.LOSSES, t.actor()), flown * SimTime.WEEK * t.losses());
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
                shift(blueprint.quantities().at(Family.NEAR_BORDER, actor, defender[k]), change * nearBorder[k][force][c]);
            }
        }
        for (int k = 0; k < overlap.length; k++) {
            if (overlap[k][force][c] != 0) {
                int place = blueprint.quantities().at(Family.OVERLAP, meets[k][0], meets[k][1]);
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
        int n = w.offensives().ofSide(blueprint.actors().side(), t.supports());
        double each = t.supportShare() * perDay * front * close / Math.max(1, n);
        return Saturation.of(
                blueprint.sides().airSupport()[t.supports()], each, blueprint.sides().airSupportHalf()[t.supports()]);
    }
}
