package org.casus.experiment.design;

import java.util.List;

/** Every combination; the first factor changes slowest. */
record Factorial(List<Axis> axes) implements Plane {
    @Override
    public double size() {
        return axes.stream().mapToDouble(Axis::steps).reduce(1, (a, b) -> a * b);
    }

    @Override
    public double[] at(long index) {
        double[] u = new double[axes.size()];
        long rest = index;
        for (int j = u.length - 1; j >= 0; j--) {
            int steps = axes.get(j).steps();
            u[j] = axes.get(j).step((int) (rest % steps));
            rest /= steps;
        }
        return u;
    }

    @Override
    public boolean grid() {
        return true;
    }

    @Override
    public String words() {
        return "full factorial, " + String.join(" x ", axes.stream().map(a -> String.valueOf(a.steps())).toList());
    }
}
