package org.casus.experiment.study;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;

/** How many things like one fit into a quarter of the heap that Java may use. */
final class HeapShare {
    private static final int SHARE = 4;

    /** Objects in memory are larger than written out: about a fifth for a compiled scenario. */
    private static final double HEADERS = 1.25;

    private HeapShare() {}

    /** @return 1 or more */
    static int of(Serializable thing) {
        double room = (double) Runtime.getRuntime().maxMemory() / SHARE;
        return (int) Math.max(1, Math.min(Integer.MAX_VALUE, room / (HEADERS * bytes(thing))));
    }

    private static long bytes(Serializable thing) {
        long[] count = new long[1];
        OutputStream counter = new OutputStream() {
            @Override
            public void write(int b) {
                count[0]++;
            }

            @Override
            public void write(byte[] b, int from, int length) {
                count[0] += length;
            }
        };
        try (ObjectOutputStream out = new ObjectOutputStream(counter)) {
            out.writeObject(thing);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return count[0];
    }
}
