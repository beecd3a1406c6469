package org.casus.report.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.report.draw.Drawing;
import org.casus.report.draw.EmptyPaint;
import org.casus.report.draw.Inks;
import org.casus.report.draw.Look;
import org.casus.report.read.Run;

/**
 * Who holds which zone at one row of a run.
 *
 * @param run the run
 * @param row row shown
 * @param outline edge of the map
 * @param cells zones, discs last
 */
record ControlMap(Run run, int row, Outline outline, List<Cell> cells) implements Drawing {
    private static final double KEY = 400;
    private static final double GAP = 30;
    private static final double LEAST = 7;
    private static final double IMPORTANT = .7;
    private static final Color BORDER = new Color(0xc4baa5);

    @Override
    public void draw(Graphics2D g, Rectangle2D box) {
        double pixelsPerKm = map(g, new Rectangle2D.Double(
                box.getX(), box.getY(), box.getWidth() - KEY - GAP, box.getHeight()));
        new MapKey(g, run, new Rectangle2D.Double(box.getMaxX() - KEY, box.getY(), KEY, box.getHeight()))
                .write(row, outline, cells, pixelsPerKm);
    }

    /** Draws the map without its key and returns its scale in pixels a km. */
    double map(Graphics2D g, Rectangle2D room) {
        MapView view = new MapView(outline.shape().getEnvelopeInternal(), room);
        ground(g, view);
        ZoneLabels labels = new ZoneLabels(g, view, room);
        labels.names(cells, run.scenario().theatre().zones(), IMPORTANT);
        if (row == 0) {
            labels.badges(cells, new FactionMarks(run.scenario(), run.result().control()));
        }
        letters(labels);
        return view.scale();
    }

    /** A letter of who holds it in each zone that has room. */
    void letters(ZoneLabels labels) {
        labels.letters(cells, strengths(), new Inks(run.scenario()));
    }

    private Map<String, Strength> strengths() {
        Map<String, Strength> strengths = new LinkedHashMap<>();
        cells.forEach(c -> strengths.put(c.zone(), Strength.in(run.result().control(), c.zone(), row)));
        return strengths;
    }

    /** A disc true to its area, or the smallest that can be seen. */
    static Shape disc(Cell cell, MapView view) {
        Shape disc = view.shape(cell.held());
        Rectangle2D box = disc.getBounds2D();
        return box.getWidth() >= 2 * LEAST
                ? disc
                : new Ellipse2D.Double(box.getCenterX() - LEAST, box.getCenterY() - LEAST, 2 * LEAST, 2 * LEAST);
    }

    /** Draws cells and outline without any words. */
    void ground(Graphics2D g, MapView view) {
        Map<String, Strength> strengths = strengths();
        Shape edge = view.shape(outline.shape());
        g.setPaint(new EmptyPaint());
        g.fill(edge);
        Inks inks = new Inks(run.scenario());
        g.setColor(BORDER);
        g.setStroke(Look.THIN);
        cells.forEach(c -> g.draw(view.shape(c.whole())));
        for (Cell cell : cells) {
            Shape held = cell.disc() ? disc(cell, view) : view.shape(cell.held());
            g.setPaint(strengths.get(cell.zone()).paint(inks));
            g.fill(held);
            g.setColor(cell.disc() ? Look.INK : Color.WHITE);
            g.setStroke(cell.disc() ? Look.BOLD : Look.THIN);
            g.draw(held);
        }
        g.setColor(Look.INK);
        g.setStroke(Look.BOLD);
        g.draw(edge);
    }
}
