package org.casus.experiment.design;

/**
 * Saltelli's scheme (2002): blocks of A, A with each column of B in turn, for second-order indices B with
 * each column of A, and B; rows of A and B are halves of one Sobol point.
 */
record Saltelli(int factors, boolean secondOrder, SobolSequence base) implements Plane {
    Saltelli(int factors, long points, boolean secondOrder, long seed) {
        this(factors, secondOrder, new SobolSequence(2 * factors, points, seed));
    }

    /** Points of one block. */
    int block() {
        return (secondOrder ? 2 : 1) * factors + 2;
    }

    @Override
    public double size() {
        return base.size() * block();
    }

    @Override
    public double[] at(long index) {
        int place = (int) (index % block());
        double[] both = base.at(index / block());
        double[] u = new double[factors];
        boolean fromB = place > factors;
        System.arraycopy(both, fromB ? factors : 0, u, 0, factors);
        int swapped = fromB ? place - factors - 1 : place - 1;
        if (swapped >= 0 && swapped < factors && place < block() - 1) {
            u[swapped] = both[fromB ? swapped : factors + swapped];
        }
        return u;
    }

    @Override
    public boolean grid() {
        return false;
    }

    @Override
    public String words() {
        return String.format(java.util.Locale.ROOT, "Saltelli, %.0f base points in blocks of %d%s", base.size(), block(),
                secondOrder ? ", with second order" : "");
    }
}
