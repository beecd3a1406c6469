package org.casus.mechanism.action;

import org.casus.mechanism.Mechanism;
import org.casus.mechanism.Setting;
import org.casus.model.Family;
import org.casus.random.Inversion;
import org.casus.random.Stream;
import org.casus.world.ActionTable;
import org.casus.world.WorldState;

/** Expeditions arrive so many a week; trainees become fighters some weeks later, if they do (MODEL 5.10). */
public final class Arrivals implements Mechanism {
    private static final long serialVersionUID = 1;
    private static final int LONGEST = 64;
    private static final double HELD = 0.4;
    private final Setting s;
    private final double[][] waiting;
    private final double[][][] training;

    public Arrivals(Setting setting) {
        s = setting;
        int actors = s.blueprint().actors().size();
        waiting = new double[actors][s.blueprint().actionCount()];
        training = new double[actors][s.blueprint().actionCount()][];
    }

    void send(int actor, int action, double heads) {
        waiting[actor][action] += heads;
    }

    void train(int actor, int action, double trainees) {
        if (training[actor][action] == null) {
            training[actor][action] = new double[LONGEST];
        }
        double weeks = s.blueprint().action(action).setting("weeks", actor, s.world().quantities(), 8);
        int due = (s.world().week() + (int) Math.max(1, Math.min(LONGEST - 1, Math.rint(weeks)))) % LONGEST;
        training[actor][action][due] += trainees;
    }

    @Override
    public void step() {
        for (int i = 0; i < waiting.length; i++) {
            for (int k = 0; k < waiting[i].length; k++) {
                if (waiting[i][k] > 0) {
                    arrive(i, k);
                }
                if (training[i][k] != null) {
                    graduate(i, k);
                }
            }
        }
    }

    private void arrive(int actor, int k) {
        ActionTable action = s.blueprint().action(k);
        double perWeek = action.setting("perWeek", actor, s.world().quantities(), waiting[actor][k]);
        double heads = Math.min(waiting[actor][k], perWeek);
        waiting[actor][k] -= heads;
        join(action, actor, heads);
    }

    private void graduate(int actor, int k) {
        int now = s.world().week() % LONGEST;
        double trainees = training[actor][k][now];
        if (trainees > 0) {
            training[actor][k][now] = 0;
            ActionTable action = s.blueprint().action(k);
            double success = action.setting("success", actor, s.world().quantities(), 0.1);
            double u = s.weekly(Stream.TRAINING, actor * s.blueprint().actionCount() + k, 0);
            join(action, actor, Math.min(trainees, Inversion.poisson(trainees * success, u)));
        }
    }

    /** New heads go to the eligible zones that their side holds, in equal parts, under the actor's command. */
    private void join(ActionTable action, int actor, double heads) {
        double weight = 0;
        for (double f : action.factionWeights()) {
            weight += f;
        }
        for (int f = 0; f < action.factionWeights().length && heads > 0; f++) {
            if (action.factionWeights()[f] > 0) {
                place(action, actor, f, heads * action.factionWeights()[f] / weight);
            }
        }
    }

    private void place(ActionTable action, int actor, int faction, double heads) {
        WorldState w = s.world();
        int side = s.blueprint().factions().side()[faction];
        int zones = 0;
        double present = 0;
        for (int z = 0; z < action.zones().length; z++) {
            zones += action.zones()[z] && w.control(z, side) > HELD ? 1 : 0;
            present += w.heads(z, faction);
        }
        for (int z = 0; z < action.zones().length; z++) {
            if (action.zones()[z] && w.control(z, side) > HELD) {
                s.change().recruit(z, faction, heads / zones);
            }
        }
        if (zones > 0 && w.quantity(s.at(Family.EXPEDITION, actor)) > 0) {
            s.change().reinforce(actor, faction, heads, present);
        }
    }
}
