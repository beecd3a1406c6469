package org.casus.experiment.study;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.casus.experiment.store.Row;

/** Runs a small study on some threads and keeps its rows in memory. */
public final class MemoryRun {
    private MemoryRun() {}

    /**
     * Every row in the order of the runs.
     *
     * @throws InterruptedException if this thread was interrupted
     */
    public static List<Row> rows(StudyModel model, int threads, StudyRun.Watcher watcher) throws InterruptedException {
        Row[] rows = new Row[Math.toIntExact(model.order().runs())];
        AtomicInteger next = new AtomicInteger();
        AtomicReference<RuntimeException> fault = new AtomicReference<>();
        List<Thread> workers = new ArrayList<>();
        for (int t = 0; t < threads; t++) {
            Thread worker = new Thread(() -> {
                try {
                    for (int i = next.getAndIncrement(); i < rows.length && fault.get() == null; i = next.getAndIncrement()) {
                        rows[i] = model.run(model.order().key(i));
                        watcher.ran(rows[i].failed());
                    }
                } catch (RuntimeException e) {
                    fault.compareAndSet(null, e);
                }
            }, "run-" + t);
            worker.setDaemon(true);
            worker.start();
            workers.add(worker);
        }
        for (Thread worker : workers) {
            worker.join();
        }
        if (fault.get() != null) {
            throw fault.get();
        }
        return List.of(rows);
    }
}
