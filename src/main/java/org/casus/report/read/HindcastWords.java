package org.casus.report.read;

import java.util.Locale;
import org.casus.scenario.Scenario;

/** Places, sides and numbers of a hindcast, in words. */
public final class HindcastWords {
    private static final String FIRST = "first";
    private static final String NEVER = "never";

    private final Run names;
    private final int days;

    public HindcastWords(Scenario s) {
        this.names = new Run(s, null);
        this.days = 7 * s.weeks();
    }

    public String zone(String id) {
        return names.target(id);
    }

    public String side(String id) {
        return names.side(id);
    }

    /** A number in a unit; the last day, as which a run counts what never happens in it, is told as "never". */
    public String value(String unit, double x) {
        return unit.strip().toLowerCase(Locale.ROOT).startsWith(FIRST) && x >= days ? NEVER : Numbers.plain(x);
    }

    public String range(String unit, double low, double high) {
        String from = value(unit, low);
        return from.equals(NEVER) ? from : from + " to " + value(unit, high);
    }
}
