package org.casus.report.map;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.casus.analysis.ControlOdds;
import org.casus.report.draw.Picture;
import org.casus.scenario.Scenario;

/** Maps of the probability of control after many runs: one a side, and one of the likeliest holders. */
public final class OddsPictures {
    private static final double KEY = 440;
    private static final double GAP = 24;
    private final Scenario scenario;
    private final Ground ground;

    /** @param folder folder of the scenario, from which its outline is read; null: the hull of the zones */
    public OddsPictures(Scenario scenario, Path folder) {
        this.scenario = scenario;
        this.ground = Ground.of(scenario.theatre(), folder);
    }

    /**
     * Two pictures.
     *
     * @param odds shares of runs; of one run at least
     * @param week at whose end, 0 the start
     */
    public List<Picture> at(ControlOdds odds, int week) {
        LocalDate date = scenario.start().plusWeeks(week);
        OddsMap map = new OddsMap(scenario, odds, ground);
        String of = " on " + date + ", share of " + odds.runs() + " simulated runs";
        return List.of(
                new Picture("control-by-side-" + week, "Probability of control" + of, "", "Maps of zones, one a side, darker where the side holds"
                        + " the zone in more runs; the table below has the numbers.", (g, box) -> sides(g, box, map, date.toString())),
                new Picture("control-likeliest-" + week, "Likeliest holder" + of, "", "Map of zones by the side that holds them in most runs,"
                        + " paler where in fewer; the table below has the numbers.", (g, box) -> likeliest(g, box, map, date.toString())));
    }

    private void sides(Graphics2D g, Rectangle2D box, OddsMap map, String date) {
        Panels panels = new Panels(box, map.odds().sides().size());
        double scale = 1;
        for (int i = 0; i < panels.maps(); i++) {
            scale = map.side(g, panels.titled(g, i, scenario, map.odds().sides().get(i)), i);
        }
        new OddsKey(g, map, panels.last()).write(date, false, scale);
    }

    private static void likeliest(Graphics2D g, Rectangle2D box, OddsMap map, String date) {
        double scale = map.likeliest(g, new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth() - KEY - GAP, box.getHeight()));
        new OddsKey(g, map, new Rectangle2D.Double(box.getMaxX() - KEY, box.getY(), KEY, box.getHeight())).write(date, true, scale);
    }
}
