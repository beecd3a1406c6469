package org.casus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.casus.experiment.store.Row;
import org.casus.experiment.study.StudyFaultException;
import org.casus.experiment.study.StudyFolder;
import org.casus.experiment.study.StudyMatrix;
import org.casus.experiment.study.StudyModel;
import org.casus.experiment.study.StudyRun;
import org.casus.outcome.files.Trees;

/**
 * Runs that serve one answer and are kept by nobody. They stand in chunks like any study's, so that memory does not grow
 * with their number: in a folder among the system's temporary files, which goes with this, also where the process is told
 * to stop.
 */
final class PassingStudy implements AutoCloseable {
    private final StudyModel model;
    private final Path folder;
    private final Thread hook;

    PassingStudy(StudyModel model) throws IOException {
        this.model = model;
        folder = Files.createTempDirectory("casus-runs");
        hook = new Thread(this::clear, "clear passing runs");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /**
     * Runs all of them.
     *
     * @throws StudyFaultException at the first that fails
     */
    StudyMatrix run(int threads, StudyRun.Watcher watcher) throws IOException, InterruptedException {
        StudyFolder rows = StudyFolder.ofRows(folder);
        StudyRun.of(rows, model.chunks(), model.columns(), run -> sound(model.run(model.order().key(run)))).run(threads, watcher);
        return StudyMatrix.read(rows, model);
    }

    private Row sound(Row row) {
        if (row.failed()) {
            throw new StudyFaultException("run " + row.run() + " of " + model.order().runs() + ", of " + row.scenario() + " with seed " + row.seed()
                    + ", failed with " + row.error().lines().findFirst().orElse(""));
        }
        return row;
    }

    private void clear() {
        try {
            Trees.delete(folder);
        } catch (IOException e) {
            System.err.println("casus: " + folder + " could not be removed: " + Failures.file(e));
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
            clear();
        } catch (IllegalStateException e) {
            // the process is stopping already, and the hook does its work
        }
    }
}
