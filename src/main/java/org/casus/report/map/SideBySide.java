package org.casus.report.map;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.casus.report.draw.Drawing;
import org.casus.report.draw.EmptyPaint;
import org.casus.report.draw.Inks;
import org.casus.report.draw.Key;
import org.casus.report.draw.KeyEntry;
import org.casus.report.draw.Look;
import org.casus.report.draw.StripePaint;
import org.casus.report.draw.Text;
import org.casus.report.read.Run;

/**
 * Two maps with one key.
 *
 * @param left earlier
 * @param right later
 */
record SideBySide(ControlMap left, ControlMap right) implements Drawing {
    private static final double GAP = 30;
    private static final double HEAD = 32;

    @Override
    public void draw(Graphics2D g, Rectangle2D box) {
        Key key = key();
        double foot = key.height(g, box.getWidth());
        double width = (box.getWidth() - GAP) / 2;
        double height = box.getHeight() - foot - 10;
        half(g, left, new Rectangle2D.Double(box.getX(), box.getY(), width, height));
        half(g, right, new Rectangle2D.Double(box.getX() + width + GAP, box.getY(), width, height));
        key.draw(g, new Rectangle2D.Double(box.getX(), box.getMaxY() - foot, box.getWidth(), foot));
    }

    /** How to read the pair. */
    String note() {
        FactionMarks marks = new FactionMarks(left.run().scenario(), left.run().result().control());
        String badges = marks.factions().stream()
                .map(f -> " Circled " + f.substring(0, 1) + ": " + marks.name(f) + ", known at the start only.")
                .collect(Collectors.joining());
        return Ground.sizes(left.run().scenario().theatre(), left.cells()) + badges + " Outline: "
                + left.outline().source() + ".";
    }

    private static void half(Graphics2D g, ControlMap map, Rectangle2D box) {
        g.setFont(Look.PANEL);
        g.setColor(Look.INK);
        String title = map.run().date(map.row()) + (map.row() == 0 ? ", start" : ", simulated");
        g.drawString(Text.fit(g, title, box.getWidth()), (float) box.getX(), (float) box.getY() + 20);
        map.map(g, new Rectangle2D.Double(box.getX(), box.getY() + HEAD, box.getWidth(), box.getHeight() - HEAD));
    }

    private Key key() {
        Run run = left.run();
        Inks inks = new Inks(run.scenario());
        List<String> sides = run.result().control().sides();
        List<KeyEntry> entries = new ArrayList<>();
        sides.forEach(s -> entries.add(KeyEntry.box(inks.sideFill(s), inks.letter(s) + "  " + run.side(s))));
        if (sides.size() > 1) {
            entries.add(KeyEntry.box(new StripePaint(inks.side(sides.get(0)), inks.side(sides.get(1))), "contested"));
        }
        if (run.scenario().theatre().outsideArea() > 0) {
            entries.add(KeyEntry.box(new EmptyPaint(), "empty ground, not counted"));
        }
        return new Key(entries);
    }
}
