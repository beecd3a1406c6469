package org.casus.gui.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.casus.report.draw.Look;
import org.casus.report.draw.Text;
import org.casus.world.AirTable;
import org.casus.world.Blueprint;

/**
 * Powers that hold ground through others: a tag at the edge of the map, an arrow to the middle of the fighters of each
 * proxy, and a rim in their colour around the zones of their air bases. Where a tag stands says nothing of where a
 * country lies; it is the edge nearest to its proxies.
 */
record Powers() implements Layer {
    private static final Font FONT = Ink.SMALL.deriveFont(13f);
    private static final double RIM = 5;

    @Override
    public String title() {
        return "Patrons and proxies";
    }

    @Override
    public void draw(Graphics2D g, Scene s) {
        bases(g, s);
        s.plan().powers().forEach((actor, box) -> arrows(g, s, actor, box));
    }

    @Override
    public void words(Graphics2D g, Scene s, Plan plan) {
        g.setFont(FONT);
        Tags tags = new Tags(s);
        for (int patron = 0; patron < s.blueprint().actors().size(); patron++) {
            Point2D middle = clients(s, patron);
            if (middle != null) {
                String name = name(s, patron);
                Color colour = s.actor(patron);
                int actor = patron;
                plan.put(tags.places(Text.width(g, name) + 14 + RIM, middle), (canvas, box) -> tag(canvas, box, name, colour))
                        .ifPresent(box -> plan.power(actor, box));
            }
        }
    }

    private static void arrows(Graphics2D g, Scene s, int patron, Rectangle2D box) {
        Blueprint b = s.blueprint();
        for (int i = 0; i < b.actors().size(); i++) {
            Point2D middle = b.actors().patron()[i] == patron ? middle(s, i) : null;
            if (middle != null) {
                Ink.arrow(g, new Point2D.Double(box.getCenterX(), box.getCenterY()), middle, s.actor(patron), 2.2f);
            }
        }
    }

    private static void tag(Graphics2D g, Rectangle2D place, String name, Color colour) {
        Rectangle2D box = Ink.box(Ink.middle(place), place.getWidth() - RIM, place.getHeight() - RIM);
        g.setColor(Color.WHITE);
        g.fill(box);
        g.setColor(colour);
        g.setStroke(new BasicStroke(3.5f));
        g.draw(box);
        g.setColor(Look.INK);
        g.setFont(FONT);
        Text.centred(g, name, box.getCenterX(), box.getCenterY());
    }

    private static String name(Scene s, int actor) {
        return s.week().run().actor(s.actorId(actor));
    }

    /** Middle of the fighters of all that depend on an actor, null where nobody does. */
    private static Point2D clients(Scene s, int patron) {
        double x = 0;
        double y = 0;
        int n = 0;
        for (int i = 0; i < s.blueprint().actors().size(); i++) {
            Point2D middle = s.blueprint().actors().patron()[i] == patron ? middle(s, i) : null;
            if (middle != null) {
                x += middle.getX();
                y += middle.getY();
                n++;
            }
        }
        return n == 0 ? null : new Point2D.Double(x / n, y / n);
    }

    /** Middle of the fighters that an actor commands, null where it has none. */
    private static Point2D middle(Scene s, int actor) {
        double x = 0;
        double y = 0;
        double all = 0;
        for (int z = 0; z < s.zones(); z++) {
            double heads = Fighting.commanded(s, actor, z);
            x += heads * s.centre(z).getX();
            y += heads * s.centre(z).getY();
            all += heads;
        }
        return all > 0 ? new Point2D.Double(x / all, y / all) : null;
    }

    private static void bases(Graphics2D g, Scene s) {
        for (AirTable air : s.blueprint().airForces()) {
            boolean foreign = s.blueprint().actors().side()[air.actor()] < 0;
            for (int z = 0; z < s.zones() && foreign && somewhere(air); z++) {
                if (air.bases()[z]) {
                    g.setColor(s.actor(air.actor()));
                    g.setStroke(new BasicStroke(4f));
                    g.draw(s.view().shape(s.cell(z).held()));
                }
            }
        }
    }

    /** Whether it has bases on the map; one without a list of bases flies from outside, and all zones count as such. */
    private static boolean somewhere(AirTable air) {
        for (boolean base : air.bases()) {
            if (!base) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void sample(Graphics2D g) {
        Ink.arrow(g, new Point2D.Double(-15, 0), new Point2D.Double(22, 0), Color.DARK_GRAY, 2.2f);
    }

    @Override
    public String meaning() {
        return "patron to proxy; coloured rim: air base of an outside power";
    }
}
