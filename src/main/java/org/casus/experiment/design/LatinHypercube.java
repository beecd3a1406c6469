package org.casus.experiment.design;

import org.casus.random.Hash64;

/** One point in each of n slices of every factor (McKay, Beckman and Conover 1979), at random within its slice. */
record LatinHypercube(int factors, long points, long seed) implements Plane {
    @Override
    public double size() {
        return points;
    }

    @Override
    public double[] at(long index) {
        double[] u = new double[factors];
        for (int j = 0; j < factors; j++) {
            long key = Hash64.with(seed, j);
            u[j] = (new Permutation(points, key).at(index) + Hash64.uniform(Hash64.with(key, index))) / points;
        }
        return u;
    }

    @Override
    public boolean grid() {
        return false;
    }

    @Override
    public String words() {
        return "Latin hypercube of " + points + " points";
    }
}
