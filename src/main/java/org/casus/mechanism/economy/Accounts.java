package org.casus.mechanism.economy;

import org.casus.mechanism.Mechanism;
import org.casus.mechanism.Setting;
import org.casus.model.Family;
import org.casus.world.AirTable;
import org.casus.world.Blueprint;
import org.casus.world.Ledger;
import org.casus.world.LevelTable;
import org.casus.world.WorldState;

/** Smoothed flows of the week (own losses, civilians killed, spending) and the fading of signals and memories. */
public final class Accounts implements Mechanism {
    private static final long serialVersionUID = 1;
    private final Setting s;
    private final double[] killedBefore;
    private final double[] crewsBefore;
    private final double[] civiliansBefore;
    private final double[] inBefore;
    private final double lossKeep;
    private final double civKeep;
    private final double beliefDecay;
    private final double beliefNorm;
    private final double coopKeep;
    private final double liabilityKeep;
    private final double perceptKeep;
    private final double[] spentBefore;

    public Accounts(Setting setting) {
        s = setting;
        killedBefore = new double[s.blueprint().factions().size()];
        crewsBefore = new double[s.blueprint().actors().size()];
        civiliansBefore = new double[s.blueprint().airForces().length];
        inBefore = new double[s.blueprint().sides().size()];
        spentBefore = new double[s.blueprint().actors().size()];
        lossKeep = s.parameter("loss_keep");
        civKeep = s.parameter("civ_keep");
        beliefDecay = s.parameter("belief_decay");
        beliefNorm = s.parameter("belief_norm");
        coopKeep = s.parameter("coop_keep");
        liabilityKeep = s.parameter("aud_dec");
        perceptKeep = s.parameter("percept_keep");
    }

    /** What postures held from the first day cost stands before anybody decides: to end one saves no more than that. */
    public void start() {
        spending();
    }

    @Override
    public void step() {
        losses();
        civilians();
        spending();
        fade();
    }

    private void losses() {
        WorldState w = s.world();
        for (int i = 0; i < s.blueprint().actors().size(); i++) {
            double own = w.ledger().crews(i) - crewsBefore[i];
            crewsBefore[i] += own;
            for (int f = 0; f < killedBefore.length; f++) {
                own += w.commands(i, f) * (w.ledger().killed(f) - killedBefore[f]);
            }
            int place = s.at(Family.LOSSES, i);
            s.change().set(place, lossKeep * w.quantity(place) + (1 - lossKeep) * own);
        }
        for (int f = 0; f < killedBefore.length; f++) {
            killedBefore[f] = w.ledger().killed(f);
        }
    }

    private void civilians() {
        Blueprint b = s.blueprint();
        Ledger ledger = s.world().ledger();
        for (int i = 0; i < b.actors().size(); i++) {
            smooth(s.at(Family.CIVILIANS, i), 0);
        }
        for (int a = 0; a < civiliansBefore.length; a++) {
            AirTable t = b.airForces()[a];
            double killed = ledger.civiliansBy(a) - civiliansBefore[a];
            civiliansBefore[a] += killed;
            s.change().add(s.at(Family.CIVILIANS, t.actor()), (1 - civKeep) * killed);
        }
        for (int side = 0; side < inBefore.length; side++) {
            double killed = ledger.civiliansIn(side) - inBefore[side];
            inBefore[side] += killed;
            smooth(s.at(Family.CIVILIANS_IN, side), killed);
        }
    }

    private void smooth(int place, double flow) {
        s.change().set(place, civKeep * s.world().quantity(place) + (1 - civKeep) * flow);
    }

    /** What postures cost a week, and what was spent at once this week. */
    private void spending() {
        for (int i = 0; i < spentBefore.length; i++) {
            double sum = s.world().ledger().spent(i) - spentBefore[i];
            spentBefore[i] += sum;
            for (int k : s.blueprint().pricedPostures(i)) {
                LevelTable levels = s.blueprint().action(k).levels()[i];
                sum += levels.usd()[levels.indexOf(s.world().quantity(s.at(Family.LEVEL, i, k)))];
            }
            s.change().set(s.at(Family.SPENDING, i), sum);
        }
    }

    private void fade() {
        Blueprint b = s.blueprint();
        int n = b.actors().size();
        s.change().approach(s.at(Family.BELIEF, 0, 0), n * n, beliefNorm, beliefDecay);
        fade(s.at(Family.COOPERATION, 0, 0), n * n, coopKeep);
        fade(s.at(Family.LIABILITY, 0, 0), n * b.names().topics().size(), liabilityKeep);
        fade(s.at(Family.PERCEIVED, 0, 0), n * b.names().features().size(), perceptKeep);
        s.change().addToEach(s.at(Family.WEEKS_SINCE, 0, 0), n * b.actionCount(), 1);
        s.change().addToEach(s.at(Family.EVENT_WEEKS_SINCE, 0), b.actionCount(), 1);
        s.change().addToEach(s.at(Family.WEEKS_SINCE_TRIGGER, 0), b.crises().length, 1);
    }

    /** Quantities that stand next to each other shrink by a factor. */
    private void fade(int from, int n, double factor) {
        double[] q = s.world().quantities();
        for (int place = from; place < from + n; place++) {
            if (q[place] != 0) {
                s.change().set(place, q[place] * factor);
            }
        }
    }
}
