package org.casus.report.map;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.Map;
import org.casus.analysis.ControlOdds;
import org.casus.report.draw.Inks;
import org.casus.report.draw.Look;
import org.casus.report.draw.PaleTile;
import org.casus.report.draw.Ramp;
import org.casus.scenario.Scenario;

/**
 * Zones filled by the share of many runs in which somebody holds them.
 *
 * @param scenario whose theatre is drawn
 * @param odds shares of runs
 * @param ground outline and cells
 */
record OddsMap(Scenario scenario, ControlOdds odds, Ground ground) {
    private static final double IMPORTANT = .7;
    private static final double PER_CENT = 100;

    /** One side: the darker a zone, the more runs. Per cent stand where there is room. @return pixels a km */
    double side(Graphics2D g, Rectangle2D room, int side) {
        Ramp ramp = new Ramp(new Inks(scenario).side(odds.sides().get(side)));
        MapView view = ground.view(room);
        ground.fill(g, view, id -> ramp.at(odds.share(odds.zones().indexOf(id), side)));
        Map<String, String> numbers = new LinkedHashMap<>();
        for (int zone = 0; zone < odds.zones().size(); zone++) {
            numbers.put(odds.zones().get(zone), odds.held()[zone][side] == 0 ? "" : percent(odds.share(zone, side)));
        }
        new ZoneLabels(g, view, room).texts(ground.cells(), numbers, Look.LABEL);
        return view.scale();
    }

    /** The likeliest holder of each zone, the paler the fewer the runs, with names of what matters most. @return pixels a km */
    double likeliest(Graphics2D g, Rectangle2D room) {
        MapView view = ground.view(room);
        ground.fill(g, view, id -> likeliest(odds.zones().indexOf(id)));
        Inks inks = new Inks(scenario);
        Map<String, String> words = new LinkedHashMap<>();
        for (int zone = 0; zone < odds.zones().size(); zone++) {
            int best = odds.likeliest(zone);
            words.put(odds.zones().get(zone), best < 0 ? "?" : inks.letter(odds.sides().get(best)) + " " + percent(odds.share(zone, best)));
        }
        ZoneLabels labels = new ZoneLabels(g, view, room);
        labels.names(ground.cells(), scenario.theatre().zones(), IMPORTANT);
        labels.texts(ground.cells(), words, Look.STRONG);
        return view.scale();
    }

    private Paint likeliest(int zone) {
        int best = odds.likeliest(zone);
        return best < 0 ? Look.UNKNOWN : new PaleTile(new Inks(scenario).sideFill(odds.sides().get(best)), odds.share(zone, best));
    }

    static String percent(double share) {
        return String.valueOf(Math.round(PER_CENT * share));
    }
}
