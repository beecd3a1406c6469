package org.casus.report.read;

import java.util.List;

/**
 * Ground that a side held at the start and at the end.
 *
 * @param side side id
 * @param start km2
 * @param end km2
 */
public record Holding(String side, double start, double end) {
    /** Holdings of all sides that have a series, in the order of the scenario. */
    public static List<Holding> of(Run run) {
        return run.scenario().sides().keySet().stream()
                .filter(s -> run.series().has("area." + s))
                .map(s -> new Holding(s, run.first("area." + s), run.last("area." + s)))
                .toList();
    }

    /** Change in km2. */
    public double change() {
        return end - start;
    }

    /** Change as a share of the start; not a number where the side began with nothing. */
    public double relative() {
        return start > 0 ? change() / start : Double.NaN;
    }

    /** Such as "from 26,076 to 27,900 km2 (+7.0%)". */
    public String course() {
        String share = Double.isNaN(relative()) ? "" : " (" + Numbers.signedPercent(relative()) + ")";
        return "from " + Numbers.whole(start) + " to " + Numbers.whole(end) + " km2" + share;
    }
}
