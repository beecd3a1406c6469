package org.casus.observed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.casus.outcome.Observation;
import org.casus.outcome.Period;
import org.casus.util.TextDistance;

/**
 * Reads a table of targets with the columns date, measure, unit, value, low, high and source. A date is
 * a day 2001-02-03, a month 2001-02, a year 2001, or a span of two of these such as 2001-02/2001-04-10.
 * Measures are those of {@link Gauges}; one that the frame knows to have no counterpart is left out.
 */
public final class TargetsFile {
    private static final List<String> COLUMNS = List.of("date", "measure", "unit", "value", "low", "high", "source");
    private final Frame frame;
    private final Faults faults;
    private final List<Observation> observations = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, Integer> without = new TreeMap<>();
    private final LocalDate until;
    private int atStart;
    private int later;
    private int elsewhen;
    private String example;

    private TargetsFile(Frame frame, String name, LocalDate until) {
        this.frame = frame;
        this.until = until;
        faults = new Faults(name);
    }

    /**
     * Reads a file. A table may serve several scenarios, so rows that lie outside the horizon are counted, not faults.
     *
     * @param name how messages name the file
     * @param frame what can be measured
     * @throws UnusableFileException where no row can be read, as where columns are missing
     * @throws IOException where the file can't be read
     */
    public static Reading read(Path file, String name, Frame frame) throws IOException, UnusableFileException {
        return read(file, name, frame, null);
    }

    /**
     * Reads a file up to a day. Of rows that end later nothing but the date is looked at.
     *
     * @param name how messages name the file
     * @param frame what can be measured
     * @param until last day on which a row may end; null for no such day
     * @throws UnusableFileException where no row can be read, as where columns are missing
     * @throws IOException where the file can't be read
     */
    public static Reading read(Path file, String name, Frame frame, LocalDate until) throws IOException, UnusableFileException {
        TargetsFile targets = new TargetsFile(frame, name, until);
        try (CsvRows rows = new CsvRows(Files.newInputStream(file), targets.faults)) {
            Header header = Header.of(rows, targets.faults, COLUMNS);
            header.names().stream().filter(n -> !COLUMNS.contains(n)).forEach(n -> targets.faults.add(1,
                    "unknown column '" + n + "'; allowed: " + String.join(",", COLUMNS) + "." + TextDistance.hint(n, COLUMNS)));
            for (Row row = rows.next(); row != null; row = rows.next()) {
                targets.take(header, row);
            }
        }
        return new Reading(targets.observations, targets.faults.all(), targets.notes(name));
    }

    private List<String> notes(String name) {
        List<String> notes = new ArrayList<>();
        if (later > 0) {
            notes.add(name + ": " + later + " row(s) end after " + until + " and were not read");
        }
        if (elsewhen > 0) {
            notes.add(name + ": " + elsewhen + " row(s) lie outside the horizon, " + frame.start() + " to " + frame.end()
                    + ", and are passed over, such as " + example);
        }
        if (atStart > 0) {
            notes.add(name + ": " + atStart + " row(s) on the first day are not scored, since every run starts there");
        }
        without.forEach((measure, n) ->
                notes.add(name + ": " + n + " row(s) of " + measure + " are not scored, since runs do not give it"));
        return notes;
    }

    private void take(Header header, Row row) {
        try {
            usable(header, row);
            if (later(header, row)) {
                return;
            }
            String measure = row.cell(header.of("measure"));
            if (frame.aliases().getOrDefault(measure, measure).isEmpty()) {
                without.merge(measure, 1, Integer::sum);
                return;
            }
            Gauge gauge = new Gauges(frame).of(measure, row.cell(header.of("unit")));
            Observation o = observation(header, row);
            sound(gauge, o);
            once(o, row.line());
            if (!elsewhen(gauge, o, row.line())) {
                add(gauge, o);
            }
        } catch (IllegalArgumentException e) {
            faults.add(row.line(), e.getMessage());
        }
    }

    /** Whether a row ends too late; of such a row nothing else is read. */
    private boolean later(Header header, Row row) {
        boolean late = until != null && period(row.cell(header.of("date"))).to().isAfter(until);
        later += late ? 1 : 0;
        return late;
    }

    /** Whether a row lies outside the horizon, which is no fault: another scenario may have it. */
    private boolean elsewhen(Gauge gauge, Observation o, int line) {
        boolean counted = gauge.kind().counted();
        boolean outside = !frame.covers(o.period(), counted);
        if (outside && elsewhen++ == 0) {
            example = o.measure() + " of " + o.period() + " (line " + line + ")"
                    + (counted ? "; what is counted needs every day of its period" : "");
        }
        return outside;
    }

    private static void usable(Header header, Row row) {
        if (row.damaged()) {
            throw new IllegalArgumentException("bytes that are not UTF-8, as where two encodings are mixed; save the file as UTF-8");
        }
        if (row.cells().size() != header.names().size()) {
            throw new IllegalArgumentException("the row has " + row.cells().size() + " cells, the head "
                    + header.names().size() + "; put text with commas in quotes");
        }
    }

    private void add(Gauge gauge, Observation o) {
        if (frame.day(o.period().to()) == 0 && !gauge.kind().counted()) {
            atStart++;
        } else {
            observations.add(gauge.kind() == SeriesKind.FIRST ? dated(o) : o);
        }
    }

    /** An observation of when something first happened, its date as a number. */
    private Observation dated(Observation o) {
        return new Observation(o.measure(), o.unit() + ", day", o.period(), frame.day(o.period().to()), Double.NaN, Double.NaN,
                o.source());
    }

    private static Observation observation(Header header, Row row) {
        return new Observation(row.cell(header.of("measure")), row.cell(header.of("unit")), period(row.cell(header.of("date"))),
                number("value", row.cell(header.of("value")), true), number("low", row.cell(header.of("low")), false),
                number("high", row.cell(header.of("high")), false), row.cell(header.of("source")));
    }

    private static Period period(String text) {
        try {
            return Period.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no date; write 2001-02-03, 2001-02, 2001 or a span such as 2001-02-03/2001-02-28", e);
        }
    }

    private static double number(String column, String text, boolean needed) {
        if (text.isEmpty() && !needed) {
            return Double.NaN;
        }
        if (!text.matches("[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]{1,3})?")) {
            throw new IllegalArgumentException(column + " '" + text + "' is no number; write 1234.5 without signs for thousands");
        }
        double x = Double.parseDouble(text);
        if (Double.isInfinite(x)) {
            throw new IllegalArgumentException(column + " '" + text + "' is too large");
        }
        return x;
    }

    private static void sound(Gauge gauge, Observation o) {
        if (gauge.kind() == SeriesKind.HOLDER && o.value() != 0 && o.value() != 1) {
            throw new IllegalArgumentException("value " + o.value() + " of " + o.measure()
                    + " must be 1 (holds most of the zone) or 0; for a share write the unit 'share'");
        }
        if (gauge.kind() == SeriesKind.FIRST && (o.value() != 1 || !o.period().isDay())) {
            throw new IllegalArgumentException("when " + o.measure() + " first happened is written as that day and the value 1; "
                    + "for how often, write the unit 'times'");
        }
        if (gauge.kind().counted() && (o.value() < 0 || o.low() < 0)) {
            double bad = o.low() < 0 ? o.low() : o.value();
            throw new IllegalArgumentException("negative count " + bad + " of " + o.measure() + "; counts are 0 or more");
        }
        if (o.low() > o.value() || o.value() > o.high()) {
            throw new IllegalArgumentException("value " + o.value() + " must lie between low " + o.low() + " and high " + o.high());
        }
    }

    private void once(Observation o, int line) {
        Integer before = lines.putIfAbsent(o.series() + "|" + o.period() + "|" + o.source(), line);
        if (before != null) {
            throw new IllegalArgumentException("line " + before + " has " + o.measure() + " in " + o.period()
                    + " from the same source already");
        }
    }
}
