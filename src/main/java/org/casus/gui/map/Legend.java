package org.casus.gui.map;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.casus.gui.session.Week;
import org.casus.report.draw.EmptyPaint;
import org.casus.report.draw.Inks;
import org.casus.report.draw.Look;
import org.casus.report.draw.StripePaint;
import org.casus.report.draw.Text;
import org.casus.report.map.Ground;
import org.casus.report.map.Strength;
import org.casus.report.read.Numbers;
import org.casus.report.read.Run;

/**
 * The legend, in the largest of a few sizes that fits its box.
 *
 * @param week what is shown
 * @param ground where the outline comes from
 * @param layers whose samples it shows
 */
record Legend(Week week, Ground ground, List<Layer> layers) {
    private static final List<Float> SIZES = List.of(16f, 15f, 14f, 13f, 12f, 11f);
    private static final double SAMPLE = 38;

    /** Writes it. @return height taken, in pixels */
    double write(Graphics2D g, Rectangle2D box) {
        for (float size : SIZES) {
            double height = new Column((Graphics2D) g.create(), box, size, false).all();
            if (height <= box.getHeight()) {
                return new Column((Graphics2D) g.create(), box, size, true).all();
            }
        }
        return new Column((Graphics2D) g.create(), box, SIZES.get(SIZES.size() - 1), true).all();
    }

    /** One pass from top to bottom, drawn or only measured. */
    private final class Column {
        private final Graphics2D g;
        private final Rectangle2D box;
        private final Font font;
        private final boolean draws;
        private final double line;
        private double y;

        Column(Graphics2D g, Rectangle2D box, float size, boolean draws) {
            this.g = g;
            this.box = box;
            this.draws = draws;
            font = Look.LABEL.deriveFont(size);
            line = size * 1.25;
            y = box.getY();
        }

        double all() {
            Run run = week.run();
            Inks inks = new Inks(run.scenario());
            words("As of " + week.heading(), font.deriveFont(Font.BOLD), 0);
            List<String> sides = run.result().control().sides();
            sides.forEach(s -> box(inks.sideFill(s), inks.letter(s) + "  " + run.side(s) + held(run, s)));
            if (sides.size() > 1) {
                box(new StripePaint(inks.side(sides.get(0)), inks.side(sides.get(1))),
                        "contested: none above " + Numbers.percent(Strength.CLEAR));
            }
            if (run.scenario().theatre().outsideArea() > 0) {
                box(new EmptyPaint(), "empty ground, in no zone");
            }
            layers.stream().filter(l -> !l.meaning().isEmpty()).forEach(this::layer);
            words("Simulated, one run of many, seed " + run.result().seed() + ".", font, 0);
            words("Outline: " + ground.outline().source() + ".", font, 0);
            g.dispose();
            return y - box.getY();
        }

        private static String held(Run run, String side) {
            String column = "area." + side;
            return run.series().has(column) ? ", " + Numbers.whole(run.last(column)) + " km2" : "";
        }

        private void box(Paint fill, String text) {
            if (draws) {
                Rectangle2D sample = new Rectangle2D.Double(box.getX(), y + 1, SAMPLE - 10, line);
                g.setPaint(fill);
                g.fill(sample);
                g.setColor(Look.INK);
                g.setStroke(Look.THIN);
                g.draw(sample);
            }
            words(text, font, SAMPLE);
        }

        private void layer(Layer layer) {
            if (draws) {
                Graphics2D sample = (Graphics2D) g.create();
                sample.translate(box.getX() + SAMPLE / 2 - 4, y + line * .6);
                sample.scale(.9, .9);
                layer.sample(sample);
                sample.dispose();
            }
            words(layer.meaning(), font, SAMPLE);
        }

        private void words(String text, Font face, double indent) {
            g.setFont(face);
            for (String part : Text.wrap(g, text, box.getWidth() - indent)) {
                if (draws) {
                    g.setColor(Look.INK);
                    g.drawString(part, (float) (box.getX() + indent), (float) (y + line * .85));
                }
                y += line;
            }
            y += line * .3;
        }
    }
}
