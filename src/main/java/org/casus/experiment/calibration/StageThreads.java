package org.casus.experiment.calibration;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import org.casus.analysis.calibration.LostParticleException;
import org.casus.experiment.study.StudyRun;

/**
 * Computes what stages lack on some threads of this process. What was committed is never lost, however the process ends;
 * the end is the same at any number of threads.
 */
public final class StageThreads implements StageWork {
    private final int threads;
    private final BiFunction<String, Integer, Runnable> progress;

    /**
     * @param threads how many, 1 or more
     * @param progress told what is done and how many times; gives what is told after each
     */
    public StageThreads(int threads, BiFunction<String, Integer, Runnable> progress) {
        this.threads = threads;
        this.progress = progress;
    }

    @Override
    public void complete(StageStore store, List<SettledStage> before, IntFunction<double[]> row) throws IOException {
        StageChunks chunks = store.chunks();
        Runnable step = progress.apply(chunks.stage().words(), chunks.runs() - (int) store.folder().manifest().runs());
        try {
            StudyRun.of(store.folder(), chunks.cut(), StageChunks.COLUMNS, run -> chunks.row(run, row.apply((int) run)))
                    .run(threads, failed -> {
                        synchronized (this) {
                            step.run();
                        }
                    });
        } catch (LostParticleException e) {
            store.lose(e.getMessage());
        } catch (InterruptedException e) {
            throw new CancellationException("interrupted; what is committed stays");
        }
    }
}
