package org.casus.cli.print;

import java.util.ArrayList;
import java.util.List;
import org.casus.analysis.ControlOdds;
import org.casus.analysis.Interval;
import org.casus.scenario.Scenario;

/** Who holds which zone in how many runs, as a table. */
public final class OddsTable {
    private static final double PER_CENT = 100;

    private OddsTable() {}

    public static List<String> head(Scenario s, ControlOdds odds) {
        List<String> head = new ArrayList<>(List.of("zone"));
        for (String side : odds.sides()) {
            String name = s.sides().get(side).name();
            head.add(name == null ? side : name);
        }
        return head;
    }

    /** One row a zone: per cent of runs, and where it is neither none nor all of a few its interval. */
    public static List<List<String>> rows(Scenario s, ControlOdds odds) {
        List<List<String>> rows = new ArrayList<>();
        for (int zone = 0; zone < odds.zones().size(); zone++) {
            String name = s.theatre().zones().get(odds.zones().get(zone)).name();
            List<String> row = new ArrayList<>(List.of(name == null ? odds.zones().get(zone) : name));
            for (int side = 0; side < odds.sides().size(); side++) {
                Interval i = odds.interval(zone, side);
                row.add(percent(odds.share(zone, side)) + "  (" + percent(i.low()) + " to " + percent(i.high()) + ")");
            }
            rows.add(row);
        }
        return rows;
    }

    private static String percent(double share) {
        return String.valueOf(Math.round(PER_CENT * share));
    }
}
