package org.casus.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.casus.report.draw.Look;
import org.casus.report.read.Run;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.DateTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/** Time axis of a run with ISO dates at the starts of weeks, as many as there is room for. */
final class WeekAxis extends DateAxis {
    private static final long serialVersionUID = 1;
    private static final int[] STEPS = {1, 2, 4, 8, 13, 26, 52, 104, 208, 416, 832};
    private static final double ROOM = 128;
    private final LocalDate start;
    private final int weeks;

    WeekAxis(Run run) {
        super(null, TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        start = run.date(0);
        weeks = Math.max(1, run.lastRow());
        setRange(new Date(at(start)), new Date(at(start.plusWeeks(weeks))));
        setTickLabelFont(Look.AXIS);
        setTickLabelPaint(Look.INK);
        setTickLabelInsets(new RectangleInsets(8, 4, 2, 4));
        setLowerMargin(0);
        setUpperMargin(0);
    }

    /** Position of a date on the axis: milliseconds since 1970 at midnight UTC. */
    static long at(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    /** Positions of all rows of a run. */
    static double[] rows(Run run) {
        double[] x = new double[run.lastRow() + 1];
        for (int row = 0; row < x.length; row++) {
            x[row] = at(run.date(row));
        }
        return x;
    }

    @Override
    protected List<DateTick> refreshTicksHorizontal(Graphics2D g, Rectangle2D area, RectangleEdge edge) {
        List<DateTick> ticks = new ArrayList<>();
        int step = step(area.getWidth());
        for (int week = 0; week <= weeks; week += step) {
            LocalDate date = start.plusWeeks(week);
            ticks.add(new DateTick(new Date(at(date)), date.toString(), TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0));
        }
        return ticks;
    }

    private int step(double width) {
        for (int step : STEPS) {
            if (width * step / weeks >= ROOM) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }
}
