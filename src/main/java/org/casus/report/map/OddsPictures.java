package org.casus.report.map;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.casus.analysis.ControlOdds;
import org.casus.report.draw.Inks;
import org.casus.report.draw.Look;
import org.casus.report.draw.Picture;
import org.casus.report.draw.Text;
import org.casus.scenario.Scenario;

/** Maps of the probability of control after many runs: one a side, and one of the likeliest holders. */
public final class OddsPictures {
    private static final double KEY = 440;
    private static final int ABREAST = 3;
    private static final double GAP = 24;
    private static final double HEAD = 30;
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
        int sides = map.odds().sides().size();
        int rows = sides + 1 > ABREAST ? 2 : 1;
        int columns = (sides + rows) / rows;
        double wide = box.getWidth() / columns;
        double high = box.getHeight() / rows;
        double scale = 1;
        for (int i = 0; i < sides; i++) {
            double x = box.getX() + i % columns * wide;
            double y = box.getY() + i / columns * high;
            title(g, map.odds().sides().get(i), x, y, wide - GAP);
            scale = map.side(g, new Rectangle2D.Double(x, y + HEAD, wide - GAP, high - HEAD - 8), i);
        }
        Rectangle2D last = new Rectangle2D.Double(box.getX() + (columns - 1) * wide, box.getY() + (rows - 1) * high, wide, high);
        new OddsKey(g, map, last).write(date, false, scale);
    }

    private void title(Graphics2D g, String side, double x, double y, double width) {
        String name = scenario.sides().get(side).name();
        g.setFont(Look.PANEL);
        g.setColor(Look.INK);
        g.drawString(Text.fit(g, new Inks(scenario).letter(side) + "  " + (name == null ? side : name), width), (float) x, (float) y + 20);
    }

    private static void likeliest(Graphics2D g, Rectangle2D box, OddsMap map, String date) {
        double scale = map.likeliest(g, new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth() - KEY - GAP, box.getHeight()));
        new OddsKey(g, map, new Rectangle2D.Double(box.getMaxX() - KEY, box.getY(), KEY, box.getHeight())).write(date, true, scale);
    }
}
