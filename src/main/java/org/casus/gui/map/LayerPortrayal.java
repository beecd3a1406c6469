package org.casus.gui.map;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.casus.gui.inspect.Inspection;
import org.casus.gui.session.Session;
import org.casus.report.draw.Look;
import sim.display.GUIState;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.portrayal.Inspector;
import sim.portrayal.LocationWrapper;
import sim.portrayal.Portrayal;
import sim.portrayal.SimplePortrayal2D;
import sim.util.Bag;

/** A layer as MASON's display draws and asks it. Control answers for zones, patrons and proxies for actors. */
final class LayerPortrayal extends FieldPortrayal2D {
    private final Layer layer;
    private final MapBoard board;

    LayerPortrayal(Layer layer, MapBoard board) {
        this.layer = layer;
        this.board = board;
        setField(layer.title());
    }

    @Override
    public void draw(Object field, Graphics2D graphics, DrawInfo2D info) {
        Graphics2D g = (Graphics2D) graphics.create();
        Look.smooth(g);
        layer.draw(g, board.scene(board.whole(info.draw)));
        g.dispose();
    }

    @Override
    public void hitObjects(DrawInfo2D range, Bag found) {
        Scene scene = board.scene(board.whole(range.draw));
        Point2D at = new Point2D.Double(range.clip.getCenterX(), range.clip.getCenterY());
        if (layer instanceof Control) {
            board.zone(scene, at).ifPresent(z -> found.add(new LocationWrapper(new Hit(z, false), z, this)));
        } else if (layer instanceof Powers) {
            powers(scene, at, found);
        }
    }

    private void powers(Scene scene, Point2D at, Bag found) {
        for (Map.Entry<Integer, Rectangle2D> tag : scene.plan().powers().entrySet()) {
            if (tag.getValue().contains(at)) {
                String actor = scene.actorId(tag.getKey());
                found.add(new LocationWrapper(new Hit(actor, true), actor, this));
            }
        }
    }

    /** Something that was hit. */
    private record Hit(String id, boolean actor) {}

    @Override
    public Inspector getInspector(LocationWrapper wrapper, GUIState gui) {
        Session session = (Session) gui;
        Hit hit = (Hit) wrapper.getObject();
        return hit.actor() ? Inspection.actor(session, hit.id()) : Inspection.zone(session, hit.id());
    }

    @Override
    public String getName(LocationWrapper wrapper) {
        return board.name(((Hit) wrapper.getObject()).id());
    }

    @Override
    public String getStatus(LocationWrapper wrapper) {
        Hit hit = (Hit) wrapper.getObject();
        return hit.actor() ? board.name(hit.id()) : board.status(hit.id());
    }

    @Override
    public boolean setSelected(LocationWrapper wrapper, boolean selected) {
        return true;
    }

    @Override
    public Portrayal getDefaultPortrayal() {
        return new SimplePortrayal2D();
    }
}
