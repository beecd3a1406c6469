package org.casus.gui.map;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.swing.JCheckBoxMenuItem;
import org.casus.gui.session.Session;
import org.casus.outcome.ZoneControl;
import org.casus.report.draw.Look;
import org.casus.report.draw.Text;
import org.casus.report.map.Cell;
import org.casus.report.map.Ground;
import org.casus.report.read.Numbers;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import sim.display.Display2D;

/** The map of a session: its ground, cut once a scenario, and its layers. */
public final class MapBoard {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final double LEGEND = 300;
    private static final double MARGIN = 12;
    private static final double HEAD = 40;
    private final Session session;
    private final List<Layer> layers = List.of(new Control(), new Powers(), new Flight(), new Sorties(), new SiegeRings(),
            new Fighting(), new Accords(), new Forces(), new Labels());
    private Ground ground;
    private Display2D display;

    /** @param session whose scenario must have a zone */
    public MapBoard(Session session) {
        this.session = session;
        ground = cut();
        session.onScenario(() -> ground = cut());
    }

    private Ground cut() {
        return Ground.of(session.scenario().theatre(), session.setup().folder());
    }

    /** Puts every layer on a display, those that crowd the map switched off, and the words of all of them on top. */
    public void attach(Display2D onto) {
        display = onto;
        layers.forEach(l -> onto.attach(new LayerPortrayal(l, this), l.title(), first(l)));
        onto.attach(new WordsPortrayal(this), "");
        onto.popup.remove(onto.popup.getComponentCount() - 1);
    }

    /** Draws map and legend as one picture, such as for a film, with the layers that are switched on. */
    public BufferedImage picture(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        Look.smooth(g);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, width, height);
        g.setColor(Look.INK);
        g.setFont(Look.PANEL.deriveFont(22f));
        g.drawString(Text.fit(g, session.setup().title(), width - 2 * MARGIN), (float) MARGIN, 28f);
        Rectangle2D box = new Rectangle2D.Double(
                MARGIN, HEAD, width - LEGEND - 3 * MARGIN, height - HEAD - MARGIN);
        synchronized (session.state.schedule) {
            Scene scene = scene(box);
            shown().forEach(l -> draw(g, l, scene));
            scene.plan().draw(g);
            legend(g, new Rectangle2D.Double(width - LEGEND - MARGIN, HEAD, LEGEND, height - HEAD - MARGIN));
        }
        g.dispose();
        return image;
    }

    /** Whether a layer is shown unless switched off; the rest would crowd the map. */
    private static boolean first(Layer layer) {
        return !(layer instanceof Forces) && !(layer instanceof Flight);
    }

    /** Layers that the user sees: as MASON's menu says, where there is one. */
    private List<Layer> shown() {
        return layers.stream().filter(l -> box(l) == null ? first(l) : box(l).isSelected()).toList();
    }

    private JCheckBoxMenuItem box(Layer layer) {
        for (Component c : display == null ? new Component[0] : display.popup.getComponents()) {
            if (c instanceof JCheckBoxMenuItem box && layer.title().equals(box.getText())) {
                return box;
            }
        }
        return null;
    }

    /** Asks to be told when a layer is switched on or off; they must have been attached. */
    public void onSwitch(Runnable then) {
        layers.stream().map(this::box).filter(Objects::nonNull).forEach(b -> b.addActionListener(e -> then.run()));
    }

    private static void draw(Graphics2D canvas, Layer layer, Scene scene) {
        Graphics2D g = (Graphics2D) canvas.create();
        layer.draw(g, scene);
        g.dispose();
    }

    /** Writes the legend into a box. @return height that it took, in pixels */
    public double legend(Graphics2D g, Rectangle2D box) {
        return new Legend(session.week(), ground, shown()).write(g, box);
    }

    /** The whole of the display from where a portrayal begins: MASON keeps the size that the display had when the portrayal was attached. */
    Rectangle2D whole(Rectangle2D kept) {
        double scale = display.getScale();
        return new Rectangle2D.Double(kept.getX(), kept.getY(), display.insideDisplay.width * scale, display.insideDisplay.height * scale);
    }

    Scene scene(Rectangle2D box) {
        return new Scene(ground, box, session.week(), shown());
    }

    /** Zone under a pixel, pockets first. */
    Optional<String> zone(Scene scene, Point2D at) {
        Coordinate km = scene.view().km(at);
        Point point = FACTORY.createPoint(km);
        List<Cell> top = new ArrayList<>(ground.cells());
        java.util.Collections.reverse(top);
        return top.stream().filter(c -> c.whole().contains(point)).map(Cell::zone).findFirst();
    }

    /** Name of a zone or an actor. */
    String name(String id) {
        return session.week().run().target(id);
    }

    /** A zone in a line: name, who holds it, persons. */
    String status(String zone) {
        ZoneControl control = session.week().run().result().control();
        int z = control.zones().indexOf(zone);
        StringBuilder line = new StringBuilder(name(zone));
        for (int s = 0; s < control.sides().size(); s++) {
            double share = control.share(control.size() - 1, z, s);
            if (share >= .01) {
                line.append(", ").append(session.week().run().side(control.sides().get(s))).append(' ').append(Numbers.percent(share));
            }
        }
        return line.append(", ").append(Numbers.whole(session.week().world().population(z))).append(" persons").toString();
    }
}
