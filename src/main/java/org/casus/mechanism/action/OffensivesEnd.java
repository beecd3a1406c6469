package org.casus.mechanism.action;

import org.casus.mechanism.Mechanism;
import org.casus.mechanism.Setting;
import org.casus.model.ActionKind;
import org.casus.world.AccordTable;
import org.casus.world.ActionTable;
import org.casus.world.Battle;
import org.casus.world.Coverage;
import org.casus.world.KindSetting;
import org.casus.world.Offensives;
import org.casus.world.WorldState;

/** Ends offensives that have won, lasted too long, lost their force, or that a truce forbids. */
public final class OffensivesEnd implements Mechanism {
    private static final long serialVersionUID = 1;
    private final Setting s;
    private final Battle battle;
    private final KindSetting mostWeeks;
    private final double spent;

    public OffensivesEnd(Setting setting, Battle battle) {
        s = setting;
        this.battle = battle;
        mostWeeks = new KindSetting(s.blueprint(), "maxWeeks");
        spent = s.parameter("attack_spent");
    }

    @Override
    public void step() {
        Offensives o = s.world().offensives();
        for (int i = o.size() - 1; i >= 0; i--) {
            if (over(s.world(), o, i)) {
                s.change().close(i);
            }
        }
    }

    private boolean over(WorldState w, Offensives o, int i) {
        int actor = o.actor(i);
        int zone = o.zone(i);
        int side = s.blueprint().actors().side()[actor];
        int faction = s.blueprint().actors().mainFaction()[actor];
        return battle.hostileControl(w, faction, zone) < w.blueprint().holding().foothold()
                || w.week() - o.start(i) >= mostWeeks(actor)
                || w.strength().attack(zone, side) < spent
                || w.truce(zone) > 0
                || forbidden(w, actor, zone);
    }

    /** Longest an offensive of an actor lasts, in weeks; without end for who opens none by itself. */
    private double mostWeeks(int actor) {
        for (int k : s.blueprint().actionsOf(ActionKind.OFFENSIVE)) {
            ActionTable t = s.blueprint().action(k);
            if (t.mayChoose()[actor]) {
                return mostWeeks.of(t, actor, s.world().quantities());
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    private boolean forbidden(WorldState w, int actor, int zone) {
        AccordTable[] accords = s.blueprint().accords();
        for (int a = 0; a < accords.length; a++) {
            boolean bound = accords[a].ceasefire() && accords[a].bound()[actor] && Coverage.inForce(w, a);
            if (bound && Coverage.covers(w, accords[a], zone)) {
                return true;
            }
        }
        return false;
    }
}
