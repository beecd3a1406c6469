package org.casus.report.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.Map;
import org.casus.model.Faction;
import org.casus.model.Force;
import org.casus.outcome.ZoneControl;
import org.casus.report.draw.Inks;
import org.casus.report.draw.Look;
import org.casus.report.draw.Text;
import org.casus.scenario.Scenario;

/**
 * Factions with a mark of their own, shown where they are strong in their side. Only the start is known zone
 * by zone, so only a map of the start shows them.
 *
 * @param scenario whose forces are shown
 * @param control who holds which zone; its first row is the start
 */
record FactionMarks(Scenario scenario, ZoneControl control) {
    private static final double LEADS = .2;
    private static final double HOLDS = .3;
    /** Radius of a badge in pixels. */
    static final double RADIUS = 10;

    /** Factions that have a mark and stand in some zone. */
    List<String> factions() {
        return scenario.factions().entrySet().stream()
                .filter(e -> e.getValue().mark() != null && !e.getValue().mark().isBlank())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Factions that are a fifth or more of the fighters of their side, where that side holds ground at the start. */
    List<String> in(String zone) {
        return factions().stream().filter(f -> leads(f, zone) && holds(f, zone)).toList();
    }

    /** Name of a faction. */
    String name(String faction) {
        String name = scenario.factions().get(faction).name();
        return name == null ? faction : name;
    }

    /** Draws the badge of a faction, centred on a point. */
    void badge(Graphics2D g, String faction, double x, double y) {
        Color fill = Inks.parse(scenario.factions().get(faction).colour(), Color.WHITE);
        g.setColor(fill);
        g.fill(new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS));
        g.setColor(Look.INK);
        g.setStroke(new BasicStroke(2.2f));
        g.draw(new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS));
        g.setColor(Look.against(fill));
        g.setFont(Look.STRONG);
        Text.centred(g, Text.clean(faction.substring(0, 1)), x, y);
    }

    private boolean leads(String faction, String zone) {
        Force force = scenario.forces().get(zone);
        if (force == null) {
            return false;
        }
        String side = scenario.factions().get(faction).side();
        double all = force.heads().entrySet().stream()
                .filter(e -> side.equals(sideOf(e.getKey())))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        return all > 0 && force.heads().getOrDefault(faction, 0.0) >= LEADS * all;
    }

    private boolean holds(String faction, String zone) {
        int z = control.zones().indexOf(zone);
        int side = control.sides().indexOf(sideOf(faction));
        return z >= 0 && side >= 0 && control.share(0, z, side) >= HOLDS;
    }

    private String sideOf(String faction) {
        Faction f = scenario.factions().get(faction);
        return f == null ? "" : f.side();
    }
}
