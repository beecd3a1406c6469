package org.casus.report.map;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.casus.report.draw.EmptyPaint;
import org.casus.report.draw.Inks;
import org.casus.report.draw.Look;
import org.casus.report.draw.StripePaint;
import org.casus.report.draw.Text;
import org.casus.report.read.Numbers;
import org.casus.report.read.Run;
import org.casus.scenario.Scenario;

/** Writes the key of a map from top to bottom beside it. */
final class MapKey {
    private static final double BOX = 40;
    private final Graphics2D g;
    private final Run run;
    private final Rectangle2D area;
    private double y;

    MapKey(Graphics2D g, Run run, Rectangle2D area) {
        this.g = g;
        this.run = run;
        this.area = area;
        this.y = area.getY();
    }

    /** Writes the key of a row of the run. */
    void write(int row, Outline outline, List<Cell> cells, double pixelsPerKm) {
        heading("As of " + run.date(row) + (row == 0 ? ", start" : ", simulated"));
        Inks inks = new Inks(run.scenario());
        run.result().control().sides().forEach(s -> entry(inks.sideFill(s), inks.letter(s) + "  " + side(s, row)));
        contested(inks);
        if (run.scenario().theatre().outsideArea() > 0) {
            entry(new EmptyPaint(), "empty ground, " + Numbers.whole(run.scenario().theatre().outsideArea())
                    + " km2: in no zone, not counted");
        }
        factions(row);
        scale(pixelsPerKm);
        small(Ground.sizes(run.scenario().theatre(), cells) + " Borders of zones are drawn halfway between places.");
        small("Outline: " + outline.source() + ".");
    }

    private String side(String side, int row) {
        String column = "area." + side;
        String held = run.series().has(column) ? ", " + Numbers.whole(run.series().at(row, column)) + " km2" : "";
        return run.side(side) + held;
    }

    private void contested(Inks inks) {
        List<String> sides = run.result().control().sides();
        if (sides.size() > 1) {
            entry(new StripePaint(inks.side(sides.get(0)), inks.side(sides.get(1))),
                    "stripes: contested, no side above " + Numbers.percent(Strength.CLEAR) + "; the two strongest");
        }
    }

    private void factions(int row) {
        Scenario s = run.scenario();
        FactionMarks marks = new FactionMarks(s, run.result().control());
        for (String f : marks.factions()) {
            String name = marks.name(f);
            if (row == 0) {
                marks.badge(g, f, area.getX() + BOX / 2, y + 13);
                words(name + ": a fifth or more of the fighters of " + run.side(s.factions().get(f).side()) + " there");
            } else {
                small(name + ": zone by zone only its start is known, so this map doesn't mark it.");
            }
        }
    }

    private void heading(String text) {
        g.setFont(Look.PANEL);
        g.setColor(Look.INK);
        g.drawString(Text.fit(g, text, area.getWidth()), (float) area.getX(), (float) y + 18);
        y += 36;
    }

    private void entry(Paint fill, String text) {
        Rectangle2D box = new Rectangle2D.Double(area.getX(), y, BOX, 26);
        g.setPaint(fill);
        g.fill(box);
        g.setColor(Look.INK);
        g.setStroke(Look.THIN);
        g.draw(box);
        words(text);
    }

    private void words(String text) {
        g.setFont(Look.LABEL);
        g.setColor(Look.INK);
        double line = y + 19;
        for (String part : Text.wrap(g, text, area.getWidth() - BOX - 12)) {
            g.drawString(part, (float) (area.getX() + BOX + 12), (float) line);
            line += 21;
        }
        y = Math.max(y + 34, line - 6);
    }

    private void small(String text) {
        g.setFont(Look.LABEL);
        g.setColor(Look.SOFT);
        for (String part : Text.wrap(g, text, area.getWidth())) {
            if (y + 16 <= area.getMaxY()) {
                g.drawString(part, (float) area.getX(), (float) y + 16);
            }
            y += 21;
        }
        y += 8;
    }

    private void scale(double pixelsPerKm) {
        y = ScaleBar.draw(g, area.getX(), y + 12, pixelsPerKm);
    }
}
