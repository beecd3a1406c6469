package org.casus.spark;

import java.io.PrintStream;
import java.util.Locale;
import org.casus.experiment.study.Manifest;

/** Tells every few seconds how far a study has come. */
final class SparkProgress {
    private static final long PATIENCE = 2_000_000_000L;
    private static final double SECOND = 1e9;
    private final long runs;
    private final Manifest manifest;
    private final PrintStream to;
    private final long start = System.nanoTime();
    private final long before;
    private long told = start;

    /**
     * Begins to count.
     *
     * @param runs runs of the study
     * @param manifest those of them that are committed
     * @param to where it tells
     */
    SparkProgress(long runs, Manifest manifest, PrintStream to) {
        this.runs = runs;
        this.manifest = manifest;
        this.to = to;
        before = manifest.runs();
    }

    /** Whether some seconds have passed since it last told. */
    boolean isDue() {
        return System.nanoTime() - told >= PATIENCE;
    }

    void tell() {
        told = System.nanoTime();
        to.println(String.format(Locale.ROOT, "casus: %,d of %,d runs, %,d failed, %.1f runs/s", manifest.runs(), runs, manifest.failed(), rate()));
    }

    /** Runs committed since it began. */
    long done() {
        return manifest.runs() - before;
    }

    /** Runs a second so far. */
    double rate() {
        return done() / Math.max(1e-9, (System.nanoTime() - start) / SECOND);
    }
}
