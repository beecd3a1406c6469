package org.casus.experiment.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.casus.analysis.calibration.Population;

/**
 * A population as rows of numbers: shares of the priors, weight, distance, trials. A round that was
 * given up has no row.
 *
 * @param ids parameters
 */
record RoundTable(List<String> ids) {
    /** A round as it was kept, else computed and kept. */
    Optional<Population> kept(Stages stages, int round, Supplier<Optional<Population>> compute) {
        List<String> columns = new ArrayList<>(ids);
        columns.addAll(List.of("weight", "distance", "trials"));
        double[][] rows = stages.of("round-" + round, columns, () -> compute.get().map(this::rows).orElse(new double[0][]));
        return rows.length == 0 ? Optional.empty() : Optional.of(population(rows));
    }

    private double[][] rows(Population p) {
        int k = ids.size();
        double[][] out = new double[p.size()][];
        for (int i = 0; i < out.length; i++) {
            out[i] = Arrays.copyOf(p.points()[i], k + 3);
            out[i][k] = p.weights()[i];
            out[i][k + 1] = p.distances()[i];
            out[i][k + 2] = p.trials()[i];
        }
        return out;
    }

    private Population population(double[][] rows) {
        int k = ids.size();
        return new Population(
                Arrays.stream(rows).map(r -> Arrays.copyOf(r, k)).toArray(double[][]::new),
                Arrays.stream(rows).mapToDouble(r -> r[k]).toArray(),
                Arrays.stream(rows).mapToDouble(r -> r[k + 1]).toArray(),
                Arrays.stream(rows).mapToInt(r -> (int) r[k + 2]).toArray());
    }
}
