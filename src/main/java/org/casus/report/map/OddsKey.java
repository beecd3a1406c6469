package org.casus.report.map;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.function.DoubleFunction;
import org.casus.report.draw.EmptyPaint;
import org.casus.report.draw.Inks;
import org.casus.report.draw.Look;
import org.casus.report.draw.PaleTile;
import org.casus.report.draw.Ramp;
import org.casus.report.draw.Text;
import org.casus.report.read.Numbers;
import org.casus.scenario.Scenario;

/** The key of maps of probability: date, runs, and the shades of each side. */
final class OddsKey {
    private static final double[] SHARES = {0, .25, .5, .75, 1};
    private static final double BOX = 48;
    private static final double HIGH = 24;
    private final Graphics2D g;
    private final OddsMap map;
    private final Rectangle2D area;
    private double y;

    OddsKey(Graphics2D g, OddsMap map, Rectangle2D area) {
        this.g = g;
        this.map = map;
        this.area = area;
        this.y = area.getY();
    }

    /**
     * Writes it from top to bottom.
     *
     * @param date as of when, in words
     * @param likeliest whether it explains the map of likeliest holders
     * @param pixelsPerKm scale of the maps
     */
    void write(String date, boolean likeliest, double pixelsPerKm) {
        text("As of " + date + ", simulated", true);
        text(likeliest ? "The side that holds most of the zone in most of " + map.odds().runs() + " simulated runs, with per cent of runs;"
                + " the paler, the fewer." : "Share of " + map.odds().runs() + " simulated runs in which the side holds more of the"
                + " zone than any other; numbers are per cent.", false);
        shades(likeliest);
        if (likeliest) {
            box(Look.UNKNOWN, "?  held by nobody in any run");
        }
        if (map.scenario().theatre().outsideArea() > 0) {
            box(new EmptyPaint(), "empty ground, in no zone");
        }
        scale(pixelsPerKm);
        text("Numbers stand where there is room, none for 0; the table has all. Outline: " + map.ground().outline().source() + ".", false);
    }

    private void shades(boolean likeliest) {
        Scenario s = map.scenario();
        Inks inks = new Inks(s);
        g.setFont(Look.LABEL);
        g.setColor(Look.INK);
        for (int i = 0; i < SHARES.length; i++) {
            Text.centred(g, Numbers.percent(SHARES[i]), area.getX() + (i + .5) * BOX, y + 10);
        }
        y += 22;
        for (String side : map.odds().sides()) {
            Ramp ramp = new Ramp(inks.side(side));
            row(likeliest ? share -> new PaleTile(inks.sideFill(side), share) : ramp::at);
            String name = s.sides().get(side).name();
            words(inks.letter(side) + "  " + (name == null ? side : name), area.getX() + SHARES.length * BOX + 10);
        }
        y += 8;
    }

    private void row(DoubleFunction<Paint> shade) {
        for (int i = 0; i < SHARES.length; i++) {
            sample(new Rectangle2D.Double(area.getX() + i * BOX, y, BOX, HIGH), shade.apply(SHARES[i]));
        }
    }

    private void sample(Rectangle2D box, Paint paint) {
        g.setPaint(paint);
        g.fill(box);
        g.setColor(Look.INK);
        g.setStroke(Look.THIN);
        g.draw(box);
    }

    private void box(Paint paint, String text) {
        sample(new Rectangle2D.Double(area.getX(), y, BOX, HIGH), paint);
        words(text, area.getX() + BOX + 10);
    }

    private void words(String text, double x) {
        g.setFont(Look.LABEL);
        g.setColor(Look.INK);
        double line = y + 17;
        for (String part : Text.wrap(g, text, area.getMaxX() - x)) {
            g.drawString(part, (float) x, (float) line);
            line += 20;
        }
        y = Math.max(y + HIGH + 6, line - 8);
    }

    private void text(String text, boolean strong) {
        g.setFont(strong ? Look.PANEL : Look.LABEL);
        g.setColor(strong ? Look.INK : Look.SOFT);
        for (String part : Text.wrap(g, text, area.getWidth())) {
            g.drawString(part, (float) area.getX(), (float) y + 18);
            y += 22;
        }
        y += 10;
    }

    private void scale(double pixelsPerKm) {
        y = ScaleBar.draw(g, area.getX(), y + 12, pixelsPerKm) + 8;
    }
}
