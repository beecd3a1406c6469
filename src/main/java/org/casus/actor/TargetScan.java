package org.casus.actor;

import java.io.Serializable;
import java.util.Arrays;
import org.casus.world.AccordTable;
import org.casus.world.ActionKind;
import org.casus.world.ActionTable;
import org.casus.world.Battle;
import org.casus.world.Blueprint;
import org.casus.world.Coverage;
import org.casus.world.FeatureTable;
import org.casus.world.FeatureTable.GoalEntry;
import org.casus.world.WorldView;

/**
 * Zones that an actor could attack this week, the best first: (value + what its goals would gain there)
 * x chance of success x (.15 + hostile share) (MODEL 3; corrections A8).
 */
public final class TargetScan implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int MOST = 4;
    private static final double LEAST_ATTACK = 150;
    private static final double LEAST_HOSTILE = 0.03;
    private static final double MOST_HELD = 0.97;
    private static final double GOAL_WEIGHT = 0.5;
    private static final double STEP = 0.02;
    private final Blueprint blueprint;
    private final Tables tables;
    private final OffensiveForecast offensives;
    private final Perception perception;
    private final int[][] best;
    private final int[] found;
    private final double[] score;
    private final double[] marginal;

    public TargetScan(Tables tables, OffensiveForecast offensives, Perception perception) {
        blueprint = tables.blueprint();
        this.tables = tables;
        this.offensives = offensives;
        this.perception = perception;
        best = new int[blueprint.actors().size()][MOST];
        found = new int[blueprint.actors().size()];
        score = new double[blueprint.geography().size()];
        marginal = new double[blueprint.features().size()];
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
        for (int i = 0; i < found.length; i++) {
            found[i] = 0;
            ActionTable action = offensive(i);
            if (action != null && blueprint.actors().mainFaction()[i] >= 0) {
                refresh(w, i, action);
            }
        }
    }

    /** The offensive action of an actor that it may choose, null without. */
    public ActionTable offensive(int actor) {
        for (int k = 0; k < blueprint.actionCount(); k++) {
            ActionTable t = blueprint.action(k);
            if (t.kind() == ActionKind.OFFENSIVE && t.mayChoose()[actor] && !blueprint.actors().barred()[actor][k]) {
                return t;
            }
        }
        return null;
    }

    private void refresh(WorldView w, int actor, ActionTable action) {
        marginals(w, actor);
        double leastChance = action.setting("minChance", actor, w.quantities(), 0.15);
        double leastHeads = action.setting("minHeads", actor, w.quantities(), 60);
        int own = w.offensives().of(actor) + 1;
        double top = 1e-12;
        Arrays.fill(score, Double.NaN);
        for (int z = 0; z < score.length; z++) {
            if (feasible(w, actor, z) && action.zones()[z] && present(w, actor, z) >= leastHeads) {
                score[z] = goalGain(w, actor, z);
                top = Math.max(top, Math.abs(score[z]));
            }
        }
        for (int z = 0; z < score.length; z++) {
            if (!Double.isNaN(score[z])) {
                double worth = blueprint.geography().value()[z] + GOAL_WEIGHT * score[z] / top;
                double chance = offensives.winChance(w, actor, z, offensives.multiplier(w, actor, z, 0), own);
                int faction = blueprint.actors().mainFaction()[actor];
                double hostile = Math.min(1, 0.15 + tables.battle().hostileControl(w, faction, z));
                score[z] = chance < leastChance || worth <= 0 ? Double.NaN : worth * chance * hostile;
            }
        }
        pick(actor);
    }

    private void pick(int actor) {
        int most = Math.min(MOST, blueprint.actors().targets()[actor]);
        while (found[actor] < most) {
            int top = -1;
            for (int z = 0; z < score.length; z++) {
                if (!Double.isNaN(score[z]) && (top < 0 || score[z] > score[top])) {
                    top = z;
                }
            }
            if (top < 0) {
                return;
            }
            best[actor][found[actor]++] = top;
            score[top] = Double.NaN;
        }
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
        for (FeatureTable.ZoneFeature z : blueprint.features().zoneFeatures()[zone]) {
            double sign = z.side() == side ? 1 : w.hostileToSide(faction, z.side()) ? -w.control(zone, z.side()) : 0;
            sum += marginal[z.instance()] * sign * z.weight();
        }
        for (int k : blueprint.features().exposureSlots()) {
            boolean own = blueprint.features().side()[k] == side;
            double strength = own ? w.strength().hostileHere(zone, faction) : 0;
            sum += marginal[k] * tables.exposure().threat(k)[zone] * strength;
        }
        return sum;
    }

    private boolean feasible(WorldView w, int actor, int z) {
        int side = blueprint.actors().side()[actor];
        int faction = blueprint.actors().mainFaction()[actor];
        return blueprint.actors().offensiveZones()[actor][z]
                && w.control(z, side) <= MOST_HELD
                && w.strength().attack(z, side) >= LEAST_ATTACK
                && allowedHostile(w, actor, faction, z) >= LEAST_HOSTILE
                && !attacked(w, side, z)
                && !underTruce(w, side, z);
    }

    private double allowedHostile(WorldView w, int actor, int faction, int z) {
        double sum = 0;
        for (int s = 0; s < blueprint.sides().size(); s++) {
            boolean allowed = blueprint.actors().against()[actor][s] && w.hostileToSide(faction, s);
            sum += allowed ? w.control(z, s) : 0;
        }
        boolean limited = false;
        for (boolean may : blueprint.actors().against()[actor]) {
            limited |= !may;
        }
        return limited && sum < 0.3 ? 0 : sum;
    }

    private boolean attacked(WorldView w, int side, int z) {
        for (int i = 0; i < w.offensives().size(); i++) {
            if (w.offensives().zone(i) == z && blueprint.actors().side()[w.offensives().actor(i)] == side) {
                return true;
            }
        }
        return false;
    }

    private boolean underTruce(WorldView w, int side, int z) {
        AccordTable[] accords = blueprint.accords();
        for (int a = 0; a < accords.length; a++) {
            boolean bound = accords[a].ceasefire() && accords[a].sides()[side] && Coverage.inForce(w, a);
            if (bound && Coverage.covers(w, accords[a], z)) {
                return true;
            }
        }
        return w.truce(z) > 0;
    }

    /** Mobile heads of the actor's main faction in the zone and next to it. */
    private double present(WorldView w, int actor, int z) {
        int faction = blueprint.actors().mainFaction()[actor];
        int side = blueprint.actors().side()[actor];
        double sum = w.heads(z, faction);
        for (int n : blueprint.geography().neighbours()[z]) {
            sum += w.control(n, side) > 0.3 ? w.heads(n, faction) : 0;
        }
        return sum * blueprint.factions().mobile()[faction];
    }
}
