package org.casus.experiment.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.casus.experiment.store.ParquetColumns;
import org.casus.random.Hash64;

/**
 * Outcomes of all runs of a study: a number for each run; NaN where a run is missing, failed or has none. One
 * outcome at a time is in memory, 8 bytes a run; only its column is read. Who holds what is read chunk by chunk.
 */
public final class StudyMatrix {
    private static final int LINES = 5000;
    private final StudyModel model;
    private final StudyFolder folder;
    private final long present;
    private final long failed;
    private int loaded = -1;
    private double[] column;

    private StudyMatrix(StudyModel model, StudyFolder folder) throws IOException {
        this.model = model;
        this.folder = folder;
        present = folder.manifest().runs();
        failed = folder.manifest().failed();
        Math.toIntExact(model.order().runs());
    }

    /** A matrix of the committed runs of a folder. */
    public static StudyMatrix read(StudyFolder folder, StudyModel model) throws IOException {
        return new StudyMatrix(model, folder);
    }

    private double[] column(int outcome) {
        if (loaded != outcome) {
            column = null;
            double[] all = new double[(int) model.order().runs()];
            Arrays.fill(all, Double.NaN);
            fill(all, List.copyOf(model.study().outcomes().keySet()).get(outcome));
            column = all;
            loaded = outcome;
        }
        return column;
    }

    private void fill(double[] all, String outcome) {
        try {
            for (ManifestEntry e : folder.manifest().entries()) {
                int[] at = {(int) model.chunks().first(e.chunk())};
                ParquetColumns.outcome(folder.sound(e), outcome, x -> all[at[0]++] = x);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the study", e);
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
        double[] all = column(outcome);
        return IntStream.range(0, all.length / scenarios).mapToDouble(i -> all[i * scenarios + scenario]).toArray();
    }

    /**
     * A kept series at a scenario in all runs in the same order; of more than 10,000, one of every so many by lot,
     * the same in studies of the same design. Null where a run has none.
     */
    public double[][] series(int series, int scenario) {
        long each = model.order().runs() / model.order().scenarios();
        long step = Math.max(1, each / LINES);
        double[][] out = new double[(int) ((each + step - 1) / step)][];
        try {
            lines(out, model.study().series().get(series), scenario, step);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the study", e);
        }
        return out;
    }

    private void lines(double[][] out, String series, int scenario, long step) throws IOException {
        for (ManifestEntry e : folder.manifest().entries()) {
            long run = model.chunks().first(e.chunk());
            for (double[] line : ParquetColumns.series(folder.sound(e), series)) {
                keep(out, run++, scenario, step, line);
            }
        }
    }

    private void keep(double[][] out, long run, int scenario, long step, double[] line) {
        long place = run / model.order().scenarios();
        long taken = Long.remainderUnsigned(Hash64.mix(place / step), step);
        if (run % model.order().scenarios() == scenario && place % step == taken && line.length > 0) {
            out[(int) (place / step)] = line;
        }
    }

    /** Holders of all zones at a kept week and a scenario in all runs in this order, one letter a zone; empty where a run has none. */
    Iterator<String> control(int scenario, int week) {
        int at = model.study().control().indexOf(week);
        return IntStream.range(0, model.chunks().count()).boxed().flatMap(c -> control(c, scenario, at)).iterator();
    }

    private Stream<String> control(int chunk, int scenario, int week) {
        long first = model.chunks().first(chunk);
        String[] letters = new String[(int) (model.chunks().end(chunk) - first)];
        Arrays.fill(letters, "");
        try {
            List<List<String>> kept = !folder.manifest().has(chunk) ? List.of() : ParquetColumns.control(folder.sound(folder.manifest().entry(chunk)));
            for (int i = 0; i < kept.size(); i++) {
                letters[i] = kept.get(i).isEmpty() ? "" : kept.get(i).get(week);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the study", e);
        }
        return IntStream.range(0, letters.length).filter(i -> (first + i) % model.order().scenarios() == scenario).mapToObj(i -> letters[i]);
    }

    /** Values of an outcome at a point in each replication. */
    public double[] replications(int outcome, long point, int scenario) {
        double[] all = column(outcome);
        return IntStream.range(0, model.study().replications())
                .mapToDouble(r -> all[(int) model.order().run(r, point, scenario)]).toArray();
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
