package org.casus.experiment.calibration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.casus.analysis.calibration.LostParticleException;
import org.casus.experiment.store.Row;
import org.casus.experiment.study.ManifestEntry;

/**
 * Checks stages that were kept instead of computing them: every chunk by its checksum, and some rows of each
 * stage by running them again. The first stage that is not whole ends the check, since what follows hangs on it.
 */
public final class StageCheck implements Stages {
    /** A stage is not whole, so that nothing after it can be checked. */
    public static final class UnfinishedException extends RuntimeException {
        private static final long serialVersionUID = 1;

        UnfinishedException(String message) {
            super(message);
        }
    }

    private final Path folder;
    private final int weeks;
    private final int again;
    private final Runnable step;
    private final List<String> found = new ArrayList<>();
    private int checked;

    /** @param again rows of each stage that are run again; @param step told after each of them */
    public StageCheck(Path folder, int weeks, int again, Runnable step) {
        this.folder = folder;
        this.weeks = weeks;
        this.again = again;
        this.step = step;
    }

    @Override
    public double[][] rows(Stage stage, int n, IntFunction<double[]> row) {
        try {
            StageStore store = StageStore.of(folder.resolve(stage.name()), stage, n, weeks);
            if (store.lost() != null) {
                throw new LostParticleException(store.lost());
            }
            List<Integer> corrupt = store.folder().corrupt(store.folder().manifest());
            if (!store.whole() || !corrupt.isEmpty()) {
                throw new UnfinishedException("stage " + stage.name() + " has " + (corrupt.isEmpty()
                        ? store.folder().manifest().runs() + " of " + n + " runs" : "corrupt or missing files of chunks " + corrupt));
            }
            compare(store, row);
            return store.rows();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read stage " + stage.name() + ": " + e.getMessage(), e);
        }
    }

    private void compare(StageStore store, IntFunction<double[]> row) throws IOException {
        List<ManifestEntry> entries = List.copyOf(store.folder().manifest().entries());
        int many = Math.min(again, store.runs());
        for (int i = 0; i < many; i++) {
            ManifestEntry e = entries.get((int) ((long) i * entries.size() / many));
            Row kept = store.chunk(e.chunk()).get(i % e.runs());
            if (!StageStore.same(kept, row.apply((int) kept.run()))) {
                found.add("run " + kept.run() + " of stage " + store.stage().name() + " gives other numbers when it is run again");
            }
            checked++;
            step.run();
        }
    }

    /** Runs that are not what they were. */
    public List<String> found() {
        return List.copyOf(found);
    }

    /** Rows that were run again. */
    public int checked() {
        return checked;
    }
}
