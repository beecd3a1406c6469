package org.casus.mechanism.action;

import org.casus.mechanism.Mechanism;
import org.casus.mechanism.Setting;
import org.casus.world.AccordTable;
import org.casus.world.Battle;
import org.casus.world.Coverage;
import org.casus.world.Holding;
import org.casus.world.Offensives;
import org.casus.world.WorldState;

/** Ends offensives that have won, lasted too long, lost their force, or that a truce forbids. */
public final class OffensivesEnd implements Mechanism {
    private static final long serialVersionUID = 1;
    private static final double SPENT = 100;
    private final Setting s;
    private final Battle battle;

    public OffensivesEnd(Setting setting, Battle battle) {
        s = setting;
        this.battle = battle;
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
        return battle.hostileControl(w, faction, zone) < Holding.FOOTHOLD
                || w.week() - o.start(i) > GroundActs.mostWeeks(s, actor)
                || w.strength().attack(zone, side) < SPENT
                || w.truce(zone) > 0
                || forbidden(w, actor, zone);
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
