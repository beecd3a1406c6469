package org.casus.experiment.design;

import org.casus.random.Hash64;

/**
 * A shuffle of 0 to n - 1 that is computed place by place: a Feistel network over the next even number of
 * bits, walked round its cycle until it lands below n (Black and Rogaway 2002).
 */
final class Permutation {
    private static final int ROUNDS = 6;
    private final long size;
    private final long key;
    private final int half;

    Permutation(long size, long key) {
        this.size = size;
        this.key = key;
        int bits = Long.SIZE - Long.numberOfLeadingZeros(Math.max(1, size - 1));
        this.half = (bits + 1) / 2;
    }

    /** Where a place goes. @param place 0 to n - 1 */
    long at(long place) {
        long x = place;
        do {
            x = encrypt(x);
        } while (x >= size);
        return x;
    }

    private long encrypt(long x) {
        long mask = (1L << half) - 1;
        long left = x >>> half;
        long right = x & mask;
        for (int round = 0; round < ROUNDS; round++) {
            long next = left ^ (Hash64.with(key + round, right) & mask);
            left = right;
            right = next;
        }
        return left << half | right;
    }
}
