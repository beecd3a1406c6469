package org.casus.outcome;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * Weekly series. Row 0 is the start, row w the end of week w.
 *
 * <p>Columns: {@code area.<side>} (km2), {@code control.<side>} (share of zone area), {@code
 * heads.<faction>}, {@code fighters.by.<causer>} and {@code civilians.by.<causer>} (killed this
 * week; causers are actors with an air force, {@code shelling} and {@code ground}), {@code
 * fighters.killed} and {@code civilians.killed} (this week, by all causers), {@code deaths.in.<side>} and {@code deaths.at.<governorate>} (killed this week), {@code displaced} (persons
 * this week), {@code displaced.<governorate>}, {@code idp} (persons displaced inside since the start and still away), {@code
 * refugees.<host>}, {@code rung} (highest of the week), {@code escalation} (decayed index), {@code
 * sorties.<actor>} (a day), {@code actual|claimed|observed.<actor>} (share of strikes on the
 * declared side), {@code feature.<code>} or {@code feature.<actor>.<code>}, {@code goal.<actor>.
 * <code>} (utility terms), {@code utility.<actor>}, {@code level.<actor>.<action>}, {@code
 * relation|tension.<a>.<b>}, {@code belief.<a>.<b>}, {@code agreement.<id>}, {@code stock.<id>},
 * {@code indicator.<id>}.
 */
public final class Trajectory implements Serializable {
    private static final long serialVersionUID = 1;
    private final Headings headings;
    private final double[][] rows;

    /** @param columns names; @param rows one array a week, each as long as columns */
    public Trajectory(List<String> columns, double[][] rows) {
        headings = new Headings(columns);
        this.rows = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            this.rows[i] = Arrays.copyOf(rows[i], columns.size());
        }
    }

    private Trajectory(Headings headings, double[][] rows) {
        this.headings = headings;
        this.rows = rows;
    }

    /** A trajectory of rows that nobody will write to again: they are kept as they are. @param rows each as long as there are headings */
    public static Trajectory keeping(Headings headings, double[][] rows) {
        return new Trajectory(headings, rows);
    }

    public List<String> columns() {
        return headings.names();
    }

    /** Number of rows: weeks run plus one. */
    public int size() {
        return rows.length;
    }

    public boolean has(String column) {
        return headings.find(column) >= 0;
    }

    /** Value of a column in a row; an unknown column is an error. */
    public double at(int row, String column) {
        int i = headings.find(column);
        if (i < 0) {
            throw new IllegalArgumentException("no series '" + column + "'");
        }
        return rows[row][i];
    }

    /** Value of the column at a position. */
    public double at(int row, int column) {
        return rows[row][column];
    }

    /** Copy of one row, in the order of the columns. */
    public double[] row(int row) {
        return rows[row].clone();
    }

    /** Copy of one series. */
    public double[] series(String column) {
        double[] out = new double[rows.length];
        for (int r = 0; r < out.length; r++) {
            out[r] = at(r, column);
        }
        return out;
    }

    /** Names of all columns that start with a prefix, in order. */
    public List<String> startingWith(String prefix) {
        return columns().stream().filter(c -> c.startsWith(prefix)).toList();
    }
}
