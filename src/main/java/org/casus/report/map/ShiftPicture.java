package org.casus.report.map;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.casus.analysis.ControlShift;
import org.casus.report.draw.Picture;
import org.casus.scenario.Scenario;

/** Maps of how the probability of control differs between two scenarios, one a side that gains or loses anywhere. */
public final class ShiftPicture {
    private final Scenario scenario;
    private final Ground ground;
    private final String a;
    private final String b;

    /**
     * Cuts the ground.
     *
     * @param folder folder of the scenario, from which its outline is read; null: the hull of the zones
     * @param a name of the first scenario
     * @param b name of the second
     */
    public ShiftPicture(Scenario scenario, Path folder, String a, String b) {
        this.scenario = scenario;
        this.ground = Ground.of(scenario.theatre(), folder);
        this.a = a;
        this.b = b;
    }

    /** The picture. @param week at whose end, 0 the start */
    public Picture at(ControlShift shift, int week) {
        LocalDate date = scenario.start().plusWeeks(week);
        ShiftMap map = new ShiftMap(shift, ground);
        return new Picture("control-shift-" + week, "Probability of control, " + b + " less " + a + ", on " + date, "",
                "Maps of zones, one a side: plain blue where it holds the zone more often in " + b + ", striped orange where less often;"
                        + " the table below has the numbers.", (g, box) -> draw(g, box, map, date));
    }

    private void draw(Graphics2D g, Rectangle2D box, ShiftMap map, LocalDate date) {
        Panels panels = new Panels(box, map.sides().size());
        double scale = 1;
        for (int i = 0; i < map.sides().size(); i++) {
            int side = map.sides().get(i);
            scale = map.side(g, panels.titled(g, i, scenario, map.shift().sides().get(side)), side);
        }
        key(new KeyColumn(g, panels.last()), map, date, scale);
    }

    private void key(KeyColumn key, ShiftMap map, LocalDate date, double scale) {
        key.text("As of " + date + ", simulated", true);
        key.text("Points of per cent by which the side holds most of the zone more often in " + b + " than in " + a + ", in "
                + map.shift().pairs() + " pairs of runs with the same luck.", false);
        double top = map.top();
        List<Double> steps = Arrays.asList(-top, -top / 2, 0., top / 2, top);
        key.heads(steps.stream().map(ShiftMap::points).toList());
        key.row(steps.stream().map(s -> ShiftMap.shade(s, top)).toList(), "striped: fewer; plain: more");
        key.text("White, without a number: the 95% interval holds zero.", false);
        key.end(scenario.theatre().outsideArea() > 0, ground, scale);
    }
}
