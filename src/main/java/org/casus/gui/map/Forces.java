package org.casus.gui.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import org.casus.report.read.Numbers;
import org.casus.world.WorldView;

/** Fighters of the two strongest sides in each zone, in thousands. */
record Forces() implements Layer {
    private static final double LEAST = 300;

    @Override
    public String title() {
        return "Forces";
    }

    @Override
    public void draw(Graphics2D g, Scene s) {
        for (int z = 0; z < s.zones(); z++) {
            double[] heads = heads(s, z);
            int first = strongest(heads, -1);
            int second = first < 0 ? -1 : strongest(heads, first);
            Point2D at = Ink.moved(s.centre(z), 0, second < 0 ? 14 : 12);
            if (first >= 0) {
                box(g, s, first, heads[first], at);
            }
            if (second >= 0) {
                box(g, s, second, heads[second], Ink.moved(at, 0, 18));
            }
        }
    }

    private static void box(Graphics2D g, Scene s, int side, double heads, Point2D at) {
        String id = s.blueprint().names().sides().id(side);
        Ink.label(g, s.inks().letter(id) + " " + Numbers.digits(heads / 1000, 2), at, s.inks().side(id));
    }

    private static double[] heads(Scene s, int zone) {
        WorldView w = s.world();
        double[] heads = new double[s.blueprint().sides().size()];
        for (int f = 0; f < s.blueprint().factions().size(); f++) {
            heads[s.blueprint().factions().side()[f]] += w.heads(zone, f);
        }
        return heads;
    }

    private static int strongest(double[] heads, int except) {
        int best = -1;
        for (int i = 0; i < heads.length; i++) {
            if (i != except && heads[i] >= LEAST && (best < 0 || heads[i] > heads[best])) {
                best = i;
            }
        }
        return best;
    }

    @Override
    public void sample(Graphics2D g) {
        Ink.label(g, "3.2", new Point2D.Double(0, 0), Color.GRAY);
    }

    @Override
    public String meaning() {
        return "fighters, thousands, of the two strongest sides there";
    }
}
