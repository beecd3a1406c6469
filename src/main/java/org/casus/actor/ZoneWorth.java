package org.casus.actor;

import java.io.Serializable;
import java.util.Arrays;
import org.casus.world.Blueprint;
import org.casus.world.Exposure;
import org.casus.world.FeatureTable.GoalEntry;
import org.casus.world.FeatureTable.ZoneFeature;
import org.casus.world.FeatureTable;
import org.casus.world.WorldView;

/** What taking a zone would be worth to an actor's goals, per unit of control; for one actor at a time. */
final class ZoneWorth implements Serializable {
    private static final long serialVersionUID = 1;
    /** Of a feature, over which a difference stands for the slope: numerical only. */
    private static final double STEP = 0.02;
    private final Blueprint blueprint;
    private final Exposure exposure;
    private final Perception perception;
    private final GoalEntry[][] direct;
    private final int[][] exposed;
    private final double[] marginal;
    private final double[] own;
    private final double[] lost;
    private int actor;

    ZoneWorth(Tables tables, Perception perception) {
        blueprint = tables.blueprint();
        exposure = tables.exposure();
        this.perception = perception;
        FeatureTable t = blueprint.features();
        Concerns concerns = blueprint.shared(Concerns.class, Concerns::made);
        direct = concerns.direct();
        exposed = concerns.exposed();
        marginal = new double[t.size()];
        own = new double[blueprint.sides().size()];
        lost = new double[own.length];
    }

    /** What zones can matter for, by actor. @param direct goals for control or area @param exposed features of its side that are exposed */
    private record Concerns(GoalEntry[][] direct, int[][] exposed) {
        static Concerns made(Blueprint b) {
            FeatureTable t = b.features();
            int[] side = b.actors().side();
            Concerns all = new Concerns(new GoalEntry[side.length][], new int[side.length][]);
            for (int i = 0; i < side.length; i++) {
                int mine = side[i];
                all.direct[i] = Arrays.stream(t.goals()[i]).filter(g -> t.formula()[g.instance()] == null).toArray(GoalEntry[]::new);
                all.exposed[i] = Arrays.stream(t.exposureSlots()).filter(k -> t.side()[k] == mine).toArray();
            }
            return all;
        }
    }

    /** Turns to an actor: what a little more of each feature is worth to it, and whose control counts how. */
    void turn(WorldView w, int who) {
        actor = who;
        Arrays.fill(marginal, 0);
        for (GoalEntry g : direct[who]) {
            int k = g.instance();
            double x = perception.expected(w, who, k);
            double r = perception.reference(g);
            marginal[k] += (g.function().value(x + STEP, r) - g.function().value(x - STEP, r)) / (2 * STEP);
        }
        int faction = blueprint.actors().mainFaction()[who];
        for (int s = 0; s < own.length; s++) {
            own[s] = s == blueprint.actors().side()[who] ? 1 : 0;
            lost[s] = own[s] == 0 && w.hostileToSide(faction, s) ? -1 : 0;
        }
    }

    /** What a zone is worth: own control gained, that of enemies lost with it, and less of them near what is exposed. */
    double of(WorldView w, int zone) {
        double sum = 0;
        for (ZoneFeature z : blueprint.features().wanted()[actor][zone]) {
            double sign = own[z.side()] + lost[z.side()] * w.control(zone, z.side());
            sum += marginal[z.instance()] * sign * z.weight();
        }
        for (int k : exposed[actor]) {
            if (marginal[k] != 0) {
                int faction = blueprint.actors().mainFaction()[actor];
                sum += marginal[k] * exposure.threat(k)[zone] * w.strength().hostileHere(zone, faction);
            }
        }
        return sum;
    }
}
