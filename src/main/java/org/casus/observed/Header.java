package org.casus.observed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.casus.util.TextDistance;

/**
 * Names of columns.
 *
 * @param names in the order of the file, in small letters; a column that may go by other names has its first
 * @param written the same as they stand in the file
 */
record Header(List<String> names, List<String> written) {
    /**
     * Reads the first row.
     *
     * @param needed columns without which nothing can be read
     * @throws UnusableFileException where it is missing or lacks one of them
     */
    static Header of(CsvRows rows, Faults faults, List<String> needed) throws IOException, UnusableFileException {
        return of(rows, faults, needed, Map.of());
    }

    /** The same where columns may go by other names. @param other needed column by other name */
    static Header of(CsvRows rows, Faults faults, List<String> needed, Map<String, String> other)
            throws IOException, UnusableFileException {
        Row first = rows.next();
        if (first == null) {
            throw faults.fatal(1, "the file is empty; its first row must name the columns " + String.join(",", needed));
        }
        List<String> written = first.cells().stream().map(String::strip).toList();
        List<String> raw = written.stream().map(c -> c.toLowerCase(Locale.ROOT)).toList();
        Header header = new Header(raw.stream().map(c -> raw.contains(other.get(c)) ? c : other.getOrDefault(c, c)).toList(), written);
        List<String> missing = new ArrayList<>(needed);
        missing.removeAll(header.names);
        if (!missing.isEmpty()) {
            throw faults.fatal(first.line(), header.complaint(first, missing));
        }
        return header;
    }

    private String complaint(Row first, List<String> missing) {
        String all = String.join("", first.cells());
        if (all.indexOf('\0') >= 0) {
            return "the file looks like UTF-16; save it as UTF-8";
        }
        if (names.size() == 1 && (all.contains(";") || all.contains("\t"))) {
            return "the columns are parted by " + (all.contains(";") ? "semicolons" : "tabs") + "; save the file with commas";
        }
        StringBuilder out = new StringBuilder("column");
        out.append(missing.size() > 1 ? "s " : " ").append(String.join(", ", missing)).append(" missing; found ");
        out.append(String.join(", ", written.stream().limit(60).toList())).append('.');
        missing.forEach(m -> out.append(TextDistance.nearest(m, names).map(n -> " Is '" + written(n) + "' meant for '" + m + "'?").orElse("")));
        return out.toString();
    }

    /** A column as the file names it, the first of several. */
    String written(String name) {
        return written.get(names.indexOf(name));
    }

    /** Place of a column, -1 where there is none. */
    int of(String name) {
        return names.indexOf(name);
    }
}
