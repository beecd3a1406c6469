package org.casus.outcome;

import java.io.Serializable;
import java.util.Map;

/**
 * One option that an actor weighed.
 *
 * @param action action id
 * @param target zone, actor or agreement; may be empty
 * @param level label of the level; may be empty
 * @param cost budget points
 * @param utility change of utility it promised, in utility units
 * @param score what entered the logit, in units of the actor's scale
 * @param probability chance of being chosen, 0 to 1
 * @param byGoal change of utility by feature code; the patron's goals have the prefix "patron."
 */
public record OptionScore(
        String action,
        String target,
        String level,
        double cost,
        double utility,
        double score,
        double probability,
        Map<String, Double> byGoal)
        implements Serializable {}
