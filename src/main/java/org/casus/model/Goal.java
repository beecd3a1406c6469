package org.casus.model;

import java.io.Serializable;

/**
 * One term of an actor's utility.
 *
 * @param weight signed weight; negative: less is better
 * @param form functional form
 * @param reference reference or threshold; null where adaptive
 * @param adaptive reference follows experience
 * @param scale scale or steepness
 * @param source provenance
 * @param confidence high, medium or low
 */
public record Goal(
        double weight,
        GoalForm form,
        Double reference,
        boolean adaptive,
        double scale,
        String source,
        String confidence)
        implements Serializable {
    public Goal {
        if (Double.isNaN(weight) || weight < -1 || weight > 1) {
            throw new IllegalArgumentException("weight " + weight + " must lie in [-1, 1]");
        }
        if (!(scale > 0)) {
            throw new IllegalArgumentException("scale " + scale + " must be above 0");
        }
        if (!adaptive && reference == null) {
            throw new IllegalArgumentException("a goal needs a reference or adaptive: true");
        }
    }
}
