package org.casus.gui.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import org.casus.report.draw.Look;
import org.casus.report.draw.Text;
import org.casus.world.AirTable;

/** Sorties over each zone: discs with an area true to their number, in the colour of the air force. */
record Sorties() implements Layer {
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
        AirTable[] forces = s.blueprint().airForces();
        for (int z = 0; z < s.zones(); z++) {
            for (int f = 0; f < forces.length; f++) {
                double sorties = s.world().sorties(f, z);
                if (sorties >= LEAST) {
                    double angle = 2 * Math.PI * f / forces.length - Math.PI / 2;
                    Point2D at = Ink.moved(s.centre(z), APART * s.size() * Math.cos(angle), APART * s.size() * Math.sin(angle));
                    disc(g, at, PER_ROOT * s.size() * Math.sqrt(sorties), s.actor(forces[f].actor()), s.actorId(forces[f].actor()));
                }
            }
        }
    }

    private static void disc(Graphics2D g, Point2D at, double radius, Color colour, String id) {
        Ink.disc(g, at, radius, Ink.pale(colour, 190));
        if (radius >= NAMED) {
            g.setFont(Ink.SMALL.deriveFont(11f));
            g.setColor(Look.against(colour));
            Text.centred(g, id, at.getX(), at.getY());
        }
    }

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
