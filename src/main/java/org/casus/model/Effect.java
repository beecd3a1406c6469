package org.casus.model;

import java.io.Serializable;
import org.casus.expression.Formula;

/**
 * What an action, event or agreement does to a quantity, at once; forecast and outcome read the same row.
 *
 * @param on action or agreement
 * @param by actor, null for any
 * @param target quantity, e.g. relation(RU,TR)
 * @param mode add, multiply, set or odds
 * @param value amount; y is the level of an agreement, value the level chosen, change its change
 * @param when must be above 0 for it to happen; null is always
 * @param reaction true: what the chooser expects others to do about it; weighed, never executed, because they decide themselves
 * @param failed true: it happens where what was tried comes to nothing, as the chance of the action has it; otherwise where it comes off
 * @param low least plausible multiple of value
 * @param high greatest plausible multiple
 * @param source provenance
 */
public record Effect(
        String on,
        String by,
        String target,
        EffectMode mode,
        Formula value,
        Formula when,
        boolean reaction,
        boolean failed,
        double low,
        double high,
        String source)
        implements Serializable {}
