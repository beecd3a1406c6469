package org.casus.mechanism.action;

import java.io.Serializable;
import org.casus.mechanism.Setting;
import org.casus.random.Stream;
import org.casus.world.ActionTable;
import org.casus.world.Appraisal;
import org.casus.world.Factions;
import org.casus.world.Refuge;
import org.casus.world.WorldState;

/** Sieges, aid, local truces, evacuations. */
final class SiegeActs implements Serializable {
    private static final long serialVersionUID = 1;
    /** Who accepts, as numbers of draws: those offered a truce, those offered a way out. Lower ones are taken by parties to talks. */
    private static final int TRUCE = 5;
    private static final int EVACUATION = 7;
    private final Setting s;
    private final Appraisal appraisal;

    SiegeActs(Setting setting, Appraisal appraisal) {
        s = setting;
        this.appraisal = appraisal;
    }

    boolean besiege(int actor, int zone) {
        s.change().besiege(zone, actor);
        return true;
    }

    boolean aid(int zone) {
        s.change().aid(zone, true);
        return true;
    }

    /** The other side accepts by what its strongest actor there gains. */
    boolean truce(int actor, ActionTable action, int zone) {
        double chance = appraisal.truceChance(actor, action, zone);
        if (s.weeklyIn(Stream.ACCEPTANCE, TRUCE, zone) >= chance) {
            return false;
        }
        double[] q = s.world().quantities();
        int weeks = (int) Math.rint(action.setting("weeks", actor, q));
        s.change().truce(zone, weeks, action.setting("damping", actor, q));
        return true;
    }

    /** If those inside accept, fighters leave for a zone of their side that the action names and the besiegers take the pocket. */
    boolean evacuate(int actor, ActionTable action, int zone) {
        WorldState w = s.world();
        double chance = appraisal.evacuationChance(actor, action, zone);
        if (s.weeklyIn(Stream.ACCEPTANCE, EVACUATION, zone) >= chance) {
            return false;
        }
        int side = s.blueprint().actors().side()[actor];
        int faction = s.blueprint().actors().mainFaction()[actor];
        double transfer = action.setting("transfer", actor, w.quantities());
        boolean any = false;
        for (int t = 0; t < s.blueprint().sides().size(); t++) {
            if (w.hostileToSide(faction, t) && w.cutOff(zone, t) && w.control(zone, t) > w.blueprint().holding().holdsOut()) {
                any |= leave(action, zone, t, transfer);
                s.change().takeControl(zone, side, t, 1);
            }
        }
        return any;
    }

    private boolean leave(ActionTable action, int zone, int side, double transfer) {
        WorldState w = s.world();
        int refuge = Refuge.of(w, action, zone, side);
        Factions f = s.blueprint().factions();
        for (int k = 0; k < f.size(); k++) {
            if (f.side()[k] == side) {
                double n = w.heads(zone, k);
                if (refuge >= 0) {
                    s.change().move(zone, refuge, k, transfer * n);
                }
                s.change().capture(zone, k, w.heads(zone, k));
            }
        }
        return true;
    }
}
