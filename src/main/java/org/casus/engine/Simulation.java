package org.casus.engine;

import java.util.Arrays;
import org.casus.actor.Steering;
import org.casus.actor.mind.Guests;
import org.casus.outcome.RunResult;
import org.casus.scenario.Scenario;
import org.casus.world.Blueprint;

/** Entry point: compile a scenario, run replications of it. Each run is a pure function of blueprint and seed. */
public final class Simulation {
    private static final int CALIBRATION_RUNS = 40;
    private static final int CALIBRATION_ROUNDS = 3;
    private static final long CALIBRATION_SEED = 500_000;
    private static final double SCALE_FACTOR = 1.25;
    private static final double LEAST_SCALE = 1e-6;

    private Simulation() {}

    /** Compiles a scenario; units of logits that it does not state are computed by {@link #scales}. */
    public static Blueprint prepare(Scenario scenario) {
        return complete(Blueprint.of(scenario));
    }

    /** The blueprint with all units of logits stated. */
    public static Blueprint complete(Blueprint b) {
        for (int i = 0; i < b.actors().size(); i++) {
            if (Double.isNaN(b.scale(i))) {
                return b.withScale(scales(b));
            }
        }
        return b;
    }

    /**
     * Units of the actors' logits: 1.25 x the mean absolute gain of options, pooled over 40 runs, in
     * three rounds since behaviour depends on the units. Stated units are kept. Actors whose
     * rule needs more than scores (thinking, search, scripts, players) choose by quantal response meanwhile.
     */
    public static double[] scales(Blueprint b) {
        int n = b.actors().size();
        double[] scale = new double[n];
        for (int i = 0; i < n; i++) {
            scale[i] = Double.isNaN(b.scale(i)) ? 0.02 : b.scale(i);
        }
        for (int round = 0; round < CALIBRATION_ROUNDS; round++) {
            Blueprint trial = b.withScale(scale);
            double[] sum = new double[n];
            for (int r = 0; r < CALIBRATION_RUNS; r++) {
                Replication run = new Replication(trial, CALIBRATION_SEED + r, b.scenario().weeks(), null);
                run.plain();
                run.run();
                for (int i = 0; i < n; i++) {
                    sum[i] += run.world().portfolio().meanMagnitude(i);
                }
            }
            for (int i = 0; i < n; i++) {
                boolean stated = !Double.isNaN(b.scale(i));
                scale[i] = stated ? b.scale(i) : Math.max(LEAST_SCALE, SCALE_FACTOR * sum[i] / CALIBRATION_RUNS);
            }
        }
        return Arrays.copyOf(scale, n);
    }

    /**
     * Runs one replication.
     *
     * @param weeks horizon, 1 or more
     */
    public static RunResult run(Blueprint b, long seed, int weeks, Logging logging) {
        return run(b, seed, weeks, logging, Departure.NONE);
    }

    /**
     * Runs one replication in which some choices are replaced.
     *
     * @param steering what replaces them, null for nothing
     */
    public static RunResult run(Blueprint b, long seed, int weeks, Logging logging, Steering steering) {
        return run(b, seed, weeks, logging, new Departure(steering, null));
    }

    /** Runs one replication that departs from what its seed alone would give. */
    public static RunResult run(Blueprint b, long seed, int weeks, Logging logging, Departure departure) {
        Recorder recorder = new Recorder(b, logging);
        Replication replication = new Replication(b, seed, weeks, recorder);
        replication.steer(departure.steering());
        replication.fork(departure.fork());
        replication.run();
        return recorder.result(replication);
    }

    /** Runs one replication in which players from outside may decide for external actors. */
    public static RunResult played(Blueprint b, long seed, int weeks, Logging logging, Guests guests) {
        Recorder recorder = new Recorder(b, logging);
        Replication replication = new Replication(b, seed, weeks, recorder);
        replication.seat(guests);
        replication.run();
        return recorder.result(replication);
    }

    /** Runs one replication and keeps nothing; for measuring speed. @return options weighed */
    public static long bare(Blueprint b, long seed, int weeks) {
        Replication replication = new Replication(b, seed, weeks, null);
        replication.run();
        return replication.world().portfolio().optionsWeighed();
    }
}
