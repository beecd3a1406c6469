package org.casus.mechanism.ground;

import java.io.Serializable;
import org.casus.mechanism.Setting;
import org.casus.model.EventWords;
import org.casus.world.Blueprint;
import org.casus.world.Holding;
import org.casus.world.WorldState;

/**
 * A zone falls when the attacker holds most of it: defenders with a way out withdraw, some are lost;
 * those without one hold on in a siege until nothing is left to hold, and are taken (MODEL 5.3).
 */
final class Falls implements Serializable {
    private static final long serialVersionUID = 1;
    private final Setting s;
    private final double threshold;
    private final double withdraw;

    Falls(Setting setting) {
        s = setting;
        threshold = s.parameter("fall");
        withdraw = s.parameter("withdraw");
    }

    void check(int actor, int faction, int zone) {
        WorldState w = s.world();
        Blueprint b = s.blueprint();
        int side = b.factions().side()[faction];
        if (w.control(zone, side) <= threshold) {
            return;
        }
        for (int t = 0; t < b.sides().size(); t++) {
            if (w.hostileToSide(faction, t) && (w.control(zone, t) > 0 || stands(w, zone, t, faction))) {
                int refuge = refuge(w, zone, t);
                if (refuge >= 0 || w.control(zone, t) < Holding.FOOTHOLD) {
                    leave(zone, refuge, t, faction);
                    s.change().takeControl(zone, side, t, 1);
                    tell(actor, zone, t, refuge);
                }
            }
        }
    }

    /** Whether a side has fighters in a zone whom the attacker fights; a breakthrough may have left them no ground. */
    private boolean stands(WorldState w, int zone, int side, int attacker) {
        for (int f = 0; f < s.blueprint().factions().size(); f++) {
            if (s.blueprint().factions().side()[f] == side && w.hostile(attacker, f) && w.heads(zone, f) >= 1) {
                return true;
            }
        }
        return false;
    }

    private void tell(int actor, int zone, int loser, int refuge) {
        String text = s.journal().wantsText()
                ? s.calledZone(zone) + ": " + s.blueprint().scenario().sides()
                        .get(s.blueprint().names().sides().id(loser)).name() + " driven out by "
                        + s.calledActor(s.actor(actor)) + (refuge < 0 ? "; nobody gets away." : ".")
                : "";
        s.journal().tell(EventWords.FALL, s.actor(actor), s.zone(zone), 6, 0, text);
    }

    private int refuge(WorldState w, int zone, int side) {
        int best = -1;
        for (int n : s.blueprint().geography().neighbours()[zone]) {
            if (w.control(n, side) > Holding.TAKES_IN && (best < 0 || w.control(n, side) > w.control(best, side))) {
                best = n;
            }
        }
        return best;
    }

    private void leave(int zone, int refuge, int side, int attacker) {
        for (int f = 0; f < s.blueprint().factions().size(); f++) {
            if (s.blueprint().factions().side()[f] == side && s.world().hostile(attacker, f)) {
                double n = s.world().heads(zone, f);
                s.change().kill(zone, f, (1 - withdraw) * n, s.world().ledger().ground());
                if (refuge >= 0) {
                    s.change().move(zone, refuge, f, withdraw * n);
                } else {
                    s.change().capture(zone, f, withdraw * n);
                }
            }
        }
    }
}
