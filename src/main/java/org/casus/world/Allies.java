package org.casus.world;

import java.io.Serializable;

/**
 * Those of one side who attack one zone fight one battle: the men of the side there and next door once, and what each has
 * brought from afar. Whoever began it leads: whom he fights, they fight, and since when. It is as fierce as the fiercest of them
 * presses it, for an enemy who is attacked does not ask by whom.
 */
public final class Allies implements Serializable {
    private static final long serialVersionUID = 1;
    private final Reserves reserves;
    private final int[] sideOf;

    Allies(Blueprint b, Reserves reserves) {
        this.reserves = reserves;
        sideOf = b.actors().side();
    }

    /** Whether an offensive under way is one of a side's on a zone. @param i its position @param without actors who are left out, null for none */
    public boolean in(WorldView w, int i, int side, int zone, boolean[] without) {
        Offensives o = w.offensives();
        return o.zone(i) == zone && sideOf[o.actor(i)] == side && (without == null || !without[o.actor(i)]);
    }

    /** Position of the offensive that began a side's battle for a zone, -1 where there is none. @param without actors who are left out, null for none */
    public int leader(WorldView w, int side, int zone, boolean[] without) {
        Offensives o = w.offensives();
        for (int i = 0; i < o.size() && o.on(zone) > 0; i++) {
            if (in(w, i, side, zone, without)) {
                return i;
            }
        }
        return -1;
    }

    /** Strength that they have brought from afar. @param without actors who are left out, null for none */
    public double reserve(WorldView w, int side, int zone, boolean[] without) {
        Offensives o = w.offensives();
        double sum = 0;
        for (int i = 0; i < o.size() && o.on(zone) > 0; i++) {
            sum += in(w, i, side, zone, without) ? reserves.strength(o.actor(i), zone) / o.of(o.actor(i)) : 0;
        }
        return sum;
    }

    /** How hard it is pressed, 0 to 1; 0 where there is none. @param without actors who are left out, null for none */
    public double intensity(WorldView w, int side, int zone, boolean[] without) {
        Offensives o = w.offensives();
        double most = 0;
        for (int i = 0; i < o.size() && o.on(zone) > 0; i++) {
            most = in(w, i, side, zone, without) ? Math.max(most, o.intensity(i)) : most;
        }
        return most;
    }
}
