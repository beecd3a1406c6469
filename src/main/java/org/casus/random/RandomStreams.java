package org.casus.random;

import java.io.Serializable;

/**
 * Counter-based uniforms. The number at (seed, stream, entity, tick, draw) is a pure function of the
 * five, by two rounds of the SplitMix64 finaliser (Steele, Lea and Flood 2014), so that adding a
 * stream or a draw leaves every other number as it was.
 */
public final class RandomStreams implements Serializable {
    private static final long serialVersionUID = 1;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private final long seed;

    public RandomStreams(long seed) {
        this.seed = mix(seed + GOLDEN);
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
        long h = mix(seed + GOLDEN * (1 + stream.key()));
        h = mix(h ^ ((long) entity << 42) ^ ((long) tick << 21) ^ draw);
        return ((h >>> 11) + 0.5) * 0x1.0p-53;
    }

    private static long mix(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
