package org.casus.report.draw;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.casus.report.read.Run;

/**
 * A picture on its page: title, a line that says it is simulated and where it comes from, the drawing
 * and a note under it.
 *
 * @param picture what to draw
 * @param source the line under the title
 * @param note the line under the drawing; may be empty
 */
public record Sheet(Picture picture, String source, String note) {
    private static final int MARGIN = 30;
    private static final int TOP = 100;
    private static final int NOTE = 34;
    private static final String DATES = " Dashed upright lines: key dates of the scenario, not events of this run.";

    /** A picture of a run; the note warns where key dates are drawn, since they are no part of the run. */
    public Sheet(Picture picture, Run run) {
        this(picture, source(run), note(picture, run));
    }

    /** Draws the whole page of {@link Picture#WIDTH} by {@link Picture#HEIGHT} pixels. */
    public void draw(Graphics2D g) {
        Look.smooth(g);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, Picture.WIDTH, Picture.HEIGHT);
        g.setColor(Look.INK);
        line(g, picture.title(), Look.TITLE, 52);
        g.setColor(Look.SOFT);
        line(g, source, Look.SUBTITLE, 84);
        line(g, note, Look.LABEL, Picture.HEIGHT - 16);
        int bottom = note.isEmpty() ? 14 : NOTE;
        picture.drawing().draw(g, new Rectangle2D.Double(
                MARGIN, TOP, Picture.WIDTH - 2.0 * MARGIN, Picture.HEIGHT - TOP - bottom));
    }

    private static String note(Picture picture, Run run) {
        boolean dated = !picture.name().startsWith("map") && !run.keyDates().isEmpty();
        return dated ? (picture.note() + DATES).strip() : picture.note();
    }

    private static void line(Graphics2D g, String text, Font font, int baseline) {
        g.setFont(font);
        g.drawString(Text.fit(g, text, Picture.WIDTH - 2.0 * MARGIN), MARGIN, baseline);
    }

    private static String source(Run run) {
        return "simulated, one run, seed " + run.result().seed() + ", " + run.date(0) + " to " + run.date(run.lastRow())
                + ": " + run.scenario().title();
    }
}
