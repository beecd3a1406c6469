package org.casus.gui.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.casus.report.read.Numbers;
import org.casus.world.Blueprint;
import org.casus.world.Offensives;

/** Offensives under way as arrows from where the attackers are strongest, and the dead of the last week. */
record Fighting() implements Layer {
    private static final Color DEAD = new Color(0xb00020);
    private static final float WIDTH = 2.6f;
    /** Size of the head of an arrow and how far before its aim it stands, in pixels. */
    private static final double HEAD = 13;
    private static final double TOLD = 10;
    /** Numbers that a map 1,000 pixels wide has room for. */
    private static final double NUMBERS = 16;

    @Override
    public String title() {
        return "Fighting";
    }

    @Override
    public void draw(Graphics2D g, Scene s) {
        Offensives all = s.world().offensives();
        for (int i = 0; i < all.size(); i++) {
            int from = origin(s, all.actor(i), all.zone(i));
            if (from >= 0) {
                Ink.arrow(g, s.centre(from), s.centre(all.zone(i)), s.actor(all.actor(i)), (float) (3 * s.size()));
            }
        }
        for (int i = 0; i < all.size(); i++) {
            cross(g, s.centre(all.zone(i)), size(s, i));
        }
    }

    private static double size(Scene s, int offensive) {
        return s.size() * (4 + 4 * s.world().offensives().intensity(offensive));
    }

    /** Crosses, and the heads of arrows in front of them. */
    @Override
    public void marks(Scene s, Plan plan) {
        Offensives all = s.world().offensives();
        for (int i = 0; i < all.size(); i++) {
            Point2D at = s.centre(all.zone(i));
            double wide = 2 * size(s, i) + WIDTH;
            plan.block(Ink.box(at, wide, wide));
            int from = origin(s, all.actor(i), all.zone(i));
            double away = from < 0 ? 0 : at.distance(s.centre(from));
            if (away > HEAD) {
                double dx = (s.centre(from).getX() - at.getX()) / away;
                double dy = (s.centre(from).getY() - at.getY()) / away;
                plan.block(Ink.box(Ink.moved(at, HEAD * dx, HEAD * dy), HEAD, HEAD));
            }
        }
    }

    @Override
    public void words(Graphics2D g, Scene s, Plan plan) {
        double[] killed = s.week().killed();
        IntStream.range(0, s.zones()).filter(z -> killed[z] >= TOLD).boxed()
                .sorted(Comparator.comparingDouble((Integer z) -> -killed[z]))
                .limit(Math.round(NUMBERS * s.size() * s.size()))
                .forEach(z -> Ink.near(g, plan, Numbers.whole(killed[z]), s.centre(z), DEAD));
    }

    /** The adjacent zone in which an actor commands most fighters, -1 where it has none near by. */
    static int origin(Scene s, int actor, int zone) {
        int best = -1;
        double most = 0;
        for (int n : s.blueprint().geography().neighbours()[zone]) {
            double heads = commanded(s, actor, n);
            if (heads > most) {
                most = heads;
                best = n;
            }
        }
        return best;
    }

    /** Fighters in a zone that an actor commands. */
    static double commanded(Scene s, int actor, int zone) {
        Blueprint b = s.blueprint();
        double heads = 0;
        for (int f = 0; f < b.factions().size(); f++) {
            heads += s.world().commands(actor, f) * s.world().heads(zone, f);
        }
        return heads;
    }

    private static void cross(Graphics2D g, Point2D at, double size) {
        Path2D cross = new Path2D.Double();
        cross.moveTo(at.getX() - size, at.getY() - size);
        cross.lineTo(at.getX() + size, at.getY() + size);
        cross.moveTo(at.getX() + size, at.getY() - size);
        cross.lineTo(at.getX() - size, at.getY() + size);
        Ink.cased(g, cross, Color.BLACK, WIDTH);
    }

    @Override
    public void sample(Graphics2D g) {
        cross(g, new Point2D.Double(-9, 0), 5);
        Ink.label(g, "23", new Point2D.Double(8, 0), DEAD);
    }

    @Override
    public String meaning() {
        return "offensive, arrow in the attacker's colour; red rim: killed in the last week, deadliest zones";
    }
}
