package org.casus.gui.map;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.casus.report.draw.Look;
import org.casus.report.draw.Text;
import org.casus.world.AirTable;

/** Sorties over each zone: discs with an area true to their number, in the colour of the air force. */
record Sorties() implements Layer {
    private static final Font FONT = Ink.SMALL.deriveFont(11f);
    private static final double HIGH = 12;
    private static final double LEAST = .1;
    private static final double PER_ROOT = 5.5;
    private static final double NAMED = 9;
    private static final double APART = 11;

    @Override
    public String title() {
        return "Sorties";
    }

    @Override
    public void draw(Graphics2D g, Scene s) {
        discs(s).forEach(d -> Ink.disc(g, d.at(), d.radius(), Ink.pale(s.actor(d.actor()), 190)));
    }

    /** Names where they are whole; other words stand over discs only where there is no other room. */
    @Override
    public void words(Graphics2D g, Scene s, Plan plan) {
        g.setFont(FONT);
        List<Disc> discs = discs(s);
        for (Disc d : discs) {
            String id = s.actorId(d.actor());
            if (d.radius() >= NAMED) {
                plan.put(List.of(Ink.box(d.at(), Text.width(g, id), HIGH)), (canvas, p) -> id(canvas, id, p, s.actor(d.actor())));
            }
        }
        discs.forEach(d -> plan.avoid(Ink.box(d.at(), 2 * d.radius(), 2 * d.radius())));
    }

    private static void id(Graphics2D g, String id, Rectangle2D place, Color colour) {
        g.setFont(FONT);
        g.setColor(Look.against(colour));
        Text.centred(g, id, place.getCenterX(), place.getCenterY());
    }

    private static List<Disc> discs(Scene s) {
        AirTable[] forces = s.blueprint().airForces();
        List<Disc> discs = new ArrayList<>();
        for (int z = 0; z < s.zones(); z++) {
            for (int f = 0; f < forces.length; f++) {
                double sorties = s.world().sorties(f, z);
                if (sorties >= LEAST) {
                    double angle = 2 * Math.PI * f / forces.length - Math.PI / 2;
                    Point2D at = Ink.moved(s.centre(z), APART * s.size() * Math.cos(angle), APART * s.size() * Math.sin(angle));
                    discs.add(new Disc(at, PER_ROOT * s.size() * Math.sqrt(sorties), forces[f].actor()));
                }
            }
        }
        return discs;
    }

    /** Sorties of an actor over a zone. */
    private record Disc(Point2D at, double radius, int actor) {}

    @Override
    public void sample(Graphics2D g) {
        Ink.disc(g, new Point2D.Double(-6, 0), PER_ROOT, Ink.pale(Color.GRAY, 190));
        Ink.disc(g, new Point2D.Double(8, 0), PER_ROOT * 1.6, Ink.pale(Color.LIGHT_GRAY, 190));
    }

    @Override
    public String meaning() {
        return "sorties, area by number, colour of the actor that flies";
    }
}
