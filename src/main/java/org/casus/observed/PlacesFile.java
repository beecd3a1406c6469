package org.casus.observed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.util.TextDistance;

/** Reads a list of other names of governorates: a table with the columns name and governorate. */
public final class PlacesFile {
    private static final List<String> COLUMNS = List.of("name", "governorate");

    private PlacesFile() {}

    /**
     * Reads a list.
     *
     * @param name how messages name the file
     * @return governorate of the scenario by other name
     * @throws UnusableFileException at the first row that names no governorate of the scenario
     * @throws IOException where the file can't be read
     */
    public static Map<String, String> read(Path file, String name, Frame frame) throws IOException, UnusableFileException {
        Faults faults = new Faults(name);
        Map<String, String> out = new LinkedHashMap<>();
        try (CsvRows rows = new CsvRows(Files.newInputStream(file), faults)) {
            Header header = Header.of(rows, faults, COLUMNS);
            for (Row row = rows.next(); row != null; row = rows.next()) {
                String place = row.cell(header.of("governorate"));
                if (!frame.governorates().contains(place)) {
                    throw faults.fatal(row.line(), "the scenario has no governorate '" + place + "'; it has "
                            + String.join(", ", frame.governorates()) + "." + TextDistance.hint(place, frame.governorates()));
                }
                out.put(row.cell(header.of("name")), place);
            }
        }
        return out;
    }
}
