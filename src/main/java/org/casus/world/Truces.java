package org.casus.world;

import java.io.Serializable;
import java.util.Arrays;

/**
 * What the ceasefires in force leave of strikes: on sides that stop, where they are covered, the damping of the ceasefire;
 * on everybody else, factions left out among them, all.
 */
final class Truces implements Serializable {
    private static final long serialVersionUID = 1;
    private final double[] damping;
    private final boolean[] sparedSide;
    private final boolean[] sparedFaction;
    private boolean any;

    Truces(Blueprint b) {
        damping = new double[b.geography().size()];
        sparedSide = new boolean[b.sides().size()];
        sparedFaction = new boolean[b.factions().size()];
    }

    void refresh(WorldView w) {
        any = false;
        Arrays.fill(sparedSide, false);
        Arrays.fill(sparedFaction, false);
        for (int a : w.blueprint().ceasefires()) {
            if (Coverage.inForce(w, a)) {
                any = true;
                spare(w.blueprint().accords()[a], w.blueprint().factions().side());
            }
        }
        if (any) {
            Coverage.dampings(w, damping);
        }
    }

    private void spare(AccordTable t, int[] sideOf) {
        for (int s = 0; s < sparedSide.length; s++) {
            sparedSide[s] |= t.sides()[s];
        }
        for (int f = 0; f < sparedFaction.length; f++) {
            sparedFaction[f] |= t.sides()[sideOf[f]] && !t.excluded()[f];
        }
    }

    /** Whether a ceasefire is in force. */
    boolean any() {
        return any;
    }

    /** Share of strikes on a side in a zone that goes on, 0 to 1. */
    double onSide(int side, int zone) {
        return sparedSide[side] ? damping[zone] : 1;
    }

    /** Share of strikes on a faction in a zone that goes on, 0 to 1. */
    double onFaction(int faction, int zone) {
        return sparedFaction[faction] ? damping[zone] : 1;
    }
}
