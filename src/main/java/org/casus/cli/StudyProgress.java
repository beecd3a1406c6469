package org.casus.cli;

import java.util.Locale;
import java.util.function.Consumer;
import org.casus.cli.print.StudyText;
import org.casus.experiment.study.StudyRun;

/** Tells how far a study has come, how fast it runs and how long it will take, every few seconds. */
final class StudyProgress implements StudyRun.Watcher {
    private static final long PATIENCE = 2_000_000_000L;
    private static final double SECOND = 1e9;
    private final long before;
    private final long runs;
    private final Consumer<String> tell;
    private final long start = System.nanoTime();
    private long told = start;
    private long done;
    private long failures;

    /** @param before runs done by an earlier process; @param runs runs of the study */
    StudyProgress(long before, long runs, Consumer<String> tell) {
        this.before = before;
        this.runs = runs;
        this.tell = tell;
    }

    @Override
    public synchronized void ran(boolean failed) {
        done++;
        failures += failed ? 1 : 0;
        long now = System.nanoTime();
        if (now - told >= PATIENCE && before + done < runs) {
            told = now;
            double left = (runs - before - done) / rate();
            String bad = failures == 0 ? "" : String.format(Locale.ROOT, ", %,d failed", failures);
            tell.accept(String.format(Locale.ROOT, "%,d of %,d runs%s, %.1f runs/s, about %s left",
                    before + done, runs, bad, rate(), StudyText.duration(left)));
        }
    }

    /** Runs a second so far. */
    synchronized double rate() {
        return done / Math.max(1e-9, (System.nanoTime() - start) / SECOND);
    }

    synchronized long done() {
        return done;
    }
}
