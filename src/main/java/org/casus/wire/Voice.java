package org.casus.wire;

import org.casus.model.Outlet;
import org.casus.scenario.Constants;

/**
 * An outlet with its numbers worked out.
 *
 * @param id outlet id
 * @param outlet the outlet
 * @param reach factor on the visibility of others' acts
 * @param attention chance that it prints what it knows
 * @param delay mean days until it prints
 * @param spread standard deviation of the logarithm of its counts
 * @param credibility how far it is believed at the start
 */
record Voice(String id, Outlet outlet, double reach, double attention, double delay, double spread, double credibility) {
    static Voice of(String id, Outlet o, Constants c) {
        return new Voice(id, o, c.of(o.reach(), 1), c.of(o.attention(), 1), c.of(o.delay(), 1), c.of(o.spread(), 0),
                c.of(o.credibility(), .5));
    }

    /** Whether it speaks for an actor. */
    boolean speaksFor(String actor) {
        return outlet.actor() != null && outlet.actor().equals(actor);
    }
}
