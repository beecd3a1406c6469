package org.casus.experiment.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.casus.experiment.store.Columns;
import org.casus.experiment.store.ParquetRows;
import org.casus.experiment.store.Row;

/**
 * A chunk that was computed and is not yet committed.
 *
 * @param entry its line of the manifest
 * @param bytes its Parquet file
 * @param failures its failed runs in order
 */
public record ComputedChunk(ManifestEntry entry, byte[] bytes, List<Row> failures) {
    public ComputedChunk {
        failures = List.copyOf(failures);
    }

    /**
     * Runs the runs of a chunk; it depends on the study and the chunk's number alone.
     *
     * @param chunk 0 to the number of chunks of the study - 1
     * @throws IOException if its rows can't be put into a file
     */
    public static ComputedChunk compute(StudyModel model, int chunk) throws IOException {
        return compute(model.chunks(), model.columns(), run -> model.run(model.order().key(run)), chunk);
    }

    /** The same for rows that are no study's: a row is a function of its number. */
    public static ComputedChunk compute(Chunks chunks, Columns columns, LongFunction<Row> runner, int chunk) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (long run = chunks.first(chunk); run < chunks.end(chunk); run++) {
            rows.add(runner.apply(run));
        }
        return of(chunk, rows, new ParquetRows(columns));
    }

    static ComputedChunk of(int chunk, List<Row> rows, ParquetRows parquet) throws IOException {
        byte[] bytes = parquet.bytes(rows);
        List<Row> failures = rows.stream().filter(Row::failed).toList();
        return new ComputedChunk(new ManifestEntry(chunk, rows.size(), failures.size(), bytes.length, Checksum.of(bytes)), bytes, failures);
    }
}
