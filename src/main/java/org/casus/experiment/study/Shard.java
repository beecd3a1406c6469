package org.casus.experiment.study;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a study for one job of several, which may run on different machines: every {@code of}-th chunk.
 * So each shard spans all replications, and takes about as long as any other.
 *
 * @param number which shard, from 1
 * @param of how many there are; 1 is the whole study
 */
public record Shard(int number, int of) {
    /** The whole study. */
    public static final Shard WHOLE = new Shard(1, 1);

    /** Most shards of a study. */
    public static final int MOST = 100_000;

    private static final Pattern TEXT = Pattern.compile("(\\d{1,9})/(\\d{1,9})");

    public Shard {
        if (of < 1 || of > MOST) {
            throw new IllegalArgumentException("the number of shards, " + of + ", must lie in [1, " + MOST + "]");
        }
        if (number < 1 || number > of) {
            throw new IllegalArgumentException("the shard " + number + " must lie in [1, " + of + "]");
        }
    }

    /**
     * Reads a shard such as {@code 3/16}.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static Shard of(String text) {
        Matcher m = TEXT.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a shard, such as 3/16 for the third of sixteen");
        }
        return new Shard(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
    }

    public boolean isWhole() {
        return of == 1;
    }

    /** Whether a chunk belongs to it. */
    public boolean has(int chunk) {
        return chunk % of == number - 1;
    }

    /** Its chunks among those of a study. */
    public int count(Chunks chunks) {
        return (chunks.count() - number + of) / of;
    }

    /** Its runs among those of a study. */
    public long runs(Chunks chunks) {
        int last = chunks.count() - 1;
        long lacks = has(last) ? chunks.size() - (chunks.end(last) - chunks.first(last)) : 0;
        return (long) count(chunks) * chunks.size() - lacks;
    }

    /** Such as 3/16. */
    @Override
    public String toString() {
        return number + "/" + of;
    }
}
