package org.casus.experiment.calibration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Keeps stages in a folder, one folder below it a stage, and has done what each needs. */
public final class StageFolder implements Stages {
    private final Path folder;
    private final int weeks;
    private final StageWork work;
    private final List<SettledStage> settled = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();

    /**
     * @param weeks weeks of a run of all subjects together
     * @param work what is done with each stage
     */
    public StageFolder(Path folder, int weeks, StageWork work) {
        this.folder = folder;
        this.weeks = weeks;
        this.work = work;
    }

    @Override
    public double[][] rows(Stage stage, int n, IntFunction<double[]> row) {
        try {
            SettledStage done = settle(StageStore.of(folder.resolve(stage.name()), new StageChunks(stage, n, weeks)), row);
            settled.add(done);
            return done.rows();
        } catch (IOException e) {
            throw new UncheckedIOException("stage " + stage.name(), e);
        }
    }

    private SettledStage settle(StageStore store, IntFunction<double[]> row) throws IOException {
        if (store.lost() == null) {
            make(store, row);
        }
        String lost = store.lost();
        return new SettledStage(store.name(), lost == null ? store.rows() : new double[0][], lost);
    }

    private void make(StageStore store, IntFunction<double[]> row) throws IOException {
        if (store.whole() && store.corrupt().isEmpty()) {
            kept.add(store.name());
            work.whole(store, row);
        } else {
            work.complete(store, List.copyOf(settled), row);
        }
    }

    /** Stages that were there already, whole. */
    public List<String> kept() {
        return List.copyOf(kept);
    }
}
