package org.casus.engine;

import org.casus.world.Blueprint;

/** A run repeated up to one of its events, to see what stood then. */
public final class Moment {
    private Moment() {}

    /**
     * Quantities as they stood when an event was told; those at the start follow in the second half.
     *
     * @param event position in the log of events, from 0
     * @param week in which it happened, 0 is the first
     * @throws IllegalArgumentException if there is no such event by the end of that week
     */
    public static double[] quantities(Blueprint b, long seed, int event, int week) {
        Recorder recorder = new Recorder(b, Logging.NONE);
        Replication replication = new Replication(b, seed, week + 1, recorder);
        recorder.hold(event);
        replication.run();
        double[] held = recorder.held();
        if (held == null) {
            throw new IllegalArgumentException("by week " + (week + 1) + " there is no event number " + (event + 1));
        }
        return held;
    }
}
