package org.casus.engine;

import org.casus.mechanism.Mechanism;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * A phase on the schedule. Its ordering is unique: MASON shuffles equal ones with a generator that we never use.
 *
 * @param phase which
 * @param mechanism what it does
 */
record Phase(PhaseOfWeek phase, Mechanism mechanism) implements Steppable {
    private static final long serialVersionUID = 1;

    @Override
    public void step(SimState state) {
        mechanism.step();
    }
}
