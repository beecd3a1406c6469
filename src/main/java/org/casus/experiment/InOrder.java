package org.casus.experiment;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.ObjIntConsumer;

/**
 * Computes runs on some threads and hands them on one by one in their order, on the thread that asks, so that what is
 * made of them is the same to the last bit at any number of threads. Only a few runs wait at a time.
 */
public final class InOrder {
    private static final int AHEAD = 2;

    private InOrder() {}

    /**
     * Computes and hands on.
     *
     * @param threads how many, 1 or more
     * @param runs how many, 0 or more
     * @param job a run by its number from 0; a pure function, safe for many threads
     * @param take told each run with its number, in order. It finds an interrupt of this thread still set when it is told the
     *     next run. What it or a job throws is thrown on
     */
    public static <T> void run(int threads, int runs, IntFunction<T> job, ObjIntConsumer<T> take) {
        if (threads == 1) {
            for (int run = 0; run < runs; run++) {
                take.accept(job.apply(run), run);
            }
            return;
        }
        ExecutorService workers = Executors.newFixedThreadPool(Math.max(1, Math.min(threads, runs)), InOrder::worker);
        try {
            Deque<Future<T>> waiting = new ArrayDeque<>();
            for (int run = 0, next = 0; run < runs; run++) {
                for (; next < runs && waiting.size() < (long) AHEAD * threads; next++) {
                    int number = next;
                    waiting.add(workers.submit(() -> job.apply(number)));
                }
                take.accept(result(waiting.remove()), run);
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static Thread worker(Runnable work) {
        Thread worker = new Thread(work, "run");
        worker.setDaemon(true);
        return worker;
    }

    /** The run when it is there; an interrupt meanwhile is kept. */
    private static <T> T result(Future<T> run) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return run.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw thrown(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException thrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException r ? r : new IllegalStateException(cause);
    }
}
