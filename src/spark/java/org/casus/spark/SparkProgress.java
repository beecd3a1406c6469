package org.casus.spark;

import java.io.PrintStream;
import java.util.Locale;

/** Tells every few seconds how far a study has come. */
final class SparkProgress {
    private static final long PATIENCE = 2_000_000_000L;
    private static final double SECOND = 1e9;
    private final long runs;
    private final PrintStream to;
    private final long start = System.nanoTime();
    private long told = start;
    private final long before;
    private long done;
    private long failed;

    /** @param runs runs of the study; @param before those of them that were committed already */
    SparkProgress(long runs, long before, PrintStream to) {
        this.runs = runs;
        this.before = before;
        this.to = to;
    }

    /** Runs were committed. */
    void ran(int more, int failures) {
        done += more;
        failed += failures;
    }

    /** Whether some seconds have passed since it last told. */
    boolean isDue() {
        return System.nanoTime() - told >= PATIENCE;
    }

    void tell() {
        told = System.nanoTime();
        to.println(String.format(Locale.ROOT, "casus: %,d of %,d runs, %,d failed, %.1f runs/s", before + done, runs, failed, rate()));
    }

    /** Runs committed since it began. */
    long done() {
        return done;
    }

    /** Runs a second so far. */
    double rate() {
        return done / Math.max(1e-9, (System.nanoTime() - start) / SECOND);
    }
}
