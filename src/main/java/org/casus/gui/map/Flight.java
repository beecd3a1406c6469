package org.casus.gui.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;

/** Persons who fled each zone in the last week: blue discs with a tail, area true to their number. */
record Flight() implements Layer {
    private static final Color BLUE = new Color(0x2f6fb5);
    private static final double TOLD = 100;
    private static final double PER_ROOT = .16;
    private static final double MOST = 26;

    @Override
    public String title() {
        return "Displacement";
    }

    @Override
    public void draw(Graphics2D g, Scene s) {
        for (int z = 0; z < s.zones(); z++) {
            if (s.week().fled()[z] >= TOLD) {
                mark(g, at(s, z), radius(s, z));
            }
        }
    }

    @Override
    public void marks(Scene s, Plan plan) {
        for (int z = 0; z < s.zones(); z++) {
            if (s.week().fled()[z] >= TOLD) {
                plan.avoid(Ink.box(at(s, z), 2 * radius(s, z), 2 * radius(s, z)));
            }
        }
    }

    private static Point2D at(Scene s, int zone) {
        return Ink.moved(s.centre(zone), -16 * s.size(), -10 * s.size());
    }

    private static double radius(Scene s, int zone) {
        return Math.min(MOST, PER_ROOT * s.size() * Math.sqrt(s.week().fled()[zone]));
    }

    private static void mark(Graphics2D g, Point2D at, double radius) {
        Ink.cased(g, new Line2D.Double(at.getX(), at.getY(), at.getX() - radius - 6, at.getY() - radius - 6), BLUE, 2f);
        Ink.disc(g, at, radius, Ink.pale(BLUE, 200));
    }

    @Override
    public void sample(Graphics2D g) {
        mark(g, new Point2D.Double(4, 3), PER_ROOT * Math.sqrt(1000));
    }

    @Override
    public String meaning() {
        return "persons who fled in the last week, area by number";
    }
}
