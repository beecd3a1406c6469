package org.casus.analysis;

/**
 * How often what was observed lay in the central interval of the runs.
 *
 * @param hits observations inside
 * @param n observations
 */
public record Coverage(int hits, int n) {
    /**
     * Counts observations that lie between the quantiles (1-level)/2 and (1+level)/2 of their runs.
     *
     * @param level share of the runs that the interval holds, 0 to 1
     * @param ensembles members of each
     * @param observed one for each ensemble
     */
    public static Coverage of(double level, double[][] ensembles, double[] observed) {
        int hits = 0;
        for (int i = 0; i < observed.length; i++) {
            hits += interval(level, ensembles[i]).contains(observed[i]) ? 1 : 0;
        }
        return new Coverage(hits, observed.length);
    }

    /** Central interval of an ensemble. */
    public static Interval interval(double level, double[] members) {
        return Quantiles.of(members).between((1 - level) / 2, (1 + level) / 2);
    }

    /** 95% Wilson interval of the share; observations that go together make it too narrow. */
    public Interval interval() {
        return Wilson.of(hits, n);
    }
}
