package org.casus.observed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.casus.theory.bargain.Bargain;
import org.casus.theory.bargain.Issue;
import org.casus.theory.bargain.Stakeholder;

/**
 * Reads who bargains over an issue: a table with the columns name, capability, position and salience, in
 * any order. Saliences are shares where none exceeds 1, else percent. Other columns, such as a source, are
 * passed over.
 */
public final class StakeholdersFile {
    private static final List<String> COLUMNS = List.of("name", "capability", "position", "salience");
    private static final Map<String, String> OTHER = Map.of(
            "actor", "name", "stakeholder", "name", "power", "capability", "resources", "capability");
    private static final long MOST_BYTES = 10_000_000;
    private static final double HUNDRED = 100;
    private final Faults faults;
    private final List<StakeholderRow> rows = new ArrayList<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private int seen;

    private StakeholdersFile(Faults faults) {
        this.faults = faults;
    }

    /**
     * Reads a file.
     *
     * @param name how messages name the file
     * @return the issue, or everything that is wrong
     * @throws UnusableFileException where no row can be read, as where a column is missing
     * @throws IOException where the file can't be read
     */
    public static StakeholderReading read(Path file, String name) throws IOException, UnusableFileException {
        Faults faults = new Faults(name);
        if (Files.size(file) > MOST_BYTES) {
            throw faults.fatal(1, "the file has " + Files.size(file) + " bytes; at most " + MOST_BYTES
                    + " are read, far more than " + Bargain.MOST + " stakeholders need");
        }
        StakeholdersFile table = new StakeholdersFile(faults);
        try (CsvRows rows = new CsvRows(Files.newInputStream(file), faults)) {
            Header header = Header.of(rows, faults, COLUMNS, OTHER);
            COLUMNS.forEach(c -> once(header, c, faults));
            for (Row row = rows.next(); row != null; row = rows.next()) {
                table.take(header, row);
            }
            return table.reading(name, header);
        }
    }

    private static void once(Header header, String column, Faults faults) {
        List<String> all = IntStream.range(0, header.names().size()).filter(i -> header.names().get(i).equals(column))
                .mapToObj(i -> header.written().get(i)).toList();
        List<String> words = all.stream().map(c -> c.toLowerCase(Locale.ROOT)).distinct().toList();
        if (words.size() > 1) {
            faults.add(1, "columns '" + String.join("' and '", all) + "' are both read as " + column + "; keep one of them");
        } else if (all.size() > 1) {
            faults.add(1, "column '" + all.get(0) + "' stands more than once; name each column once");
        }
    }

    private void take(Header header, Row row) throws UnusableFileException {
        if (++seen > Bargain.MOST) {
            throw faults.fatal(row.line(), "more than " + Bargain.MOST + " stakeholders; time grows with the cube of their"
                    + " number, so that " + Bargain.MOST + " are the most. Put those of one position together.");
        }
        if (row.damaged()) {
            faults.add(row.line(), "bytes that are not UTF-8; save the file as UTF-8");
        } else if (row.cells().size() != header.names().size()) {
            faults.add(row.line(), "the row has " + row.cells().size() + " cells, the head " + header.names().size()
                    + "; put text with commas in quotes, and write 0.5 with a point");
        } else {
            StakeholderRow read = StakeholderRow.of(header, row, faults);
            once(header, read);
            rows.add(read);
        }
    }

    private void once(Header header, StakeholderRow row) {
        Integer before = row.name().isEmpty() ? null : lines.putIfAbsent(row.name().toLowerCase(Locale.ROOT), row.line());
        if (before != null) {
            faults.add(row.line(), header.written("name") + " '" + row.name() + "' stands in line " + before + " already; names must differ");
        }
    }

    private StakeholderReading reading(String name, Header header) {
        boolean percent = rows.stream().anyMatch(r -> r.salience() > 1 && r.salience() <= HUNDRED);
        rows.forEach(r -> r.scaled(percent, header, faults));
        if (seen < 2) {
            faults.add(1, seen + " stakeholder(s); bargaining takes two or more, one a row");
        } else if (rows.size() == seen) {
            together();
        }
        List<Fault> all = faults.all();
        List<String> notes = List.of("salience is read as " + (percent ? "percent, 0 to 100" : "shares, 0 to 1"),
                "capability is read as it stands; only ratios count");
        Issue issue = all.isEmpty() ? issue(percent) : null;
        return new StakeholderReading(issue, all, passedOver(name, header, notes));
    }

    private static List<String> passedOver(String name, Header header, List<String> notes) {
        List<String> other = IntStream.range(0, header.names().size()).filter(i -> !COLUMNS.contains(header.names().get(i)))
                .mapToObj(i -> header.written().get(i)).toList();
        List<String> all = new ArrayList<>(notes);
        if (!other.isEmpty()) {
            all.add(name + ": column(s) passed over: " + String.join(", ", other));
        }
        return all;
    }

    /** What only all rows together show. */
    private void together() {
        if (rows.stream().allMatch(r -> r.capability() == 0)) {
            faults.add(1, "every capability is 0; at least one must be above 0");
        }
        double first = rows.get(0).position();
        if (rows.stream().allMatch(r -> r.position() == first)) {
            faults.add(1, "nothing to bargain over: all " + rows.size() + " positions are " + String.valueOf(first).replaceFirst("\\.0$", "") + "; at least two must differ");
        }
    }

    private Issue issue(boolean percent) {
        return new Issue(rows.stream().map(r -> new Stakeholder(
                r.name(), r.capability(), r.position(), percent ? r.salience() / HUNDRED : r.salience())).toList());
    }
}
