package org.casus.world;

/** How many fighters a faction can take from a rival in a zone that it dominates: read by planner and mechanism alike. */
public final class Preying {
    private static final double LEAST_OWN = 200;
    private static final double LEAST_VICTIM = 50;

    private Preying() {}

    /** Heads lost by the rival in a week. @param share of the rival @param minShare least share of own heads among the side's */
    public static double taken(WorldView w, int zone, int own, int victim, double share, double minShare) {
        double mine = w.heads(zone, own);
        double theirs = w.heads(zone, victim);
        if (mine < LEAST_OWN || theirs < LEAST_VICTIM) {
            return 0;
        }
        Factions f = w.blueprint().factions();
        double all = 0;
        for (int k = 0; k < f.size(); k++) {
            all += f.side()[k] == f.side()[victim] || k == own ? w.heads(zone, k) : 0;
        }
        return mine / all < minShare ? 0 : Math.min(share * theirs, 2 * share * mine);
    }
}
