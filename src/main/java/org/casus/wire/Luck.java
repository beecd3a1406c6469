package org.casus.wire;

import java.nio.charset.StandardCharsets;
import org.casus.random.RandomStreams;
import org.casus.random.Stream;

/**
 * The wire's own random numbers, which nothing else draws from. They are addressed by what is told of, not by how many
 * other things there are to tell, so that what nobody sees does not stir what everybody reads.
 */
final class Luck {
    private static final int MASK = (1 << 20) - 1;
    private static final int FNV_START = 0x811c9dc5;
    private static final int FNV_PRIME = 0x01000193;
    private final RandomStreams streams;

    Luck(long seed) {
        streams = new RandomStreams(seed);
    }

    /**
     * A uniform in (0,1).
     *
     * @param outlet id of the outlet
     * @param tick when, 0 or more
     * @param about what is told of
     * @param draw what for
     */
    double uniform(String outlet, int tick, String about, Draw draw) {
        return streams.uniform(Stream.WIRE, hash(outlet), tick, hash(draw.name() + '/' + about));
    }

    /** What a number decides. */
    enum Draw {
        KNOWS,
        PRINTS,
        ROW,
        TEXT,
        DELAY,
        COUNT
    }

    /** Fowler-Noll-Vo hash, folded to 20 bits. */
    private static int hash(String text) {
        int h = FNV_START;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            h = (h ^ b) * FNV_PRIME;
        }
        return (h ^ (h >>> 20)) & MASK;
    }
}
