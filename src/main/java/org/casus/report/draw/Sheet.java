package org.casus.report.draw;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.casus.report.read.Run;

/**
 * A picture on its page: title, words that say it is simulated and where it comes from, the drawing
 * and a note under it. The drawing gives way to words that need more than a line.
 *
 * @param picture what to draw
 * @param source the words under the title
 * @param note the words under the drawing; may be empty
 */
public record Sheet(Picture picture, String source, String note) {
    private static final int MARGIN = 30;
    private static final double WIDTH = Picture.WIDTH - 2.0 * MARGIN;
    private static final int TOP = 100;
    private static final int NOTE = 34;
    private static final int SOURCE_LINE = 22;
    private static final int NOTE_LINE = 20;
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
        g.setFont(Look.TITLE);
        g.drawString(Text.fit(g, picture.title(), WIDTH), MARGIN, 52);
        g.setColor(Look.SOFT);
        int above = lines(g, source, Look.SUBTITLE, SOURCE_LINE, 84) - 84;
        int below = note.isEmpty() ? 14 : NOTE + (count(g, note, Look.LABEL) - 1) * NOTE_LINE;
        lines(g, note, Look.LABEL, NOTE_LINE, Picture.HEIGHT - below + NOTE - 16);
        picture.drawing().draw(g, new Rectangle2D.Double(
                MARGIN, TOP + above, WIDTH, Picture.HEIGHT - TOP - above - below));
    }

    private static String note(Picture picture, Run run) {
        boolean dated = !picture.name().startsWith("map") && !run.keyDates().isEmpty();
        return dated ? (picture.note() + DATES).strip() : picture.note();
    }

    private static int count(Graphics2D g, String text, Font font) {
        g.setFont(font);
        return Text.wrap(g, text, WIDTH).size();
    }

    /** Draws a text in as many lines as it needs. @return baseline of the last */
    private static int lines(Graphics2D g, String text, Font font, int step, int first) {
        g.setFont(font);
        int baseline = first - step;
        for (String line : Text.wrap(g, text, WIDTH)) {
            baseline += step;
            g.drawString(line, MARGIN, baseline);
        }
        return baseline;
    }

    private static String source(Run run) {
        return "simulated, one run, seed " + run.result().seed() + ", " + run.date(0) + " to " + run.date(run.lastRow())
                + ": " + run.scenario().title();
    }
}
