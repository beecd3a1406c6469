package org.casus.world;

/** Where those who give up a pocket may go: planners and mechanism look for it alike. */
public final class Refuge {
    private Refuge() {}

    /** Of the zones that an action names, the one that a side holds most of and that takes it in; -1 where none does. */
    public static int of(WorldView w, ActionTable action, int zone, int side) {
        int best = -1;
        for (int z = 0; z < action.zones().length; z++) {
            boolean open = action.zones()[z] && z != zone && w.control(z, side) > w.blueprint().holding().takesIn();
            best = open && (best < 0 || w.control(z, side) > w.control(best, side)) ? z : best;
        }
        return best;
    }
}
