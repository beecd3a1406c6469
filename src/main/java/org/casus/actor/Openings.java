package org.casus.actor;

import java.io.Serializable;
import java.util.Arrays;
import org.casus.world.AccordTable;
import org.casus.world.Blueprint;
import org.casus.world.Coverage;
import org.casus.world.Offensives;
import org.casus.world.Strength;
import org.casus.world.WorldView;

/**
 * Zones that each side could attack anew this week: strong enough there, no truce, not all its own, no attack of its
 * own under way. Listed once for all actors of a side.
 */
final class Openings implements Serializable {
    private static final long serialVersionUID = 1;
    private final Blueprint blueprint;
    private final double leastAttack;
    private final double mostHeld;
    private final int zones;
    private final int sides;
    private final int actors;
    private final int[][] zone;
    private final int[] count;
    private final boolean[] busy;
    private final boolean[] bound;
    private boolean anyBound;

    Openings(Blueprint b) {
        blueprint = b;
        leastAttack = b.parameter("attack_min");
        mostHeld = 1 - b.holding().foothold();
        zones = b.geography().size();
        sides = b.sides().size();
        actors = b.actors().size();
        zone = new int[sides][zones];
        count = new int[sides];
        busy = new boolean[zones * sides];
        bound = new boolean[zones * actors];
    }

    /** Lists them for this week. */
    void refresh(WorldView w) {
        Arrays.fill(busy, false);
        Offensives o = w.offensives();
        for (int i = 0; i < o.size(); i++) {
            int side = blueprint.actors().side()[o.actor(i)];
            if (side >= 0) {
                busy[o.zone(i) * sides + side] = true;
            }
        }
        Arrays.fill(count, 0);
        for (int z = 0; z < zones; z++) {
            if (w.truce(z) <= 0) {
                list(w, z);
            }
        }
        ceasefires(w);
    }

    /** Every side is written down and the count moves on only for those that may: sides differ from zone to zone, which no branch foresees. */
    private void list(WorldView w, int z) {
        Strength strength = w.strength();
        for (int s = 0; s < sides; s++) {
            boolean open = strength.attack(z, s) >= leastAttack & w.control(z, s) <= mostHeld & !busy[z * sides + s];
            zone[s][count[s]] = z;
            count[s] += open ? 1 : 0;
        }
    }

    /** Marks which actors are bound by a ceasefire where. */
    private void ceasefires(WorldView w) {
        if (anyBound) {
            Arrays.fill(bound, false);
            anyBound = false;
        }
        for (int a : blueprint.ceasefires()) {
            AccordTable t = blueprint.accords()[a];
            for (int z = 0; Coverage.inForce(w, a) && z < zones; z++) {
                boolean covered = Coverage.covers(w, t, z);
                anyBound = true;
                for (int i = 0; i < actors; i++) {
                    bound[z * actors + i] |= covered && t.bound()[i];
                }
            }
        }
    }

    /** How many zones a side could attack. */
    int size(int side) {
        return side < 0 ? 0 : count[side];
    }

    /** The i-th of them; they ascend. */
    int zone(int side, int i) {
        return zone[side][i];
    }

    /** Whether a ceasefire forbids an actor to attack a zone. */
    boolean forbidden(int actor, int z) {
        return anyBound && bound[z * actors + actor];
    }
}
