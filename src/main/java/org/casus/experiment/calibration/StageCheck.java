package org.casus.experiment.calibration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.casus.experiment.store.Row;
import org.casus.experiment.study.ManifestEntry;

/**
 * Checks stages that were kept instead of computing them: every chunk by its checksum, and some rows of each
 * stage by running them again. The first stage that is not whole ends the check, since what follows hangs on it.
 */
public final class StageCheck implements StageWork {
    /** A stage is not whole, so that nothing after it can be checked. */
    public static final class UnfinishedException extends RuntimeException {
        private static final long serialVersionUID = 1;

        UnfinishedException(String message) {
            super(message);
        }
    }

    private final int again;
    private final Runnable step;
    private final List<String> found = new ArrayList<>();
    private int checked;

    /** @param again rows of each stage that are run again; @param step told after each of them */
    public StageCheck(int again, Runnable step) {
        this.again = again;
        this.step = step;
    }

    @Override
    public void complete(StageStore store, List<SettledStage> before, IntFunction<double[]> row) throws IOException {
        List<Integer> corrupt = store.corrupt();
        throw new UnfinishedException("stage " + store.name() + " has " + (corrupt.isEmpty()
                ? store.folder().manifest().runs() + " of " + store.chunks().runs() + " runs" : "corrupt or missing files of chunks " + corrupt));
    }

    @Override
    public void whole(StageStore store, IntFunction<double[]> row) throws IOException {
        List<ManifestEntry> entries = List.copyOf(store.folder().manifest().entries());
        int many = Math.min(again, store.chunks().runs());
        for (int i = 0; i < many; i++) {
            ManifestEntry e = entries.get((int) ((long) i * entries.size() / many));
            Row kept = store.chunk(e.chunk()).get(i % e.runs());
            if (!StageStore.same(kept, row.apply((int) kept.run()))) {
                found.add("run " + kept.run() + " of stage " + store.name() + " gives other numbers when it is run again");
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
