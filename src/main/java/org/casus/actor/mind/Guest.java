package org.casus.actor.mind;

import org.casus.actor.Turn;

/** Who plays an actor from outside the model; it may fail at any time. */
@FunctionalInterface
public interface Guest {
    /** An answer that leaves the draw to the agent. */
    int AGENT = -1;

    /**
     * One draw.
     *
     * @return position of the option taken, within reach, or {@link #AGENT}
     * @throws GuestFault where there is no sound answer; the agent then draws
     */
    int choose(Turn turn) throws GuestFault;
}
