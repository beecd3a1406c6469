package org.casus.report.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.casus.model.KeyDate;
import org.casus.report.hindcast.Plot;

/**
 * Key dates of a scenario as upright lines with labels in rows above a plot, so that no label meets another; a line
 * crosses a label, behind it, only where there is no other room. A label for which no row is left is dropped; its line
 * stays, and a pointer finds its words.
 */
final class KeyLabels {
    private static final int ROWS = 6;
    private static final double ROW = 17;
    private static final double LETTER = 8;
    private static final double GAP = 4;
    private static final double DAYS = 7;
    private final List<Placed> placed = new ArrayList<>();
    private int rows;

    /**
     * @param dates in any order; those on the edges or outside have no line
     * @param start day at the left edge
     * @param weeks between the left edge and the right
     */
    KeyLabels(List<KeyDate> dates, LocalDate start, double weeks) {
        for (KeyDate key : dates.stream().sorted(Comparator.comparing(KeyDate::date)).toList()) {
            double week = (key.date().toEpochDay() - start.toEpochDay()) / DAYS;
            if (week > 0 && week < weeks) {
                place(key, Plot.across(week / weeks));
            }
        }
    }

    /** @param row from 0 at the top; {@link #ROWS} where none is left */
    private record Placed(KeyDate key, double x, double from, double to, int row) {
        boolean right() {
            return from >= x;
        }
    }

    /** To the right of its line, else to the left, else where its line runs behind other labels, else nowhere. */
    private void place(KeyDate key, double x) {
        double width = key.label().length() * LETTER + 2 * GAP;
        boolean right = x + width <= Plot.WIDTH;
        boolean left = x - width >= 0;
        Placed none = new Placed(key, x, x, x, ROWS);
        Placed best = Stream.of(right ? free(key, x, x, x + width, true) : none, left ? free(key, x, x - width, x, true) : none,
                right ? free(key, x, x, x + width, false) : none, left ? free(key, x, x - width, x, false) : none)
                .filter(p -> p.row < ROWS).findFirst().orElse(none);
        placed.add(best);
        rows = best.row < ROWS ? Math.max(rows, best.row + 1) : rows;
    }

    /** The first free row. @param clear whether no line may cross a label */
    private Placed free(KeyDate key, double x, double from, double to, boolean clear) {
        int row = 0;
        while (row < ROWS && !free(row, x, from, to, clear)) {
            row++;
        }
        return new Placed(key, x, from, to, row);
    }

    private boolean free(int row, double x, double from, double to, boolean clear) {
        return placed.stream().filter(p -> p.row < ROWS).noneMatch(p -> p.row == row && p.from < to && from < p.to
                || clear && (p.row >= row && p.from <= x && x <= p.to || p.row <= row && from < p.x && p.x < to));
    }

    /** Height of all rows, in the plot's points; 0 where no date is labelled. */
    double height() {
        return rows * ROW;
    }

    /** Lines first, then words. */
    void draw(Plot plot) {
        for (Placed p : placed) {
            plot.upright(p.x, p.row < ROWS ? top(p.row) : Double.MAX_VALUE, "key date " + p.key.date() + ": " + p.key.label());
        }
        for (Placed p : placed) {
            if (p.row < ROWS) {
                plot.label(p.key.label(), p.right() ? p.x + GAP : p.x - GAP, top(p.row) + ROW - GAP, p.right() ? "start" : "end");
            }
        }
    }

    private double top(int row) {
        return row * ROW - height();
    }
}
