package org.casus.gui.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import org.casus.report.read.Numbers;
import org.casus.world.WorldView;

/** Fighters of the two strongest sides in each zone, in thousands. */
record Forces() implements Layer {
    private static final double STEP = Ink.HIGH + 1;
    private static final double LEAST = 300;

    @Override
    public String title() {
        return "Forces";
    }

    @Override
    public void draw(Graphics2D g, Scene s) {}

    @Override
    public void words(Graphics2D g, Scene s, Plan plan) {
        for (int z = 0; z < s.zones(); z++) {
            double[] heads = heads(s, z);
            int first = strongest(heads, -1);
            int second = first < 0 ? -1 : strongest(heads, first);
            if (first >= 0) {
                stack(g, s, plan, z, second < 0 ? new int[] {first} : new int[] {first, second});
            }
        }
    }

    private static void stack(Graphics2D g, Scene s, Plan plan, int zone, int[] sides) {
        double[] heads = heads(s, zone);
        double wide = 0;
        for (int side : sides) {
            wide = Math.max(wide, Ink.wide(g, text(s, side, heads)));
        }
        plan.put(Ink.around(s.centre(zone), wide, sides.length * STEP + Ink.RIM), (canvas, p) -> {
            for (int i = 0; i < sides.length; i++) {
                Point2D at = new Point2D.Double(p.getCenterX(), p.getY() + Ink.RIM / 2 + (i + .5) * STEP);
                Ink.label(canvas, text(s, sides[i], heads), at, s.inks().side(s.blueprint().names().sides().id(sides[i])));
            }
        });
    }

    private static String text(Scene s, int side, double[] heads) {
        return s.inks().letter(s.blueprint().names().sides().id(side)) + " " + Numbers.digits(heads[side] / 1000, 2);
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
