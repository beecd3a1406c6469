package org.casus.gui.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.casus.report.draw.Spots;
import org.casus.report.read.Numbers;
import org.casus.world.Blueprint;
import org.casus.world.Offensives;

/** Offensives under way as arrows from where the attackers are strongest, and the dead of the last week. */
record Fighting() implements Layer {
    private static final Color DEAD = new Color(0xb00020);
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
            Point2D at = s.centre(all.zone(i));
            int from = origin(s, all.actor(i), all.zone(i));
            if (from >= 0) {
                Ink.arrow(g, s.centre(from), at, s.actor(all.actor(i)), (float) (3 * s.size()));
            }
            cross(g, at, s.size() * (4 + 4 * all.intensity(i)));
        }
        Spots spots = new Spots(s.box());
        double[] killed = s.week().killed();
        IntStream.range(0, s.zones()).filter(z -> killed[z] >= TOLD).boxed()
                .sorted(Comparator.comparingDouble((Integer z) -> -killed[z]))
                .limit(Math.round(NUMBERS * s.size() * s.size()))
                .forEach(z -> Ink.near(g, spots, Numbers.whole(killed[z]), s.centre(z), DEAD));
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
        Ink.cased(g, cross, Color.BLACK, 2.6f);
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
