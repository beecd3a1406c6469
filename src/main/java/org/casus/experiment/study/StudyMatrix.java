package org.casus.experiment.study;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.casus.experiment.store.Row;

/** Outcomes of all runs of a study in memory: a number for each run and outcome; NaN where a run is missing, failed or has none. */
public final class StudyMatrix {
    private final StudyModel model;
    private final double[][] values;
    private final double[][][] series;
    private long present;
    private long failed;

    private StudyMatrix(StudyModel model, boolean weekly) {
        this.model = model;
        int runs = Math.toIntExact(model.order().runs());
        values = new double[model.study().outcomes().size()][runs];
        Arrays.stream(values).forEach(v -> Arrays.fill(v, Double.NaN));
        series = weekly ? new double[model.study().series().size()][runs][] : new double[0][][];
    }

    /** Reads the committed runs. @param weekly whether to keep series too */
    public static StudyMatrix read(StudyFolder folder, StudyModel model, boolean weekly) throws IOException {
        StudyMatrix m = new StudyMatrix(model, weekly);
        new StudyRows(folder, model).forEach(m::add);
        return m;
    }

    /** A matrix of rows that were just run. */
    public static StudyMatrix of(StudyModel model, Iterable<Row> rows) {
        StudyMatrix m = new StudyMatrix(model, true);
        rows.forEach(m::add);
        return m;
    }

    private void add(Row r) {
        present++;
        failed += r.failed() ? 1 : 0;
        for (int o = 0; o < values.length; o++) {
            values[o][(int) r.run()] = r.outcomes()[o];
        }
        for (int s = 0; s < series.length && !r.failed(); s++) {
            series[s][(int) r.run()] = r.series()[s];
        }
    }

    public StudyModel model() {
        return model;
    }

    /** Runs that are not committed. */
    public long missing() {
        return model.order().runs() - present;
    }

    /** Runs that failed. */
    public long failed() {
        return failed;
    }

    /** Values of an outcome at a scenario in all runs, replication by replication, in each all points. */
    public double[] values(int outcome, int scenario) {
        int scenarios = model.order().scenarios();
        return IntStream.range(0, values[outcome].length / scenarios).mapToDouble(i -> values[outcome][i * scenarios + scenario]).toArray();
    }

    /** A kept series at a scenario in all runs that have it in both this order; null where a run has none. */
    public double[][] series(int series, int scenario) {
        int scenarios = model.order().scenarios();
        return IntStream.range(0, this.series[series].length / scenarios)
                .mapToObj(i -> this.series[series][i * scenarios + scenario]).toArray(double[][]::new);
    }

    /** Values of an outcome at a point in each replication. */
    public double[] replications(int outcome, long point, int scenario) {
        return IntStream.range(0, model.study().replications())
                .mapToDouble(r -> values[outcome][(int) model.order().run(r, point, scenario)]).toArray();
    }

    /** Mean of an outcome at a point over replications that have a value; NaN where none has. */
    public double mean(int outcome, long point, int scenario) {
        return Arrays.stream(replications(outcome, point, scenario)).filter(Double::isFinite).average().orElse(Double.NaN);
    }

    /**
     * Variance of those means that is only chance. All points share their seeds, so what a replication shifts
     * everywhere cancels between points; what is left is the residual of point and replication (two-way layout
     * without repetition), over the number of replications. NaN with fewer than two replications or points.
     */
    public double noise(int outcome, int scenario) {
        double[][] y = LongStream.range(0, model.order().points()).mapToObj(p -> replications(outcome, p, scenario))
                .filter(r -> Arrays.stream(r).allMatch(Double::isFinite)).toArray(double[][]::new);
        int replications = model.study().replications();
        if (y.length < 2 || replications < 2) {
            return Double.NaN;
        }
        double[] shift = new double[replications];
        for (int r = 0; r < replications; r++) {
            int at = r;
            shift[r] = Arrays.stream(y).mapToDouble(p -> p[at]).average().orElseThrow();
        }
        double all = Arrays.stream(shift).average().orElseThrow();
        double sum = 0;
        for (double[] p : y) {
            double mean = Arrays.stream(p).average().orElseThrow();
            for (int r = 0; r < replications; r++) {
                double left = p[r] - mean - shift[r] + all;
                sum += left * left;
            }
        }
        return sum / ((y.length - 1.) * (replications - 1.)) / replications;
    }
}
