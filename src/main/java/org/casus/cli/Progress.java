package org.casus.cli;

import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/** Tells how far a job of many steps has come and how long it will take, once it has taken two seconds. */
final class Progress {
    private static final long PATIENCE = 2_000_000_000L;
    private static final double SECOND = 1e9;
    private final String what;
    private final int steps;
    private final Consumer<String> tell;
    private final long start = System.nanoTime();
    private long told = start;
    private int done;

    Progress(String what, int steps, Consumer<String> tell) {
        this.what = what;
        this.steps = steps;
        this.tell = tell;
    }

    /**
     * One more step is done.
     *
     * @throws CancellationException if this thread was interrupted
     */
    void step() {
        done++;
        if (Thread.interrupted()) {
            throw new CancellationException("interrupted after " + done + " of " + steps + " " + what);
        }
        long now = System.nanoTime();
        if (done < steps && now - told >= PATIENCE) {
            told = now;
            double left = (now - start) / SECOND / done * (steps - done);
            tell.accept(String.format(Locale.ROOT, "%d of %d %s, about %.0f s left", done, steps, what, Math.ceil(left)));
        }
    }
}
