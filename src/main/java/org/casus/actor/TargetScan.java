package org.casus.actor;

import java.io.Serializable;
import org.casus.model.ActionKind;
import org.casus.world.ActionTable;
import org.casus.world.Battle;
import org.casus.world.Blueprint;
import org.casus.world.KindSetting;
import org.casus.world.WorldView;

/**
 * Zones that an actor could attack this week, the best first: what its goals would gain there x chance of success
 * x (aim_token + hostile share). What is thought of at all follows from one's own goals (Simon 1955;
 * Hauser and Wernerfelt 1990 on consideration sets): what a zone is worth in general is no reason of its own, since goals
 * weigh zones by it already. Zones that a script orders are always among them.
 */
public final class TargetScan implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int MOST = 4;
    private final Blueprint blueprint;
    private final Battle battle;
    private final Openings openings;
    private final ZoneWorth worth;
    private final FreshAttack fresh;
    private final int[][] best;
    private final int[] found;
    private final double[] bestScore = new double[MOST];
    private final ActionTable[] offensive;
    private final boolean[][] may;
    private final boolean[] limited;
    private final double leastLimited;
    private final double token;
    private final KindSetting minHeads;
    private final KindSetting minChance;
    private final int[] candidate;
    private final double[] score;
    private final double[] hostileShare;
    private final double[] foe;
    private final int[] commanded;
    private final double[] mobile;
    private final int[][] neighbours;
    private final Orders orders;
    private final int[] ordered = new int[MOST];
    private int candidates;
    private int commands;

    public TargetScan(Tables tables, OffensiveForecast offensives, Perception perception) {
        blueprint = tables.blueprint();
        battle = tables.battle();
        openings = new Openings(blueprint);
        worth = new ZoneWorth(tables, perception);
        fresh = offensives.fresh();
        best = new int[blueprint.actors().size()][MOST];
        found = new int[blueprint.actors().size()];
        offensive = new ActionTable[found.length];
        may = new boolean[found.length][];
        limited = new boolean[found.length];
        for (int i = 0; i < found.length; i++) {
            offensive[i] = offensive(blueprint, i);
            may[i] = offensive[i] == null ? null : both(blueprint.actors().offensiveZones()[i], offensive[i].zones());
            for (boolean allowed : blueprint.actors().against()[i]) {
                limited[i] |= !allowed;
            }
        }
        leastLimited = blueprint.parameter("aim_limited");
        token = blueprint.parameter("aim_token");
        minHeads = new KindSetting(blueprint, "minHeads");
        minChance = new KindSetting(blueprint, "minChance");
        candidate = new int[blueprint.geography().size()];
        score = new double[candidate.length];
        hostileShare = new double[candidate.length];
        foe = new double[blueprint.sides().size()];
        commanded = new int[blueprint.factions().size()];
        mobile = new double[commanded.length];
        neighbours = blueprint.geography().neighbours();
        orders = new Orders(blueprint);
    }

    private static boolean[] both(boolean[] one, boolean[] other) {
        boolean[] both = one.clone();
        for (int z = 0; z < both.length; z++) {
            both[z] &= other[z];
        }
        return both;
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
        openings.refresh(w);
        fresh.begin();
        for (int i = 0; i < found.length; i++) {
            found[i] = 0;
            if (offensive[i] != null && blueprint.actors().mainFaction()[i] >= 0) {
                refresh(w, i, offensive[i]);
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
        feasible(w, actor);
        double leastHeads = minHeads.of(action, actor, w.quantities());
        commands(w, actor);
        worth.turn(w, actor);
        int kept = 0;
        for (int i = 0; i < candidates; i++) {
            int z = candidate[i];
            if (present(w, blueprint.actors().side()[actor], z, leastHeads)) {
                candidate[kept] = z;
                score[kept++] = worth.of(w, z) * Math.min(1, token + hostileShare[i]);
            }
        }
        candidates = kept;
        int told = orders.any(actor) ? ordered(w, actor) : 0;
        weigh(w, actor, action);
        for (int i = 0; i < told; i++) {
            add(actor, ordered[i], told);
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

    /** Puts an ordered zone behind the best unless it is one of them; where all places are taken, in the last that no order holds. */
    private void add(int actor, int zone, int told) {
        if (contains(best[actor], found[actor], zone)) {
            return;
        }
        if (found[actor] < MOST) {
            best[actor][found[actor]++] = zone;
            return;
        }
        int place = MOST - 1;
        while (contains(ordered, told, best[actor][place])) {
            place--;
        }
        best[actor][place] = zone;
    }

    private static boolean contains(int[] zones, int n, int zone) {
        for (int i = 0; i < n; i++) {
            if (zones[i] == zone) {
                return true;
            }
        }
        return false;
    }

    /** Picks the best; a zone whose worth could not beat those found is not looked at closely. */
    private void weigh(WorldView w, int actor, ActionTable action) {
        double leastChance = minChance.of(action, actor, w.quantities());
        int own = w.offensives().of(actor) + 1;
        int most = Math.min(MOST, blueprint.actors().targets()[actor]);
        sort();
        for (int i = 0; i < candidates && most > 0; i++) {
            if (score[i] <= 0 || (found[actor] == most && score[i] <= bestScore[most - 1])) {
                return;
            }
            double chance = fresh.chance(w, actor, candidate[i], own);
            if (chance >= leastChance) {
                insert(actor, most, candidate[i], score[i] * chance);
            }
        }
    }

    /** Puts the candidates with the highest scores first; equals stay in the order of zones. */
    private void sort() {
        for (int i = 1; i < candidates; i++) {
            double value = score[i];
            int zone = candidate[i];
            int at = i;
            for (; at > 0 && value > score[at - 1]; at--) {
                score[at] = score[at - 1];
                candidate[at] = candidate[at - 1];
            }
            score[at] = value;
            candidate[at] = zone;
        }
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

    /** Lists the zones that the actor can reach and where somebody stands whom it may attack. */
    private void feasible(WorldView w, int actor) {
        int side = blueprint.actors().side()[actor];
        int faction = blueprint.actors().mainFaction()[actor];
        for (int s = 0; s < foe.length; s++) {
            foe[s] = blueprint.actors().against()[actor][s] && w.hostileToSide(faction, s) ? 1 : 0;
        }
        double least = limited[actor] ? leastLimited : w.blueprint().holding().foothold();
        boolean[] allowed = may[actor];
        candidates = 0;
        for (int i = 0; i < openings.size(side); i++) {
            int z = openings.zone(side, i);
            if (allowed[z] && !openings.forbidden(actor, z)) {
                double hostile = 0;
                for (int s = 0; s < foe.length; s++) {
                    hostile += foe[s] * w.control(z, s);
                }
                if (hostile >= least) {
                    hostileShare[candidates] = limited[actor] ? battle.hostileControl(w, faction, z) : hostile;
                    candidate[candidates++] = z;
                }
            }
        }
    }

    /** Lists the factions of whose mobile men the actor commands a part. */
    private void commands(WorldView w, int actor) {
        double[] share = blueprint.factions().mobile();
        commands = 0;
        for (int f = 0; f < share.length; f++) {
            double own = w.commands(actor, f) * share[f];
            if (own > 0) {
                mobile[commands] = own;
                commanded[commands++] = f;
            }
        }
    }

    /** Whether the actor has so many mobile heads of its own in the zone and next to it, of all that it commands; often those in the zone will do. */
    private boolean present(WorldView w, int side, int z, double least) {
        double here = 0;
        for (int i = 0; i < commands; i++) {
            here += mobile[i] * w.heads(z, commanded[i]);
        }
        if (here >= least) {
            return true;
        }
        double sum = 0;
        for (int i = 0; i < commands && sum < least; i++) {
            sum += mobile[i] * near(w, side, z, commanded[i]);
        }
        return sum >= least;
    }

    private double near(WorldView w, int side, int z, int faction) {
        double sum = w.heads(z, faction);
        for (int n : neighbours[z]) {
            sum += w.control(n, side) > w.blueprint().holding().firm() ? w.heads(n, faction) : 0;
        }
        return sum;
    }
}
