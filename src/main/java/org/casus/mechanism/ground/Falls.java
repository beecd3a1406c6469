package org.casus.mechanism.ground;

import java.io.Serializable;
import org.casus.mechanism.Setting;
import org.casus.world.Blueprint;
import org.casus.world.WorldState;

/**
 * A zone falls when the attacker holds most of it: defenders with a way out withdraw, some are lost;
 * those without one hold on in a siege until nothing is left to hold, and are taken. It is told where
 * the zone changes hands, not where its holder clears what others had taken of it.
 */
final class Falls implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int NOBODY = -1;
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
        int loser = NOBODY;
        double most = 0;
        int refuge = NOBODY;
        for (int t = 0; t < b.sides().size(); t++) {
            double there = presence(w, zone, t, faction);
            if (w.hostileToSide(faction, t) && there > 0) {
                int to = refuge(w, zone, t);
                if (to >= 0 || w.control(zone, t) < w.blueprint().holding().foothold()) {
                    leave(zone, to, t, faction);
                    s.change().takeControl(zone, side, t, 1);
                    if (there > most) {
                        most = there;
                        loser = t;
                        refuge = to;
                    }
                }
            }
        }
        if (loser != NOBODY && s.change().hold(zone, side)) {
            tell(actor, zone, loser, refuge);
        }
    }

    /** What a side has in a zone: fighters whom the attacker fights, and its share of the ground; a breakthrough may have left them none. */
    private double presence(WorldState w, int zone, int side, int attacker) {
        double presence = w.control(zone, side);
        for (int f = 0; f < s.blueprint().factions().size(); f++) {
            boolean fights = s.blueprint().factions().side()[f] == side && w.hostile(attacker, f);
            presence += fights && w.heads(zone, f) >= 1 ? w.heads(zone, f) : 0;
        }
        return presence;
    }

    private void tell(int actor, int zone, int loser, int refuge) {
        String text = s.journal().wantsText()
                ? s.calledZone(zone) + ": " + s.blueprint().scenario().sides()
                        .get(s.blueprint().names().sides().id(loser)).name() + " driven out by "
                        + s.calledActor(s.actor(actor)) + (refuge < 0 ? "; nobody gets away." : ".")
                : "";
        s.journal().fall(s.actor(actor), s.zone(zone), s.blueprint().names().sides().id(loser), text);
    }

    private int refuge(WorldState w, int zone, int side) {
        int best = -1;
        for (int n : s.blueprint().geography().neighbours()[zone]) {
            if (w.control(n, side) > w.blueprint().holding().takesIn() && (best < 0 || w.control(n, side) > w.control(best, side))) {
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
