package org.casus.experiment.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.casus.analysis.calibration.Batch;

/** Does tasks on a fixed number of threads. */
public final class Workers implements Batch, AutoCloseable {
    private final ExecutorService threads;
    private final BiFunction<String, Integer, Runnable> progress;

    /**
     * @param threads how many, 1 or more
     * @param progress told what is done and how many times; gives what is told after each
     */
    public Workers(int threads, BiFunction<String, Integer, Runnable> progress) {
        this.threads = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "worker");
            thread.setDaemon(true);
            return thread;
        });
        this.progress = progress;
    }

    @Override
    public <T> List<T> each(String what, int n, IntFunction<T> task) {
        Runnable step = progress.apply(what, n);
        List<Future<T>> running = IntStream.range(0, n).mapToObj(i -> threads.submit(() -> task.apply(i))).toList();
        List<T> out = new ArrayList<>();
        try {
            for (Future<T> one : running) {
                out.add(one.get());
                step.run();
            }
            return out;
        } catch (InterruptedException e) {
            throw new CancellationException("interrupted after " + out.size() + " of " + n + " " + what);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException r ? r : new IllegalStateException(e.getCause());
        } finally {
            running.forEach(r -> r.cancel(true));
        }
    }

    /** Ends the threads; what they are doing is dropped. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
