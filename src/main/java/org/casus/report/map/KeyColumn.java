package org.casus.report.map;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.casus.report.draw.EmptyPaint;
import org.casus.report.draw.Look;
import org.casus.report.draw.Text;

/** A key that is written from top to bottom. */
final class KeyColumn {
    private static final double BOX = 48;
    private static final double HIGH = 24;
    private final Graphics2D g;
    private final Rectangle2D area;
    private double y;

    KeyColumn(Graphics2D g, Rectangle2D area) {
        this.g = g;
        this.area = area;
        this.y = area.getY();
    }

    /** Words over the boxes of the rows that follow. */
    void heads(List<String> words) {
        g.setFont(Look.LABEL);
        g.setColor(Look.INK);
        for (int i = 0; i < words.size(); i++) {
            Text.centred(g, words.get(i), area.getX() + (i + .5) * BOX, y + 10);
        }
        y += 22;
    }

    /** Boxes side by side and what they are. */
    void row(List<? extends Paint> paints, String text) {
        for (int i = 0; i < paints.size(); i++) {
            Rectangle2D box = new Rectangle2D.Double(area.getX() + i * BOX, y, BOX, HIGH);
            g.setPaint(paints.get(i));
            g.fill(box);
            g.setColor(Look.INK);
            g.setStroke(Look.THIN);
            g.draw(box);
        }
        words(text, area.getX() + paints.size() * BOX + 10);
    }

    void gap() {
        y += 8;
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

    void text(String text, boolean strong) {
        g.setFont(strong ? Look.PANEL : Look.LABEL);
        g.setColor(strong ? Look.INK : Look.SOFT);
        for (String part : Text.wrap(g, text, area.getWidth())) {
            g.drawString(part, (float) area.getX(), (float) y + 18);
            y += 22;
        }
        y += 10;
    }

    /** What every map ends with: ground in no zone where there is some, scale, and whose outline it is. */
    void end(boolean empty, Ground ground, double pixelsPerKm) {
        if (empty) {
            row(List.of(new EmptyPaint()), "empty ground, in no zone");
        }
        y = ScaleBar.draw(g, area.getX(), y + 12, pixelsPerKm) + 8;
        text("Numbers stand where there is room, none for 0; the table has all. Outline: " + ground.outline().source() + ".", false);
    }
}
