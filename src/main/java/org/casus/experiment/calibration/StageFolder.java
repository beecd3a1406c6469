package org.casus.experiment.calibration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import org.casus.analysis.calibration.LostParticleException;
import org.casus.experiment.study.StudyRun;

/**
 * Keeps stages in a folder, chunk by chunk, and computes what they lack on some threads. What was committed is
 * never lost, however the process ends; the end is the same at any number of threads.
 */
public final class StageFolder implements Stages {
    private final Path folder;
    private final int weeks;
    private final int threads;
    private final BiFunction<String, Integer, Runnable> progress;
    private final List<String> kept = new ArrayList<>();

    /**
     * @param folder where; one folder below it a stage
     * @param weeks weeks of a run of all subjects together
     * @param threads how many, 1 or more
     * @param progress told what is done and how many times; gives what is told after each
     */
    public StageFolder(Path folder, int weeks, int threads, BiFunction<String, Integer, Runnable> progress) {
        this.folder = folder;
        this.weeks = weeks;
        this.threads = threads;
        this.progress = progress;
    }

    @Override
    public double[][] rows(Stage stage, int n, IntFunction<double[]> row) {
        try {
            StageStore store = StageStore.of(folder.resolve(stage.name()), stage, n, weeks);
            if (store.lost() != null) {
                throw new LostParticleException(store.lost());
            }
            boolean whole = store.whole() && store.folder().corrupt(store.folder().manifest()).isEmpty();
            if (whole) {
                kept.add(stage.name());
            } else {
                compute(store, row);
            }
            return store.rows();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep stage " + stage.name() + ": " + e.getMessage(), e);
        }
    }

    private void compute(StageStore store, IntFunction<double[]> row) throws IOException {
        int left = store.runs() - (int) store.folder().manifest().runs();
        Runnable step = progress.apply(store.stage().words(), left);
        try {
            StudyRun.of(store.folder(), store.chunks(), StageStore.columns(), run -> store.row(run, row.apply((int) run)))
                    .run(threads, failed -> {
                        synchronized (this) {
                            step.run();
                        }
                    });
        } catch (LostParticleException e) {
            store.lose(e.getMessage());
            throw e;
        } catch (InterruptedException e) {
            throw new CancellationException("interrupted; what is committed stays");
        }
    }

    /** Stages that were there already, whole. */
    public List<String> kept() {
        return List.copyOf(kept);
    }
}
