package org.casus.experiment.design;

import org.casus.random.Hash64;

/**
 * Trajectories on a grid (Morris 1991): from a random point each factor moves once, in random order, up or
 * down by p/(2(p-1)).
 */
record Morris(int factors, long trajectories, int levels, long seed) implements Plane {
    @Override
    public double size() {
        return (double) trajectories * (factors + 1);
    }

    /** How far a factor moves, as a share of its range. */
    double delta() {
        return levels / (2. * (levels - 1));
    }

    @Override
    public double[] at(long index) {
        long key = Hash64.with(seed, index / (factors + 1));
        long moved = index % (factors + 1);
        Permutation order = new Permutation(factors, Hash64.with(key, -1));
        double[] u = new double[factors];
        for (int j = 0; j < factors; j++) {
            long hash = Hash64.with(key, j);
            double low = Math.floor(Hash64.uniform(hash) * (levels / 2)) / (levels - 1);
            boolean up = Hash64.uniform(hash + 1) < .5;
            boolean isMoved = order.at(j) < moved;
            u[j] = low + (up == isMoved ? delta() : 0);
        }
        return u;
    }

    @Override
    public boolean grid() {
        return true;
    }

    @Override
    public String words() {
        return "Morris, " + trajectories + " trajectories of " + (factors + 1) + " points on " + levels + " levels";
    }
}
