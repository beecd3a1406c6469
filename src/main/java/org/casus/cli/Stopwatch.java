package org.casus.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Wall and processor time of this thread since it was started. */
final class Stopwatch {
    private static final long MILLI = 1_000_000;
    private final long wall = System.nanoTime();
    private final long cpu = cpuNanos();

    /** Wall time, ms. */
    long wallMillis() {
        return (System.nanoTime() - wall) / MILLI;
    }

    /** Wall time, ms, with fractions. */
    double wall() {
        return (System.nanoTime() - wall) / (double) MILLI;
    }

    /** Processor time, ms; -1 where the machine does not tell. */
    long cpuMillis() {
        return cpu < 0 ? -1 : (cpuNanos() - cpu) / MILLI;
    }

    private static long cpuNanos() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return threads.isCurrentThreadCpuTimeSupported() ? threads.getCurrentThreadCpuTime() : -1;
    }
}
