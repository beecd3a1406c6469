package org.casus.modeltest;

import java.nio.file.Path;
import org.casus.engine.Simulation;
import org.casus.world.Blueprint;

/** The scenario that ships, compiled and calibrated once for all tests. */
public final class Shipped {
    private static final Blueprint BLUEPRINT = Simulation.prepare(Worlds.load(Path.of("scenarios/syria-2015.yaml")));

    private Shipped() {}

    public static Blueprint blueprint() {
        return BLUEPRINT;
    }
}
