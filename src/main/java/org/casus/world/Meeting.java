package org.casus.world;

import java.io.Serializable;

/**
 * An attack that meets an attack. Help from next door has to march to where an attacker struck (theory.CounterConcentration);
 * an enemy who attacks in the same zone has marched already, so all that he brought, men from next door and reserve,
 * stands there. Which of the two sides began makes no difference.
 */
public final class Meeting implements Serializable {
    private static final long serialVersionUID = 1;
    private final Reserves reserves;
    private final int[] sideOf;
    private final int[] mainFaction;
    private final int sides;

    Meeting(Blueprint b, Reserves reserves) {
        this.reserves = reserves;
        sideOf = b.actors().side();
        mainFaction = b.actors().mainFaction();
        sides = b.sides().size();
    }

    /** Whether an offensive under way meets an attack by a faction on a zone: an enemy's, who has a foothold there. @param i position of the offensive */
    public boolean meets(WorldView w, int i, int faction, int zone) {
        Offensives o = w.offensives();
        if (o.zone(i) != zone) {
            return false;
        }
        int side = sideOf[o.actor(i)];
        int enemy = mainFaction[o.actor(i)];
        return side >= 0 && enemy >= 0 && w.hostile(faction, enemy) && w.control(zone, side) > w.blueprint().holding().foothold();
    }

    /** Whether one of a side meets an attack by a faction on a zone. */
    public boolean there(WorldView w, int side, int faction, int zone) {
        Offensives o = w.offensives();
        for (int i = 0; i < o.size() && o.on(zone) > 0; i++) {
            if (sideOf[o.actor(i)] == side && meets(w, i, faction, zone)) {
                return true;
            }
        }
        return false;
    }

    /** Strength that those who meet an attack have there beyond the help that anybody would get. @param away share of the help from next door that has not come */
    double brought(WorldView w, int faction, int zone, double away) {
        Offensives o = w.offensives();
        if (o.on(zone) == 0) {
            return 0;
        }
        double sum = 0;
        boolean any = false;
        for (int i = 0; i < o.size(); i++) {
            if (meets(w, i, faction, zone)) {
                any = true;
                sum += reserves.strength(o.actor(i), zone) / o.of(o.actor(i));
            }
        }
        for (int s = 0; s < sides && any; s++) {
            sum += there(w, s, faction, zone) ? away * w.strength().hostileNear(w, zone, faction, s) : 0;
        }
        return sum;
    }
}
