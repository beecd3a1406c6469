package org.casus.report.hindcast;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.casus.analysis.hindcast.HoldForecast;
import org.casus.analysis.hindcast.HoldScore;
import org.casus.model.Zone;

/** Zones at their places: full discs where most runs have every check right, crosses where they miss. */
final class HitMap {
    private static final double WIDTH = 900;
    private static final double EDGE = 30;
    private static final double R = 6;
    private final Map<String, Zone> zones;
    private final double west;
    private final double north;
    private final double scale;
    private final double shrink;
    private final double height;

    HitMap(Map<String, Zone> zones) {
        this.zones = zones;
        var lat = zones.values().stream().mapToDouble(Zone::lat).summaryStatistics();
        var lon = zones.values().stream().mapToDouble(Zone::lon).summaryStatistics();
        west = lon.getMin();
        north = lat.getMax();
        shrink = Math.cos(Math.toRadians((lat.getMin() + lat.getMax()) / 2));
        scale = (WIDTH - 2 * EDGE) / Math.max(.1, (lon.getMax() - lon.getMin()) * shrink);
        height = 2 * EDGE + (lat.getMax() - lat.getMin()) * scale;
    }

    void draw(Markup page, HoldScore holds) {
        page.open("figure").open("svg", "viewBox", String.format(Locale.ROOT, "0 0 %.0f %.0f", WIDTH, height), "role", "img",
                "aria-label", "Map of " + holds.checks().size() + " checks, " + holds.hits() + " of them right in most runs; the"
                + " table below names them.", "font-size", "11", "fill", "#1a1a1a");
        zones.values().forEach(z -> page.mark("circle", "cx", x(z), "cy", y(z), "r", 2, "fill", "#bbbbbb"));
        zones.forEach((id, z) -> {
            List<HoldForecast> checks = holds.checks().stream().filter(c -> c.zone().equals(id)).toList();
            if (!checks.isEmpty()) {
                zone(page, id, z, checks);
            }
        });
        page.close("svg").element("figcaption", "Zones at their places (grey dots: not checked). Full disc: most runs right in every"
                + " check. Cross: wrong in every check. Ring: right in some, as the numbers say.").close("figure");
    }

    private void zone(Markup page, String id, Zone z, List<HoldForecast> checks) {
        long hits = checks.stream().filter(HoldForecast::hit).count();
        double x = x(z);
        double y = y(z);
        if (hits == 0) {
            for (int sign : new int[] {-1, 1}) {
                page.mark("line", "x1", x - R, "y1", y - sign * R, "x2", x + R, "y2", y + sign * R, "stroke", "#d55e00",
                        "stroke-width", 3);
            }
        } else {
            page.mark("circle", "cx", x, "cy", y, "r", R, "stroke", "#0072b2", "stroke-width", 2.5,
                    "fill", hits == checks.size() ? "#0072b2" : "#ffffff");
        }
        page.element("text", id + " " + hits + "/" + checks.size(), "x", x + R + 3, "y", y + 4);
    }

    private double x(Zone z) {
        return EDGE + (z.lon() - west) * shrink * scale;
    }

    private double y(Zone z) {
        return EDGE + (north - z.lat()) * scale;
    }
}
