package org.casus.world;

import org.casus.model.Family;

/** Portable air defence where aircraft fly low. */
public final class Manpads {
    private Manpads() {}

    /** Density in a zone, by the heads that carry it: 0 without any or without heads, to 1. */
    public static double density(WorldView w, int zone) {
        double armed = 0;
        double all = 1;
        Occupancy camps = w.camps();
        for (int c = camps.begin(zone); c < camps.end(zone); c++) {
            int f = camps.member(c);
            double heads = w.heads(zone, f);
            armed += heads * w.quantity(w.blueprint().quantities().at(Family.MANPADS, f));
            all += heads;
        }
        return armed / all;
    }
}
