package org.casus.outcome;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Weighted values of parameters, as a calibration leaves them.
 *
 * @param parameters ids, at least one
 * @param values one row a particle, one number a parameter
 * @param weights one a particle, 0 or more, sum above 0
 */
public record Posterior(List<String> parameters, double[][] values, double[] weights) implements Serializable {
    public Posterior {
        parameters = List.copyOf(parameters);
        double sum = 0;
        for (double w : weights) {
            if (!(w >= 0) || Double.isInfinite(w)) {
                throw new IllegalArgumentException("weight " + w + " must be 0 or more");
            }
            sum += w;
        }
        if (values.length != weights.length || !(sum > 0)) {
            throw new IllegalArgumentException(values.length + " rows with " + weights.length + " weights of sum " + sum
                    + " are no posterior");
        }
    }

    /**
     * Values of the particle on which a number falls when the weights are laid end to end.
     *
     * @param u strictly between 0 and 1
     */
    public Map<String, Double> draw(double u) {
        double left = u * total();
        int row = 0;
        while (row < weights.length - 1 && left >= weights[row]) {
            left -= weights[row];
            row++;
        }
        Map<String, Double> out = new LinkedHashMap<>();
        for (int i = 0; i < parameters.size(); i++) {
            out.put(parameters.get(i), values[row][i]);
        }
        return out;
    }

    /** How many equally weighted particles would say as much (Kish 1965). */
    public double effective() {
        double squares = 0;
        for (double w : weights) {
            squares += w * w;
        }
        return total() * total() / squares;
    }

    private double total() {
        double sum = 0;
        for (double w : weights) {
            sum += w;
        }
        return sum;
    }
}
