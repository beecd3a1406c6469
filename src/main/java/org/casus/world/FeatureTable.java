package org.casus.world;

import java.io.Serializable;
import org.casus.expression.Expression;
import org.casus.theory.GoalFunction;

/**
 * Feature instances and goals as arrays; callers must not change them.
 *
 * @param side side of control and area features, -1 for formulas
 * @param zones zones that count, null for formulas, [instance]
 * @param weights weight of each of those zones, sums to 1 unless relative
 * @param exposure weight of hostile pressure, 0 without
 * @param exposureSlots instances with exposure
 * @param minControl least own control for a zone to count as exposed
 * @param relative divide by the start
 * @param formula for formulas
 * @param trend whether extrapolated
 * @param initialTrend trend a week at the start
 * @param zoneFeatures for each zone the control and area features that count it
 * @param goals goals of each actor
 * @param columns the same as columns
 * @param wanted for each actor and zone those of the zone's features that the actor has a goal for
 */
public record FeatureTable(
        int[] side,
        int[][] zones,
        double[][] weights,
        double[] exposure,
        int[] exposureSlots,
        double[] minControl,
        boolean[] relative,
        Expression[] formula,
        boolean[] trend,
        double[] initialTrend,
        ZoneFeature[][] zoneFeatures,
        GoalEntry[][] goals,
        GoalColumns[] columns,
        ZoneFeature[][][] wanted)
        implements Serializable {
    public int size() {
        return side.length;
    }

    /** A feature that counts a zone. @param weight change of the feature per unit of control */
    public record ZoneFeature(int instance, int side, double weight) implements Serializable {}

    /**
     * A goal of an actor.
     *
     * @param slot position among the goals of all actors
     * @param instance feature
     * @param reference threshold; where adaptive the first reference, NaN for the feature at the start
     * @param adaptive whether the reference follows experience
     */
    public record GoalEntry(
            int slot, int instance, String code, GoalFunction function, double reference, boolean adaptive)
            implements Serializable {}
}
