package org.casus.wire;

import java.nio.file.Path;
import java.util.List;
import org.casus.engine.Logging;
import org.casus.engine.Simulation;
import org.casus.modeltest.Shipped;
import org.casus.modeltest.Worlds;
import org.casus.outcome.Event;
import org.casus.outcome.RunResult;
import org.casus.outcome.Trajectory;
import org.casus.outcome.ZoneControl;
import org.casus.scenario.Scenario;

/** Runs and their wires for the tests, and runs that nobody simulated. */
final class Told {
    private Told() {}

    /** The small war with four voices. */
    static Scenario small() {
        return Worlds.load(Path.of("src/test/resources/scenarios/tiny-wire.yaml"));
    }

    static RunResult smallRun(long seed) {
        return Simulation.run(Worlds.compiled(small()), seed, 12, Logging.FULL);
    }

    static Scenario shipped() {
        return Shipped.blueprint().scenario();
    }

    static RunResult shippedRun(long seed) {
        return Simulation.run(Shipped.blueprint(), seed, shipped().weeks(), Logging.FULL);
    }

    /** A run with given series and events and nothing else. */
    static RunResult run(long seed, Trajectory t, List<Event> events) {
        return new RunResult("x", "", seed, t.size() - 1, t, new ZoneControl(List.of(), List.of(), new float[0][]), events,
                List.of(), java.util.Map.of());
    }
}
