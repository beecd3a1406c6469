package org.casus.world;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Which formulas must be computed anew: those that read a quantity that has changed since. {@link
 * WorldChange#set} marks them; whoever computes them goes through them in the order of the {@link
 * DependencyGraph}, so that a formula that follows from another comes after it.
 */
public final class StaleFormulas implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int WORD = 64;
    private final DependencyGraph graph;
    private final long[] stale;

    StaleFormulas(DependencyGraph graph) {
        this.graph = graph;
        stale = new long[graph.valueWords()];
        all();
    }

    /** Marks all of them. */
    void all() {
        Arrays.fill(stale, 0);
        for (int i = 0; i < graph.values().length; i++) {
            stale[i / WORD] |= 1L << i;
        }
    }

    /** Marks those that read a place, and the one that writes it. */
    void changed(int place) {
        long[] readers = graph.valuesOn(place);
        if (readers != null) {
            mark(readers);
        }
    }

    /** The same for all places from one to before another. */
    void changed(int from, int to) {
        for (int place = graph.nextRead(from); place < to; place = graph.nextRead(place + 1)) {
            mark(graph.valuesOn(place));
        }
    }

    private void mark(long[] readers) {
        for (int i = 0; i < readers.length; i++) {
            stale[i] |= readers[i];
        }
    }

    /** First stale one of {@link DependencyGraph#values} from a position on, -1 if there is none. */
    public int next(int from) {
        int word = from / WORD;
        if (word >= stale.length) {
            return -1;
        }
        long rest = stale[word] & -1L << from;
        while (rest == 0 && ++word < stale.length) {
            rest = stale[word];
        }
        return rest == 0 ? -1 : word * WORD + Long.numberOfTrailingZeros(rest);
    }

    /** Says that one has been computed. */
    public void done(int position) {
        stale[position / WORD] &= ~(1L << position);
    }
}
