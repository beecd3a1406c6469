package org.casus.gui.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.casus.model.Family;
import org.casus.report.draw.Look;
import org.casus.report.draw.Text;
import org.casus.report.read.Numbers;
import org.casus.world.AccordTable;

/** Agreements in force in words, zones of a safe zone with a green rim, local truces as white flags. */
record Accords() implements Layer {
    private static final Font FONT = Look.STRONG.deriveFont(14f);
    private static final double INSET = 10;
    private static final double LINE = 19;
    private static final double FLAG_WIDE = 18;
    private static final double FLAG_HIGH = 23;
    private static final Color GREEN = new Color(0x00643c);

    @Override
    public String title() {
        return "Agreements";
    }

    @Override
    public void draw(Graphics2D g, Scene s) {
        AccordTable[] accords = s.blueprint().accords();
        for (int a = 0; a < accords.length; a++) {
            if (level(s, a) > 0) {
                rims(g, s, accords[a]);
            }
        }
    }

    private static double level(Scene s, int accord) {
        return s.world().quantity(s.blueprint().quantities().at(Family.AGREEMENT, accord));
    }

    /** The lines at the top, which stand before all other words have found their places. */
    @Override
    public void marks(Scene s, Plan plan) {
        Rectangle2D box = s.box();
        List<String> lines = inForce(s);
        plan.then(g -> lines(g, box, lines));
        Graphics2D g = Ink.scratch();
        g.setFont(FONT);
        for (int i = 0; i < lines.size(); i++) {
            plan.block(new Rectangle2D.Double(box.getX() + INSET, box.getY() + 5 + i * LINE, Text.width(g, fit(g, box, lines.get(i))), LINE));
        }
        g.dispose();
    }

    @Override
    public void words(Graphics2D g, Scene s, Plan plan) {
        for (int z = 0; z < s.zones(); z++) {
            if (s.world().truce(z) > 0) {
                plan.put(Ink.around(s.centre(z), FLAG_WIDE, FLAG_HIGH), (canvas, p) -> flag(canvas, Ink.moved(Ink.middle(p), -5, 0)));
            }
        }
    }

    private static List<String> inForce(Scene s) {
        List<String> lines = new ArrayList<>();
        for (int a = 0; a < s.blueprint().accords().length; a++) {
            double level = level(s, a);
            if (level > 0) {
                lines.add("In force: " + s.week().run().agreement(s.blueprint().names().agreements().id(a))
                        + (level < 1 ? " (" + Numbers.percent(level) + ")" : ""));
            }
        }
        return lines;
    }

    private static void rims(Graphics2D g, Scene s, AccordTable accord) {
        g.setStroke(new BasicStroke(4f));
        g.setColor(GREEN);
        for (int z = 0; z < s.zones() && accord.safeZone(); z++) {
            if (accord.zones()[z]) {
                g.draw(s.view().shape(s.cell(z).whole()));
            }
        }
    }

    private static void lines(Graphics2D g, Rectangle2D box, List<String> lines) {
        g.setFont(FONT);
        for (int i = 0; i < lines.size(); i++) {
            Text.haloed(g, fit(g, box, lines.get(i)), box.getX() + INSET, box.getY() + 20 + i * LINE);
        }
    }

    private static String fit(Graphics2D g, Rectangle2D box, String line) {
        return Text.fit(g, line, box.getWidth() - 2 * INSET);
    }

    private static void flag(Graphics2D g, Point2D at) {
        Ink.cased(g, new Line2D.Double(at.getX(), at.getY() - 8, at.getX(), at.getY() + 8), Look.INK, 2f);
        Path2D cloth = new Path2D.Double();
        cloth.moveTo(at.getX(), at.getY() - 8);
        cloth.lineTo(at.getX() + 12, at.getY() - 4);
        cloth.lineTo(at.getX(), at.getY());
        cloth.closePath();
        g.setColor(Color.WHITE);
        g.fill(cloth);
        g.setStroke(new BasicStroke(1.5f));
        g.setColor(Look.INK);
        g.draw(cloth);
    }

    @Override
    public void sample(Graphics2D g) {
        flag(g, new Point2D.Double(-4, 0));
    }

    @Override
    public String meaning() {
        return "local truce; agreements in force stand at the top, safe zones have a green rim";
    }
}
