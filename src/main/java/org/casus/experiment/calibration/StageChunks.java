package org.casus.experiment.calibration;

import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;
import org.casus.experiment.store.Columns;
import org.casus.experiment.store.Row;
import org.casus.experiment.study.Chunks;
import org.casus.experiment.study.ComputedChunk;
import org.casus.random.Hash64;

/**
 * How the rows of a stage are cut into chunks and kept, wherever they are computed.
 *
 * @param stage what it is
 * @param runs how many rows it has when it is whole
 * @param weeks weeks of a run, by which chunks are cut
 */
public record StageChunks(Stage stage, int runs, int weeks) {
    static final String NUMBERS = "numbers";
    static final Columns COLUMNS = new Columns(List.of(), List.of(), List.of(), List.of(NUMBERS), List.of());

    /** How runs are cut. */
    public Chunks cut() {
        return Chunks.of(runs, weeks);
    }

    /** A row as it is kept. */
    Row row(long run, double[] numbers) {
        long hash = numbers.length;
        for (double x : numbers) {
            hash = Hash64.with(hash, Double.doubleToLongBits(x));
        }
        return new Row(run, 0, run, stage.name(), 0, List.of(), new double[0], new double[][] {numbers}, List.of(), hash, "");
    }

    /**
     * Computes a chunk; whoever does it gives the same bytes.
     *
     * @param row one row of the stage, a function of its number
     */
    ComputedChunk compute(int chunk, IntFunction<double[]> row) throws IOException {
        return ComputedChunk.compute(cut(), COLUMNS, run -> row(run, row.apply((int) run)), chunk);
    }
}
