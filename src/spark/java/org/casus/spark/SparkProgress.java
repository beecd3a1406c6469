package org.casus.spark;

import java.util.Locale;
import java.util.function.Consumer;
import org.casus.experiment.study.Manifest;

/** Tells every few seconds how far the chunks of a folder have come. */
final class SparkProgress {
    private static final long PATIENCE = 2_000_000_000L;
    private static final double SECOND = 1e9;
    private final String what;
    private final long runs;
    private final Manifest manifest;
    private final Consumer<String> to;
    private final long start = System.nanoTime();
    private final long before;
    private long told = start;

    /**
     * Begins to count.
     *
     * @param what what the rows are
     * @param runs how many there will be
     * @param manifest those of them that are committed
     * @param to where it tells
     */
    SparkProgress(String what, long runs, Manifest manifest, Consumer<String> to) {
        this.what = what;
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
        String failed = manifest.failed() == 0 ? "" : String.format(Locale.ROOT, ", %,d failed", manifest.failed());
        to.accept(String.format(Locale.ROOT, "casus: %,d of %,d %s%s, %.1f/s", manifest.runs(), runs, what, failed, rate()));
    }

    /** What is committed. */
    Manifest manifest() {
        return manifest;
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
