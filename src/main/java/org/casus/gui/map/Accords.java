package org.casus.gui.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.casus.model.Family;
import org.casus.report.draw.Look;
import org.casus.report.draw.Text;
import org.casus.report.read.Numbers;
import org.casus.world.AccordTable;

/** Agreements in force in words, zones of a safe zone with a green rim, local truces as white flags. */
record Accords() implements Layer {
    private static final Color GREEN = new Color(0x00643c);

    @Override
    public String title() {
        return "Agreements";
    }

    @Override
    public void draw(Graphics2D g, Scene s) {
        AccordTable[] accords = s.blueprint().accords();
        List<String> inForce = new ArrayList<>();
        for (int a = 0; a < accords.length; a++) {
            double level = s.world().quantity(s.blueprint().quantities().at(Family.AGREEMENT, a));
            if (level > 0) {
                inForce.add(s.week().run().agreement(s.blueprint().names().agreements().id(a))
                        + (level < 1 ? " (" + Numbers.percent(level) + ")" : ""));
                rims(g, s, accords[a]);
            }
        }
        for (int z = 0; z < s.zones(); z++) {
            if (s.world().truce(z) > 0) {
                flag(g, Ink.moved(s.centre(z), 14, 12));
            }
        }
        words(g, s, inForce);
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

    private static void words(Graphics2D g, Scene s, List<String> inForce) {
        double y = s.box().getY() + 20;
        g.setFont(Look.STRONG.deriveFont(14f));
        for (String line : inForce) {
            Text.haloed(g, Text.fit(g, "In force: " + line, s.box().getWidth() - 20), s.box().getX() + 10, y);
            y += 19;
        }
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
