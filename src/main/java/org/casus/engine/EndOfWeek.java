package org.casus.engine;

import org.casus.mechanism.Mechanism;

/** Records the week and begins the next. */
record EndOfWeek(Replication replication) implements Mechanism {
    private static final long serialVersionUID = 1;

    @Override
    public void step() {
        World world = replication.world();
        world.close();
        if (replication.recorder() != null) {
            replication.recorder().week(world.state(), world.portfolio());
        }
    }
}
