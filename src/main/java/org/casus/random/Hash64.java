package org.casus.random;

/** 64-bit hashes by the finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
public final class Hash64 {
    static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final int SEED_BITS = 53;

    private Hash64() {}

    /** A number whose every bit depends on every bit of the value; different values give different numbers. */
    public static long mix(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /** Hash of a sequence so far and one number more. */
    public static long with(long hash, long value) {
        return mix(hash * GOLDEN + value + GOLDEN);
    }

    /**
     * Seed of a replication of a study: the same at every design point, so that points are compared under
     * common random numbers. From 0 to 2^53 - 1, so that spreadsheets show every digit.
     *
     * @param study number of the study
     * @param replication which of its replications, 0 or more
     */
    public static long seed(long study, long replication) {
        return with(mix(study + GOLDEN), replication) >>> (Long.SIZE - SEED_BITS);
    }

    /** A uniform strictly between 0 and 1 made of a hash. */
    public static double uniform(long hash) {
        return ((mix(hash) >>> 11) + 0.5) * 0x1.0p-53;
    }
}
