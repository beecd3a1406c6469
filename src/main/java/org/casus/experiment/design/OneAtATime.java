package org.casus.experiment.design;

import java.util.Arrays;
import java.util.List;

/** The scenario as it is, then each factor alone at each of its values. */
record OneAtATime(List<Axis> axes) implements Plane {
    @Override
    public double size() {
        return 1 + axes.stream().mapToDouble(Axis::steps).sum();
    }

    @Override
    public double[] at(long index) {
        double[] u = new double[axes.size()];
        Arrays.fill(u, Double.NaN);
        long rest = index - 1;
        for (int j = 0; j < u.length && rest >= 0; j++) {
            int steps = axes.get(j).steps();
            if (rest < steps) {
                u[j] = axes.get(j).step((int) rest);
            }
            rest -= steps;
        }
        return u;
    }

    @Override
    public boolean grid() {
        return true;
    }

    @Override
    public String words() {
        return "one at a time, each factor alone at each of its values";
    }
}
