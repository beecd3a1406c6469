package org.casus.experiment.study;

import org.casus.random.Hash64;

/**
 * The order of the runs: replication by replication, in each all design points, at each all scenarios.
 *
 * @param points design points, 1 or more
 * @param scenarios scenarios, 1 or more
 * @param replications runs of each, 1 or more
 * @param seed number of the study, from which seeds are computed
 * @param ownLuck whether every point has seeds of its own; else a replication has the same seed at every point, so that points are
 *     compared under the same luck
 */
public record RunOrder(long points, int scenarios, int replications, long seed, boolean ownLuck) {
    /** Most runs of a study. */
    public static final double MOST = 1e9;

    public RunOrder {
        double runs = (double) points * scenarios * replications;
        if (runs > MOST) {
            throw new IllegalArgumentException(String.format(java.util.Locale.ROOT,
                    "the study has %,.0f runs; at most %,.0f are allowed", runs, MOST));
        }
    }

    /** Number of runs. */
    public long runs() {
        return points * scenarios * replications;
    }

    /** Which run has a number. @param run 0 to runs - 1 */
    public RunKey key(long run) {
        long within = run % (points * scenarios);
        int replication = (int) (run / (points * scenarios));
        return new RunKey(run, replication, within / scenarios, (int) (within % scenarios),
                Hash64.seed(seed, ownLuck ? run / scenarios : replication));
    }

    /** Number of a run. */
    public long run(int replication, long point, int scenario) {
        return replication * points * scenarios + point * scenarios + scenario;
    }
}
