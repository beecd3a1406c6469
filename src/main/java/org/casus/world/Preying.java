package org.casus.world;

import java.io.Serializable;

/** How many fighters a faction can take from a rival in a zone that it dominates: read by planner and mechanism alike. */
public final class Preying implements Serializable {
    private static final long serialVersionUID = 1;
    private final double leastOwn;
    private final double leastRival;
    private final double most;

    public Preying(Blueprint b) {
        leastOwn = b.parameter("prey_own");
        leastRival = b.parameter("prey_rival");
        most = b.parameter("prey_most");
    }

    /** Heads lost by the rival in a week. @param share of the rival @param minShare least share of own heads among the side's */
    public double taken(WorldView w, int zone, int own, int victim, double share, double minShare) {
        double mine = w.heads(zone, own);
        double theirs = w.heads(zone, victim);
        if (mine < leastOwn || theirs < leastRival) {
            return 0;
        }
        Factions f = w.blueprint().factions();
        double all = 0;
        for (int k = 0; k < f.size(); k++) {
            all += f.side()[k] == f.side()[victim] || k == own ? w.heads(zone, k) : 0;
        }
        return mine / all < minShare ? 0 : Math.min(share * theirs, most * share * mine);
    }
}
