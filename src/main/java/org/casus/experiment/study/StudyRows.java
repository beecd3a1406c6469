package org.casus.experiment.study;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.casus.experiment.store.ParquetRows;
import org.casus.experiment.store.Row;

/** Reads the committed rows of a study, chunk by chunk. */
public final class StudyRows {
    private final StudyFolder folder;
    private final Chunks chunks;
    private final ParquetRows parquet;

    public StudyRows(StudyFolder folder, StudyModel model) {
        this.folder = folder;
        this.chunks = model.chunks();
        this.parquet = new ParquetRows(model.columns());
    }

    /** Every committed row in the order of the runs; only one chunk is held at a time. */
    public void forEach(Consumer<Row> to) throws IOException {
        for (ManifestEntry e : folder.manifest().entries()) {
            parquet.read(folder.sound(e)).forEach(to);
        }
    }

    /** Rows of a committed chunk. */
    public List<Row> chunk(ManifestEntry e) throws IOException {
        return parquet.read(folder.sound(e));
    }

    /** One row. @throws StudyFaultException if its chunk is not committed */
    public Row row(long run) throws IOException {
        int chunk = chunks.of(run);
        if (!folder.manifest().has(chunk)) {
            throw new StudyFaultException("run " + run + " is not there yet; continue with 'casus study resume " + folder.path() + "'");
        }
        List<Row> rows = chunk(folder.manifest().entry(chunk));
        return rows.get((int) (run - chunks.first(chunk)));
    }
}
