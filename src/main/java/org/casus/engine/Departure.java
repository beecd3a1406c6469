package org.casus.engine;

import org.casus.actor.Steering;
import org.casus.random.Fork;

/**
 * How a run departs from what its seed alone would give.
 *
 * @param steering what replaces choices, null for nothing
 * @param fork where the luck turns, null for nowhere
 */
public record Departure(Steering steering, Fork fork) {
    /** No departure. */
    public static final Departure NONE = new Departure(null, null);
}
