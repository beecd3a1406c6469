package org.casus.mechanism.air;

import org.casus.mechanism.Mechanism;
import org.casus.mechanism.Setting;
import org.casus.model.ActionKind;
import org.casus.model.Family;
import org.casus.random.Inversion;
import org.casus.random.Stream;
import org.casus.world.ActionTable;
import org.casus.world.KindSetting;
import org.casus.world.Manpads;
import org.casus.world.Offensives;

/** Helicopters over an offensive are lost by chance, more often where portable missiles are about. */
public final class Helicopters implements Mechanism {
    private static final long serialVersionUID = 1;
    private final Setting s;
    private final KindSetting losses;
    private final KindSetting manpadsFactor;

    public Helicopters(Setting setting) {
        s = setting;
        losses = new KindSetting(s.blueprint(), "loss");
        manpadsFactor = new KindSetting(s.blueprint(), "manpadsFactor");
    }

    @Override
    public void step() {
        for (int k : s.blueprint().actionsOf(ActionKind.HELICOPTERS)) {
            ActionTable t = s.blueprint().action(k);
            for (int i = 0; i < s.blueprint().actors().size(); i++) {
                double perDay = s.world().quantity(s.at(Family.LEVEL, i, k));
                if (t.mayChoose()[i] && perDay > 0) {
                    fly(t, i, perDay);
                }
            }
        }
    }

    private void fly(ActionTable t, int actor, double perDay) {
        Offensives o = s.world().offensives();
        int[] sideOf = s.blueprint().actors().side();
        int side = s.blueprint().helped(actor);
        int n = o.ofSide(sideOf, side);
        for (int k = 0; k < o.size(); k++) {
            if (side >= 0 && sideOf[o.actor(k)] == side && o.leads(sideOf, k)) {
                support(t, actor, o.zone(k), perDay / n);
            }
        }
    }

    /** Sorties for one offensive, some of which are lost. */
    private void support(ActionTable t, int actor, int zone, double perDay) {
        double[] q = s.world().quantities();
        double risk = losses.of(t, actor, q) * (1 + manpadsFactor.of(t, actor, q) * Manpads.density(s.world(), zone));
        int entity = zone * s.blueprint().actors().size() + actor;
        int lost = Inversion.poisson(perDay * Setting.HALF_WEEK * risk, s.halfWeekly(Stream.HELICOPTER, entity, 0));
        if (lost > 0) {
            s.change().loseCrew(actor, lost * t.setting("crew", actor, q));
            s.journal().tell("helicopter", s.actor(actor), s.zone(zone), t.rung(), lost,
                    "A helicopter flown for " + s.calledActor(s.actor(actor)) + " is lost at " + s.calledZone(zone) + ".");
        }
    }
}
