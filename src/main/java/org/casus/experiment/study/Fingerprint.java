package org.casus.experiment.study;

import org.casus.outcome.Trajectory;
import org.casus.random.Hash64;

/** A number that tells runs apart: a 64-bit hash of every weekly series, bit by bit. */
final class Fingerprint {
    private Fingerprint() {}

    static long of(Trajectory t) {
        long hash = t.size();
        for (int row = 0; row < t.size(); row++) {
            for (double x : t.row(row)) {
                hash = Hash64.with(hash, Double.doubleToLongBits(x));
            }
        }
        return hash;
    }
}
