package org.casus.report.map;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import org.casus.report.draw.Inks;
import org.casus.report.draw.Look;
import org.casus.report.draw.PaleTile;
import org.casus.report.draw.Ramp;
import org.casus.report.read.Numbers;
import org.casus.scenario.Scenario;

/** The key of maps of probability: date, runs, and the shades of each side. */
final class OddsKey {
    private static final double[] SHARES = {0, .25, .5, .75, 1};
    private final KeyColumn key;
    private final OddsMap map;

    OddsKey(Graphics2D g, OddsMap map, Rectangle2D area) {
        this.key = new KeyColumn(g, area);
        this.map = map;
    }

    /**
     * Writes it from top to bottom.
     *
     * @param date as of when, in words
     * @param likeliest whether it explains the map of likeliest holders
     * @param pixelsPerKm scale of the maps
     */
    void write(String date, boolean likeliest, double pixelsPerKm) {
        key.text("As of " + date + ", simulated", true);
        key.text(likeliest ? "The side that holds most of the zone in most of " + map.odds().runs() + " simulated runs, with per cent of runs;"
                + " the paler, the fewer." : "Share of " + map.odds().runs() + " simulated runs in which the side holds more of the"
                + " zone than any other; numbers are per cent.", false);
        shades(likeliest);
        if (likeliest) {
            key.row(List.of(Look.UNKNOWN), "?  held by nobody in any run");
        }
        key.end(map.scenario().theatre().outsideArea() > 0, map.ground(), pixelsPerKm);
    }

    private void shades(boolean likeliest) {
        Scenario s = map.scenario();
        Inks inks = new Inks(s);
        key.heads(Arrays.stream(SHARES).mapToObj(Numbers::percent).toList());
        for (String side : map.odds().sides()) {
            Ramp ramp = new Ramp(inks.side(side));
            DoubleFunction<Paint> shade = likeliest ? share -> new PaleTile(inks.sideFill(side), share) : ramp::at;
            String name = s.sides().get(side).name();
            key.row(Arrays.stream(SHARES).mapToObj(shade).toList(), inks.letter(side) + "  " + (name == null ? side : name));
        }
        key.gap();
    }
}
