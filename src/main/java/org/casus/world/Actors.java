package org.casus.world;

import java.io.Serializable;

/**
 * Actors as arrays; callers must not change them.
 *
 * @param side side of each, -1 for an outside power
 * @param patron patron of each, -1 without
 * @param dependence weight of the patron
 * @param budget points a week
 * @param audience audience factor
 * @param discount what a gain a week later is worth
 * @param resolve how determined it is in a crisis, 0 to 1
 * @param commands share of each faction it commands, [actor][faction]
 * @param mainFaction faction it mostly commands, -1 without
 * @param maxOffensives at a time
 * @param targets weighed each week
 * @param offensiveZones zones it may attack, [actor][zone]
 * @param against sides it may attack, [actor][side]
 * @param rule decision rule
 * @param lambda rationality
 * @param scale unit of its logit, NaN where it must be computed
 * @param barred actions it may not choose, [actor][action]
 * @param forced level at which a posture is held, -1 where free, [actor][action]
 */
public record Actors(
        int[] side,
        int[] patron,
        double[] dependence,
        double[] budget,
        double[] audience,
        double[] discount,
        double[] resolve,
        double[][] commands,
        int[] mainFaction,
        int[] maxOffensives,
        int[] targets,
        boolean[][] offensiveZones,
        boolean[][] against,
        String[] rule,
        double[] lambda,
        double[] scale,
        boolean[][] barred,
        int[][] forced)
        implements Serializable {
    public int size() {
        return side.length;
    }
}
