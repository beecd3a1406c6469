package org.casus.gui.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import org.casus.report.draw.Look;

/** Besieged zones as toothed rings with the weeks of siege, cut roads as double bars. */
record SiegeRings() implements Layer {
    private static final double RADIUS = 15;
    private static final float WIDTH = 2.6f;
    private static final double BARS_WIDE = 13;
    private static final double BARS_HIGH = 19;
    private static final int TEETH = 12;
    /** Size of the map from which on the weeks are written; they are in the inspector at any size. */
    private static final double ROOMY = .8;

    @Override
    public String title() {
        return "Sieges";
    }

    @Override
    public void draw(Graphics2D g, Scene s) {
        for (int z = 0; z < s.zones(); z++) {
            if (s.world().besieger(z) >= 0) {
                ring(g, s.centre(z), RADIUS * s.size(), s.actor(s.world().besieger(z)));
            }
        }
    }

    @Override
    public void marks(Scene s, Plan plan) {
        for (int z = 0; z < s.zones(); z++) {
            if (s.world().besieger(z) >= 0) {
                double wide = 2 * RADIUS * s.size() + WIDTH;
                plan.block(Ink.box(s.centre(z), wide, wide));
            }
        }
    }

    @Override
    public void words(Graphics2D g, Scene s, Plan plan) {
        for (int z = 0; z < s.zones(); z++) {
            if (s.world().roadCut(z) > 0) {
                plan.put(Ink.around(s.centre(z), BARS_WIDE, BARS_HIGH), (canvas, p) -> bars(canvas, Ink.middle(p)));
            }
            int besieger = s.world().besieger(z);
            if (besieger >= 0 && s.size() >= ROOMY) {
                Ink.near(g, plan, s.world().siegeWeeks(z) + " wk", s.centre(z), s.actor(besieger));
            }
        }
    }

    private static void ring(Graphics2D g, Point2D at, double radius, Color colour) {
        Ink.cased(g, new Ellipse2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius), colour, WIDTH);
        g.setStroke(new BasicStroke(1.6f));
        g.setColor(Look.INK);
        for (int i = 0; i < TEETH; i++) {
            double a = 2 * Math.PI * i / TEETH;
            g.draw(new Line2D.Double(at.getX() + radius * Math.cos(a), at.getY() + radius * Math.sin(a),
                    at.getX() + .7 * radius * Math.cos(a), at.getY() + .7 * radius * Math.sin(a)));
        }
    }

    private static void bars(Graphics2D g, Point2D at) {
        Ink.cased(g, new Line2D.Double(at.getX() - 3, at.getY() - 6, at.getX() - 3, at.getY() + 6), Look.INK, 2.4f);
        Ink.cased(g, new Line2D.Double(at.getX() + 3, at.getY() - 6, at.getX() + 3, at.getY() + 6), Look.INK, 2.4f);
    }

    @Override
    public void sample(Graphics2D g) {
        g.scale(.62, .62);
        ring(g, new Point2D.Double(-10, 0), RADIUS, Color.GRAY);
        bars(g, new Point2D.Double(18, 0));
    }

    @Override
    public String meaning() {
        return "siege, colour of the besieger (weeks when zoomed in); bars: road cut";
    }
}
