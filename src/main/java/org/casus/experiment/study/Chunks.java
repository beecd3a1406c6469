package org.casus.experiment.study;

/**
 * How runs are cut into chunks: of some seconds each, more for a long study so that files stay few, fewer for
 * a short one so that threads stay busy. Depends on the study alone, not on the machine.
 *
 * @param runs runs of the study
 * @param size runs of a chunk; the last may have fewer
 */
public record Chunks(long runs, int size) {
    private static final int WEEKS = 8192;
    private static final int FEWEST = 32;
    private static final int MOST = 20_000;

    /** The chunks of a study. @param weeks weeks of a run */
    public static Chunks of(long runs, int weeks) {
        long seconds = Math.max(1, WEEKS / weeks);
        long busy = Math.max(1, runs / FEWEST);
        long few = (runs + MOST - 1) / MOST;
        return new Chunks(runs, (int) Math.max(few, Math.min(seconds, busy)));
    }

    /** Number of chunks. */
    public int count() {
        return (int) ((runs + size - 1) / size);
    }

    /** First run of a chunk. */
    public long first(int chunk) {
        return (long) chunk * size;
    }

    /** First run after a chunk. */
    public long end(int chunk) {
        return Math.min(runs, first(chunk) + size);
    }

    /** Chunk that holds a run. */
    public int of(long run) {
        return (int) (run / size);
    }
}
