package org.casus.experiment.calibration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.experiment.store.ParquetRows;
import org.casus.experiment.store.Row;
import org.casus.experiment.study.ManifestEntry;
import org.casus.experiment.study.StudyFaultException;
import org.casus.experiment.study.StudyFolder;
import org.casus.scenario.io.InvalidScenarioException;
import org.casus.scenario.io.StudyLock;

/**
 * Folder of one stage, laid out as a study's: {@code stage.lock.yaml} (what it is), {@code manifest.csv} (chunks
 * committed), {@code chunks/} (Parquet, one row a run, its numbers as one list). {@code given-up} says that its
 * round ended without a population.
 *
 * @param folder its folder
 * @param chunks what is kept in it
 */
public record StageStore(StudyFolder folder, StageChunks chunks) {
    /** What a stage is. */
    public static final String LOCK = "stage.lock.yaml";

    /** Why its round was given up; not there where it was not. */
    public static final String LOST = "given-up";

    private static final String STAGE = "stage";
    private static final String RUNS = "runs";

    /**
     * Makes the folder of a stage, or opens it.
     *
     * @throws StudyFaultException if it holds another stage
     */
    static StageStore of(Path folder, StageChunks chunks) throws IOException {
        StageStore store = new StageStore(StudyFolder.ofRows(folder), chunks);
        String lock = store.folder().note(LOCK);
        if (lock == null) {
            store.folder().note(LOCK, store.lock().yaml());
        } else if (!lock.equals(store.lock().yaml())) {
            throw new StudyFaultException(folder + " holds another stage than " + store.name() + " with " + chunks.runs() + " runs of "
                    + chunks.stage().columns().size() + " numbers; remove it, and it is run anew");
        }
        return store;
    }

    /** How many rows the stage in a folder has when it is whole; -1 where there is none. */
    public static int runs(Path folder) throws IOException, InvalidScenarioException {
        Path lock = folder.resolve(LOCK);
        return !Files.isRegularFile(lock) ? -1 : Integer.parseInt(StudyLock.read(Files.readString(lock), lock.toString()).value(STAGE, RUNS));
    }

    private StudyLock lock() {
        Map<String, String> what = new LinkedHashMap<>();
        what.put("name", name());
        what.put(RUNS, String.valueOf(chunks.runs()));
        what.put("runsPerChunk", String.valueOf(chunks.cut().size()));
        what.put("chunks", String.valueOf(chunks.cut().count()));
        Map<String, String> numbers = new LinkedHashMap<>();
        List<String> columns = chunks.stage().columns();
        for (int i = 0; i < columns.size(); i++) {
            numbers.put(String.valueOf(i), columns.get(i));
        }
        Map<String, Map<String, String>> sections = new LinkedHashMap<>();
        sections.put(STAGE, what);
        sections.put(StageChunks.NUMBERS, numbers);
        return new StudyLock(sections);
    }

    /** Name of the stage. */
    public String name() {
        return chunks.stage().name();
    }

    /** Rows of a committed chunk. */
    List<Row> chunk(int chunk) throws IOException {
        return new ParquetRows(StageChunks.COLUMNS).read(folder.chunk(chunk));
    }

    /** All rows of a whole stage, in order. */
    double[][] rows() throws IOException {
        List<double[]> out = new ArrayList<>();
        for (ManifestEntry e : folder.manifest().entries()) {
            chunk(e.chunk()).forEach(r -> out.add(r.series()[0]));
        }
        return out.toArray(double[][]::new);
    }

    /** Whether every row is committed. */
    public boolean whole() throws IOException {
        return folder.manifest().runs() == chunks.runs();
    }

    /** Committed chunks whose files are missing or not what the manifest says. */
    List<Integer> corrupt() throws IOException {
        return folder.corrupt(folder.manifest());
    }

    /** Why the round was given up; null where it was not. */
    String lost() throws IOException {
        return lost(folder);
    }

    /** Why the round in a folder was given up; null where it was not. */
    public static String lost(StudyFolder folder) throws IOException {
        String why = folder.note(LOST);
        return why == null ? null : why.strip();
    }

    /** Notes that its round is given up. */
    public void lose(String why) throws IOException {
        folder.note(LOST, why + "\n");
    }

    /** Whether a row that was computed again is the same, bit by bit. */
    static boolean same(Row kept, double[] now) {
        return Arrays.equals(kept.series()[0], now);
    }
}
