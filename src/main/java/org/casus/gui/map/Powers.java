package org.casus.gui.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.Map;
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
    @Override
    public String title() {
        return "Patrons and proxies";
    }

    @Override
    public void draw(Graphics2D g, Scene s) {
        bases(g, s);
        tags(g, s).forEach((actor, box) -> tag(g, s, actor, box));
    }

    /** Tags of the powers by actor, with arrows left out. */
    static Map<Integer, Rectangle2D> tags(Graphics2D g, Scene s) {
        g.setFont(Ink.SMALL.deriveFont(13f));
        Tags tags = new Tags(s);
        Map<Integer, Rectangle2D> boxes = new LinkedHashMap<>();
        for (int patron = 0; patron < s.blueprint().actors().size(); patron++) {
            Point2D middle = clients(s, patron);
            if (middle != null) {
                boxes.put(patron, tags.place(Text.width(g, words(s, patron)) + 14, middle));
            }
        }
        return boxes;
    }

    private static void tag(Graphics2D g, Scene s, int patron, Rectangle2D box) {
        Blueprint b = s.blueprint();
        for (int i = 0; i < b.actors().size(); i++) {
            Point2D middle = b.actors().patron()[i] == patron ? middle(s, i) : null;
            if (middle != null) {
                Ink.arrow(g, new Point2D.Double(box.getCenterX(), box.getCenterY()), middle, s.actor(patron), 2.2f);
            }
        }
        g.setColor(Color.WHITE);
        g.fill(box);
        g.setColor(s.actor(patron));
        g.setStroke(new BasicStroke(3.5f));
        g.draw(box);
        g.setColor(Look.INK);
        g.setFont(Ink.SMALL.deriveFont(13f));
        Text.centred(g, words(s, patron), box.getCenterX(), box.getCenterY());
    }

    private static String words(Scene s, int actor) {
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
