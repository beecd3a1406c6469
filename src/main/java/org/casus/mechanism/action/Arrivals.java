package org.casus.mechanism.action;

import java.util.Arrays;
import org.casus.mechanism.Mechanism;
import org.casus.mechanism.Setting;
import org.casus.model.ActionKind;
import org.casus.random.Inversion;
import org.casus.random.Stream;
import org.casus.world.ActionTable;
import org.casus.world.WorldState;

/**
 * Expeditions arrive so many a week, or wait while their side holds no zone that takes them in; trainees become fighters
 * some weeks later, if they do.
 */
public final class Arrivals implements Mechanism {
    private static final long serialVersionUID = 1;
    private static final int LONGEST = 64;
    private final Setting s;
    private final int actions;
    private final double[] waiting;
    private final double[][] training;

    /** Actors and actions of which somebody waits or trains or has done so, at actor x actions + action, ascending. */
    private int[] known = new int[0];

    public Arrivals(Setting setting) {
        s = setting;
        actions = s.blueprint().actionCount();
        waiting = new double[s.blueprint().actors().size() * actions];
        training = new double[waiting.length][];
    }

    private int know(int actor, int action) {
        int at = actor * actions + action;
        int where = Arrays.binarySearch(known, at);
        if (where < 0) {
            known = Arrays.copyOf(known, known.length + 1);
            int from = -where - 1;
            System.arraycopy(known, from, known, from + 1, known.length - 1 - from);
            known[from] = at;
        }
        return at;
    }

    void send(int actor, int action, double heads) {
        waiting[know(actor, action)] += heads;
    }

    void train(int actor, int action, double trainees) {
        int at = know(actor, action);
        if (training[at] == null) {
            training[at] = new double[LONGEST];
        }
        double weeks = s.blueprint().action(action).setting("weeks", actor, s.world().quantities());
        int due = (s.world().week() + (int) Math.max(1, Math.min(LONGEST - 1, Math.rint(weeks)))) % LONGEST;
        training[at][due] += trainees;
    }

    @Override
    public void step() {
        for (int at : known) {
            if (waiting[at] > 0) {
                arrive(at);
            }
            if (training[at] != null) {
                graduate(at);
            }
        }
    }

    private void arrive(int at) {
        ActionTable action = s.blueprint().action(at % actions);
        double perWeek = action.setting("perWeek", at / actions, s.world().quantities());
        waiting[at] -= join(action, at / actions, Math.min(waiting[at], perWeek));
    }

    private void graduate(int at) {
        int now = s.world().week() % LONGEST;
        double trainees = training[at][now];
        if (trainees > 0) {
            training[at][now] = 0;
            int actor = at / actions;
            ActionTable action = s.blueprint().action(at % actions);
            double success = action.setting("success", actor, s.world().quantities());
            double u = s.weekly(Stream.TRAINING, at, 0);
            join(action, actor, Math.min(trainees, Inversion.poisson(trainees * success, u)));
        }
    }

    /**
     * New heads go to the eligible zones that their side holds, in equal parts. Those of an expedition come under the command of
     * who sends it, trainees under that of whoever leads their faction.
     *
     * @return how many found a place
     */
    private double join(ActionTable action, int actor, double heads) {
        double refused = 0;
        double weight = 0;
        for (double f : action.factionWeights()) {
            weight += f;
        }
        for (int f = 0; f < action.factionWeights().length && heads > 0; f++) {
            if (action.factionWeights()[f] > 0) {
                double share = heads * action.factionWeights()[f] / weight;
                refused += place(action, actor, f, share) ? 0 : share;
            }
        }
        return heads - refused;
    }

    /** Whether there is a zone to go to. */
    private boolean place(ActionTable action, int actor, int faction, double heads) {
        WorldState w = s.world();
        int side = s.blueprint().factions().side()[faction];
        int zones = 0;
        double present = 0;
        for (int z = 0; z < action.zones().length; z++) {
            zones += action.zones()[z] && w.control(z, side) > w.blueprint().holding().takesIn() ? 1 : 0;
            present += w.heads(z, faction);
        }
        for (int z = 0; z < action.zones().length; z++) {
            if (action.zones()[z] && w.control(z, side) > w.blueprint().holding().takesIn()) {
                s.change().recruit(z, faction, heads / zones);
            }
        }
        if (zones > 0 && action.kind() == ActionKind.EXPEDITION) {
            s.change().reinforce(actor, faction, heads, present);
        }
        return zones > 0;
    }
}
