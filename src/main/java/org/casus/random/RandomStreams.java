package org.casus.random;

import java.io.Serializable;

/**
 * Counter-based uniforms. The number at (seed, stream, entity, tick, draw) is a pure function of the
 * five, by two rounds of the SplitMix64 finaliser (Steele, Lea and Flood 2014), so that adding a
 * stream or a draw leaves every other number as it was.
 */
public final class RandomStreams implements Serializable {
    private static final long serialVersionUID = 1;
    private static final Stream[] STREAMS = Stream.values();
    private final long[] starts = new long[STREAMS.length];
    private final long[] forked = new long[STREAMS.length];
    private Fork fork;

    public RandomStreams(long seed) {
        this(seed, null);
    }

    /** @param fork where the luck turns, null for nowhere */
    public RandomStreams(long seed, Fork fork) {
        start(starts, seed);
        this.fork = fork;
        if (fork != null) {
            start(forked, fork.seed());
        }
    }

    /** The first of the two rounds takes the seed and the stream only: it is gone through once for each stream. */
    private static void start(long[] starts, long seed) {
        long mixed = Hash64.mix(seed + Hash64.GOLDEN);
        for (Stream stream : STREAMS) {
            starts[stream.ordinal()] = Hash64.mix(mixed + Hash64.GOLDEN * (1 + stream.key()));
        }
    }

    /** Takes another seed, for good: for a copy of a world in which many futures are played. A run never does. */
    public void reseed(long other) {
        start(starts, other);
        fork = null;
    }

    /**
     * One uniform.
     *
     * @param stream what is drawn
     * @param entity who it is drawn for, 0 to 2^20 - 1
     * @param tick when, 0 to 2^20 - 1
     * @param draw which of several, 0 to 2^20 - 1
     * @return a number strictly between 0 and 1
     */
    public double uniform(Stream stream, int entity, int tick, int draw) {
        long[] of = fork != null && stream.reaches(tick, fork.week()) ? forked : starts;
        long h = Hash64.mix(of[stream.ordinal()] ^ ((long) entity << 42) ^ ((long) tick << 21) ^ draw);
        return ((h >>> 11) + 0.5) * 0x1.0p-53;
    }
}
