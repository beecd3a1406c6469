package org.casus.cli;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.LongConsumer;

/**
 * Repeats a job until the compiler of the Java machine has little left to do with it. A fixed number either
 * measures code that is not compiled yet or wastes time, since the number differs with the scenario and the
 * machine (Georges, Buytaert and Eeckhout 2007).
 */
final class WarmUp {
    /** Most repetitions before measuring anyhow. */
    static final int MOST = 1500;
    private static final int BLOCK = 25;
    private static final int QUIET = 3;
    private static final double LITTLE = .05;
    private static final double MILLIS = 1e6;
    private final CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
    private int done;
    private int quiet;

    /**
     * Repeats a job until, over three blocks of 25, the compiler worked for less than a twentieth of the time.
     *
     * @param job takes the number of the repetition, from 1
     * @return how often it was repeated; {@link #MOST} where the compiler can't be watched
     */
    int until(LongConsumer job, Progress progress) {
        while (done < MOST && quiet < QUIET) {
            long start = System.nanoTime();
            long compiled = compiled();
            for (int i = 0; i < BLOCK; i++) {
                job.accept(++done);
                progress.step();
            }
            double wall = (System.nanoTime() - start) / MILLIS;
            quiet = compiled() - compiled < LITTLE * wall && watched() ? quiet + 1 : 0;
        }
        return done;
    }

    private boolean watched() {
        return compiler != null && compiler.isCompilationTimeMonitoringSupported();
    }

    private long compiled() {
        return watched() ? compiler.getTotalCompilationTime() : 0;
    }
}
