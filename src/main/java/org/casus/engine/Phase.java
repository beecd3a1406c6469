package org.casus.engine;

import org.casus.mechanism.Mechanism;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * A phase of the schedule.
 *
 * @param name what charts of the schedule call it
 * @param ordering unique among all phases: MASON shuffles equal ones with a generator that we never use
 * @param mechanism what it does
 */
record Phase(String name, int ordering, Mechanism mechanism) implements Steppable {
    private static final long serialVersionUID = 1;

    @Override
    public void step(SimState state) {
        mechanism.step();
    }
}
