package org.casus.gui.map;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.gui.session.Week;
import org.casus.report.draw.Inks;
import org.casus.report.map.Cell;
import org.casus.report.map.Ground;
import org.casus.report.map.MapView;
import org.casus.world.Blueprint;
import org.casus.world.WorldView;

/** What a layer draws, and where on the canvas it lies. Zones and actors are positions, as in the world. */
final class Scene {
    private final Ground ground;
    private final Rectangle2D box;
    private final Week week;
    private final MapView view;
    private final Inks inks;
    private final Map<String, Cell> cells = new HashMap<>();
    private final List<Layer> shown;
    private Plan plan;

    /**
     * @param box pixels that the whole map fills, whether all of them can be seen or not
     * @param shown layers that are drawn, the weightiest words first
     */
    Scene(Ground ground, Rectangle2D box, Week week, List<Layer> shown) {
        this.shown = List.copyOf(shown);
        this.ground = ground;
        this.box = box;
        this.week = week;
        view = ground.view(box);
        inks = new Inks(week.run().scenario());
        ground.cells().forEach(c -> cells.put(c.zone(), c));
    }

    /** Where words stand. */
    Plan plan() {
        if (plan == null) {
            plan = Plan.of(this, shown);
        }
        return plan;
    }

    Ground ground() {
        return ground;
    }

    Rectangle2D box() {
        return box;
    }

    Week week() {
        return week;
    }

    WorldView world() {
        return week.world();
    }

    Blueprint blueprint() {
        return week.world().blueprint();
    }

    MapView view() {
        return view;
    }

    Inks inks() {
        return inks;
    }

    int zones() {
        return blueprint().geography().size();
    }

    Cell cell(int zone) {
        return cells.get(blueprint().names().zones().id(zone));
    }

    /** How large marks are drawn: as designed on a map 1,000 pixels wide. */
    double size() {
        return Math.max(.62, Math.min(1.4, box.getWidth() / 1000));
    }

    /** Pixel of the place of a zone. */
    Point2D centre(int zone) {
        return view.pixel(cell(zone).centre());
    }

    String actorId(int actor) {
        return blueprint().names().actors().id(actor);
    }

    Color actor(int actor) {
        return inks.actor(actorId(actor));
    }
}
