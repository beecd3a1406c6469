package org.casus.experiment.design;

import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.casus.random.Hash64;

/**
 * Points of a Sobol sequence (Sobol 1967; direction numbers of Joe and Kuo 2008), shifted digit by digit by
 * one random number a factor, so that the first is not the origin and none lies on an edge.
 */
record SobolSequence(int factors, long points, long seed, SobolSequenceGenerator generator) implements Plane {
    /** Most factors that the direction numbers serve. */
    static final int MOST = 1000;

    private static final int BITS = 52;

    SobolSequence(int factors, long points, long seed) {
        this(factors, points, seed, new SobolSequenceGenerator(factors));
    }

    @Override
    public double size() {
        return points;
    }

    @Override
    public double[] at(long index) {
        double[] raw;
        synchronized (generator) {
            raw = generator.skipTo((int) index).clone();
        }
        double[] u = new double[factors];
        for (int j = 0; j < factors; j++) {
            long digits = (long) (raw[j] * (1L << BITS));
            long shift = Hash64.with(seed, j) >>> (Long.SIZE - BITS);
            u[j] = ((digits ^ shift) + .5) / (1L << BITS);
        }
        return u;
    }

    @Override
    public boolean grid() {
        return false;
    }

    @Override
    public String words() {
        return "Sobol sequence of " + points + " points";
    }
}
