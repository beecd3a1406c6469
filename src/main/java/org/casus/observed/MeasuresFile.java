package org.casus.observed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a list of names that observers give to measures: a table with the columns measure, series and
 * note. A series is what {@link Gauges} finds; none at all says that runs do not give the measure.
 */
public final class MeasuresFile {
    private static final List<String> COLUMNS = List.of("measure", "series", "note");

    private MeasuresFile() {}

    /**
     * Reads a list.
     *
     * @param name how messages name the file
     * @return series by measure, empty for what runs do not give
     * @throws UnusableFileException where columns are missing
     * @throws IOException where the file can't be read
     */
    public static Map<String, String> read(Path file, String name) throws IOException, UnusableFileException {
        Faults faults = new Faults(name);
        Map<String, String> out = new LinkedHashMap<>();
        try (CsvRows rows = new CsvRows(Files.newInputStream(file), faults)) {
            Header header = Header.of(rows, faults, COLUMNS);
            for (Row row = rows.next(); row != null; row = rows.next()) {
                out.put(row.cell(header.of("measure")), row.cell(header.of("series")));
            }
        }
        return out;
    }
}
