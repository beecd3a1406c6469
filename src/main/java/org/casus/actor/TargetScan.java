package org.casus.actor;

import java.io.Serializable;
import java.util.Arrays;
import org.casus.model.ActionKind;
import org.casus.world.AccordTable;
import org.casus.world.ActionTable;
import org.casus.world.Battle;
import org.casus.world.Blueprint;
import org.casus.world.Coverage;
import org.casus.world.FeatureTable.GoalEntry;
import org.casus.world.FeatureTable;
import org.casus.world.Offensives;
import org.casus.world.Strength;
import org.casus.world.WorldView;

/**
 * Zones that an actor could attack this week, the best first: what its goals would gain there x chance of success
 * x (.15 + hostile share) (MODEL 3; corrections A8). What is thought of at all follows from one's own goals (Simon 1955;
 * Hauser and Wernerfelt 1990 on consideration sets): what a zone is worth in general is no reason of its own, since goals
 * weigh zones by it already. Zones that a script orders are always among them.
 */
public final class TargetScan implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int MOST = 4;
    private static final double LEAST_ATTACK = 150;
    private static final double LEAST_HOSTILE = 0.03;
    private static final double MOST_HELD = 0.97;
    private static final double STEP = 0.02;
    private static final double LEAST_LIMITED = 0.3;
    private final Blueprint blueprint;
    private final Tables tables;
    private final OffensiveForecast offensives;
    private final Perception perception;
    private final int[][] best;
    private final int[] found;
    private final double[] bestScore = new double[MOST];
    private final double[] score;
    private final double[] marginal;
    private final ActionTable[] offensive;
    private final boolean[] limited;
    private final boolean[] closed;
    private final boolean[] bound;
    private final KindSetting minHeads;
    private final KindSetting minChance;
    private final double[] hostileShare;
    private final int[] candidate;
    private final boolean[] foe;
    private final Orders orders;
    private final int[] ordered = new int[MOST];
    private int candidates;

    public TargetScan(Tables tables, OffensiveForecast offensives, Perception perception) {
        blueprint = tables.blueprint();
        this.tables = tables;
        this.offensives = offensives;
        this.perception = perception;
        best = new int[blueprint.actors().size()][MOST];
        found = new int[blueprint.actors().size()];
        score = new double[blueprint.geography().size()];
        marginal = new double[blueprint.features().size()];
        offensive = new ActionTable[found.length];
        limited = new boolean[found.length];
        for (int i = 0; i < found.length; i++) {
            offensive[i] = offensive(blueprint, i);
            for (boolean may : blueprint.actors().against()[i]) {
                limited[i] |= !may;
            }
        }
        closed = new boolean[score.length * blueprint.sides().size()];
        bound = new boolean[score.length * found.length];
        minHeads = new KindSetting(blueprint, "minHeads", 60);
        minChance = new KindSetting(blueprint, "minChance", 0.15);
        hostileShare = new double[score.length];
        candidate = new int[score.length];
        foe = new boolean[blueprint.sides().size()];
        orders = new Orders(blueprint);
    }

    /** Number of targets found for an actor. */
    public int found(int actor) {
        return found[actor];
    }

    /** The i-th best target of an actor. */
    public int target(int actor, int i) {
        return best[actor][i];
    }

    /** Best target of each actor, -1 without. */
    public void prospects(int[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = found[i] > 0 ? best[i][0] : -1;
        }
    }

    /** Looks for targets of all actors. */
    public void refresh(WorldView w) {
        occupied(w);
        for (int i = 0; i < found.length; i++) {
            found[i] = 0;
            if (offensive[i] != null && blueprint.actors().mainFaction()[i] >= 0) {
                refresh(w, i, offensive[i]);
            }
        }
    }

    /** Marks where each side attacks already and where actors are bound by a truce. */
    private void occupied(WorldView w) {
        int sides = blueprint.sides().size();
        for (int z = 0; z < score.length; z++) {
            Arrays.fill(closed, z * sides, (z + 1) * sides, w.truce(z) > 0);
        }
        Offensives o = w.offensives();
        for (int i = 0; i < o.size(); i++) {
            int side = blueprint.actors().side()[o.actor(i)];
            if (side >= 0) {
                closed[o.zone(i) * sides + side] = true;
            }
        }
        Arrays.fill(bound, false);
        for (int a : blueprint.ceasefires()) {
            AccordTable t = blueprint.accords()[a];
            for (int z = 0; Coverage.inForce(w, a) && z < score.length; z++) {
                boolean covered = Coverage.covers(w, t, z);
                for (int i = 0; i < found.length; i++) {
                    bound[z * found.length + i] |= covered && t.bound()[i];
                }
            }
        }
    }

    private static ActionTable offensive(Blueprint b, int actor) {
        for (int k = 0; k < b.actionCount(); k++) {
            ActionTable t = b.action(k);
            if (t.kind() == ActionKind.OFFENSIVE && t.mayChoose()[actor] && !b.actors().barred()[actor][k]) {
                return t;
            }
        }
        return null;
    }

    private void refresh(WorldView w, int actor, ActionTable action) {
        marginals(w, actor);
        double leastHeads = minHeads.of(action, actor, w.quantities());
        feasible(w, actor, action.zones());
        int kept = 0;
        for (int i = 0; i < candidates; i++) {
            int z = candidate[i];
            if (present(w, actor, z, leastHeads)) {
                candidate[kept++] = z;
                score[z] = goalGain(w, actor, z);
            }
        }
        candidates = kept;
        int told = orders.any(actor) ? ordered(w, actor) : 0;
        weigh(w, actor, action);
        for (int i = 0; i < told; i++) {
            add(actor, ordered[i]);
        }
    }

    /** Candidates that a script names this week, at most as many as there are places. */
    private int ordered(WorldView w, int actor) {
        int n = 0;
        for (int i = 0; i < candidates && n < MOST; i++) {
            if (orders.has(actor, candidate[i], w.week())) {
                ordered[n++] = candidate[i];
            }
        }
        return n;
    }

    /** Puts a zone behind the best unless it is one of them; where all places are taken, in the last. */
    private void add(int actor, int zone) {
        for (int i = 0; i < found[actor]; i++) {
            if (best[actor][i] == zone) {
                return;
            }
        }
        found[actor] = Math.min(MOST, found[actor] + 1);
        best[actor][found[actor] - 1] = zone;
    }

    /** Picks the best; a zone whose worth could not beat those found is not looked at closely. */
    private void weigh(WorldView w, int actor, ActionTable action) {
        double leastChance = minChance.of(action, actor, w.quantities());
        int own = w.offensives().of(actor) + 1;
        for (int i = 0; i < candidates; i++) {
            int z = candidate[i];
            score[z] *= Math.min(1, 0.15 + hostileShare[z]);
        }
        int most = Math.min(MOST, blueprint.actors().targets()[actor]);
        while (candidates > 0 && most > 0) {
            int z = takeTop();
            if (score[z] <= 0 || (found[actor] == most && score[z] <= bestScore[most - 1])) {
                return;
            }
            double chance = offensives.winChance(w, actor, z, offensives.freshMultiplier(w, actor, z), own);
            if (chance >= leastChance) {
                insert(actor, most, z, score[z] * chance);
            }
        }
    }

    /** Takes the candidate with the highest score out of the list, the first of equals. */
    private int takeTop() {
        int top = 0;
        for (int i = 1; i < candidates; i++) {
            top = score[candidate[i]] > score[candidate[top]] ? i : top;
        }
        int zone = candidate[top];
        candidates--;
        System.arraycopy(candidate, top + 1, candidate, top, candidates - top);
        return zone;
    }

    /** Puts a zone among the best where it belongs, if it does; of equals the lower zone comes first. */
    private void insert(int actor, int most, int zone, double value) {
        int at = found[actor];
        while (at > 0 && better(value, zone, bestScore[at - 1], best[actor][at - 1])) {
            at--;
        }
        if (at == most) {
            return;
        }
        found[actor] = Math.min(most, found[actor] + 1);
        for (int i = found[actor] - 1; i > at; i--) {
            best[actor][i] = best[actor][i - 1];
            bestScore[i] = bestScore[i - 1];
        }
        best[actor][at] = zone;
        bestScore[at] = value;
    }

    private static boolean better(double value, int zone, double other, int otherZone) {
        return value > other || (value == other && zone < otherZone);
    }

    private void marginals(WorldView w, int actor) {
        Arrays.fill(marginal, 0);
        for (GoalEntry g : blueprint.features().goals()[actor]) {
            int k = g.instance();
            if (blueprint.features().formula()[k] == null) {
                double x = perception.expected(w, actor, k);
                double r = perception.reference(g);
                marginal[k] += (g.function().value(x + STEP, r) - g.function().value(x - STEP, r)) / (2 * STEP);
            }
        }
    }

    /** What taking the zone would be worth to the actor's goals, per unit of control. */
    private double goalGain(WorldView w, int actor, int zone) {
        int faction = blueprint.actors().mainFaction()[actor];
        int side = blueprint.actors().side()[actor];
        double sum = 0;
        for (FeatureTable.ZoneFeature z : blueprint.features().wanted()[actor][zone]) {
            double sign = z.side() == side ? 1 : w.hostileToSide(faction, z.side()) ? -w.control(zone, z.side()) : 0;
            sum += marginal[z.instance()] * sign * z.weight();
        }
        for (int k : blueprint.features().exposureSlots()) {
            if (marginal[k] != 0 && blueprint.features().side()[k] == side) {
                sum += marginal[k] * tables.exposure().threat(k)[zone] * w.strength().hostileHere(zone, faction);
            }
        }
        return sum;
    }

    /** Lists the zones that the actor can reach and where somebody stands whom it may attack. */
    private void feasible(WorldView w, int actor, boolean[] eligible) {
        int side = blueprint.actors().side()[actor];
        int faction = blueprint.actors().mainFaction()[actor];
        int sides = blueprint.sides().size();
        boolean[] own = blueprint.actors().offensiveZones()[actor];
        boolean[] against = blueprint.actors().against()[actor];
        for (int s = 0; s < sides; s++) {
            foe[s] = against[s] && w.hostileToSide(faction, s);
        }
        double least = limited[actor] ? LEAST_LIMITED : LEAST_HOSTILE;
        Strength strength = w.strength();
        candidates = 0;
        for (int z = 0; z < own.length; z++) {
            if (own[z] && eligible[z] && strength.attack(z, side) >= LEAST_ATTACK
                    && !closed[z * sides + side] && !bound[z * found.length + actor] && w.control(z, side) <= MOST_HELD) {
                double hostile = 0;
                for (int s = 0; s < sides; s++) {
                    hostile += foe[s] ? w.control(z, s) : 0;
                }
                if (hostile >= least) {
                    hostileShare[z] = limited[actor] ? tables.battle().hostileControl(w, faction, z) : hostile;
                    candidate[candidates++] = z;
                }
            }
        }
    }

    /** Whether the actor has so many mobile heads of its own in the zone and next to it, of all that it commands. */
    private boolean present(WorldView w, int actor, int z, double least) {
        double[] mobile = blueprint.factions().mobile();
        double sum = 0;
        for (int f = 0; f < mobile.length && sum < least; f++) {
            double own = w.commands(actor, f) * mobile[f];
            sum += own > 0 ? own * near(w, blueprint.actors().side()[actor], z, f) : 0;
        }
        return sum >= least;
    }

    private double near(WorldView w, int side, int z, int faction) {
        double sum = w.heads(z, faction);
        for (int n : blueprint.geography().neighbours()[z]) {
            sum += w.control(n, side) > 0.3 ? w.heads(n, faction) : 0;
        }
        return sum;
    }
}
