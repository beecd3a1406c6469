package org.casus.experiment.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.casus.experiment.store.Columns;
import org.casus.experiment.store.ParquetRows;
import org.casus.experiment.store.Row;

/**
 * Computes the chunks that a study lacks on some threads. Threads take the lowest chunk that nobody has; what
 * is in a chunk depends on its number alone, so that the folder is the same at any number of threads.
 */
public final class StudyRun {
    private final StudyFolder folder;
    private final Chunks chunks;
    private final ParquetRows parquet;
    private final LongFunction<Row> runner;
    private final int maxFailures;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicLong failures = new AtomicLong();
    private final AtomicReference<Exception> fault = new AtomicReference<>();
    private Shard shard = Shard.WHOLE;
    private volatile boolean stopped;

    /** Told after each run. */
    public interface Watcher {
        /** @param failed whether the run failed */
        void ran(boolean failed);
    }

    private StudyRun(StudyFolder folder, Chunks chunks, Columns columns, int maxFailures, LongFunction<Row> runner) {
        this.folder = folder;
        this.chunks = chunks;
        this.parquet = new ParquetRows(columns);
        this.maxFailures = maxFailures;
        this.runner = runner;
    }

    /** A study's run by its own model. */
    public static StudyRun of(StudyFolder folder, StudyModel model) {
        return of(folder, model, model::run);
    }

    /** A study's run by another function from a run to its row. */
    static StudyRun of(StudyFolder folder, StudyModel model, Function<RunKey, Row> runner) {
        return new StudyRun(folder, model.chunks(), model.columns(), model.study().maxFailures(), run -> runner.apply(model.order().key(run)));
    }

    /** Rows that are no study's, such as those of a round that was made from another: a row is a function of its number. */
    public static StudyRun of(StudyFolder folder, Chunks chunks, Columns columns, LongFunction<Row> runner) {
        return new StudyRun(folder, chunks, columns, 0, runner);
    }

    /**
     * Runs what is missing, or what is corrupt.
     *
     * @param threads how many, 1 or more
     * @return what the folder then has
     * @throws StudyFaultException if another process works on the study, or too many runs failed
     * @throws IOException if a chunk cannot be written
     * @throws InterruptedException if this thread was interrupted
     */
    public Manifest run(int threads, Watcher watcher) throws IOException, InterruptedException {
        try (FolderLock busy = folder.busy()) {
            folder.clear();
            Manifest manifest = folder.manifest();
            manifest.drop(folder.corrupt(manifest));
            failures.set(manifest.failed());
            shard = folder.shard();
            work(threads, manifest, watcher);
            if (manifest.entries().size() == shard.count(chunks)) {
                manifest.rewrite();
            }
            return manifest;
        }
    }

    /** Forgets the chunks with failed runs, so that {@link #run} runs them again. @return failed runs forgotten */
    public long forgetFailed() throws IOException {
        try (FolderLock busy = folder.busy()) {
            Manifest manifest = folder.manifest();
            long failed = manifest.failed();
            manifest.drop(manifest.entries().stream().filter(e -> e.failed() > 0).map(ManifestEntry::chunk).toList());
            return failed;
        }
    }

    private void work(int threads, Manifest manifest, Watcher watcher) throws IOException, InterruptedException {
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            Thread worker = new Thread(() -> worker(manifest, watcher), "study-" + i);
            worker.setDaemon(true);
            worker.start();
            workers.add(worker);
        }
        try {
            for (Thread worker : workers) {
                worker.join();
            }
        } finally {
            stopped = true;
        }
        raise();
    }

    private void raise() throws IOException {
        Exception e = fault.get();
        if (e instanceof IOException io) {
            throw io;
        }
        if (e instanceof RuntimeException r) {
            throw r;
        }
    }

    private void worker(Manifest manifest, Watcher watcher) {
        try {
            for (int c = next.getAndIncrement(); c < chunks.count() && !stopped; c = next.getAndIncrement()) {
                if (shard.has(c) && !manifest.has(c)) {
                    chunk(c, manifest, watcher);
                }
            }
        } catch (IOException | RuntimeException e) {
            fault.compareAndSet(null, e);
            stopped = true;
        }
    }

    private void chunk(int c, Manifest manifest, Watcher watcher) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (long run = chunks.first(c); run < chunks.end(c) && !stopped; run++) {
            Row row = runner.apply(run);
            rows.add(row);
            watcher.ran(row.failed());
            if (row.failed() && failures.incrementAndGet() > maxFailures) {
                stopped = true;
                throw StudyFaultException.tooMany(failures.get(), maxFailures, run, row.error(), folder.path().toString());
            }
        }
        if (rows.size() == chunks.end(c) - chunks.first(c)) {
            folder.commit(c, rows, parquet, manifest);
        }
    }
}
