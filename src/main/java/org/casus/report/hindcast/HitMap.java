package org.casus.report.hindcast;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.casus.analysis.hindcast.HoldForecast;
import org.casus.analysis.hindcast.HoldScore;
import org.casus.model.Theatre;
import org.casus.model.Zone;
import org.casus.report.html.Markup;
import org.casus.report.map.Sketch;

/** Zones at their places within the outline: full discs where most runs have every check right, crosses where they miss. */
final class HitMap {
    private static final double WIDTH = 900;
    private static final double EDGE = 30;
    private static final double R = 6;
    private static final double LETTER = 6.6;
    private final Map<String, Zone> zones;
    private final Sketch sketch;

    /** @param folder folder of the scenario, from which the outline is read; null: the hull of the zones */
    HitMap(Theatre theatre, Path folder) {
        zones = theatre.zones();
        sketch = Sketch.of(theatre, folder, WIDTH, EDGE);
    }

    void draw(Markup page, HoldScore holds) {
        page.open("figure").open("svg", "viewBox", String.format(Locale.ROOT, "0 0 %.0f %.0f", WIDTH, sketch.height()), "role", "img",
                "aria-label", "Map of " + holds.checks().size() + " checks, " + holds.hits() + " of them right in most runs; the"
                + " table below names them.", "font-size", "11", "fill", "#1a1a1a");
        page.mark("path", "d", sketch.path(), "fill", "#f2efe8", "stroke", "#1a1a1a", "stroke-width", 1.5);
        zones.values().forEach(z -> page.mark("circle", "cx", at(z).getX(), "cy", at(z).getY(), "r", 2, "fill", "#999999"));
        List<Rectangle2D> taken = new ArrayList<>();
        zones.forEach((id, z) -> {
            if (holds.checks().stream().anyMatch(c -> c.zone().equals(id))) {
                taken.add(new Rectangle2D.Double(at(z).getX() - R, at(z).getY() - R, 2 * R, 2 * R));
            }
        });
        zones.forEach((id, z) -> {
            List<HoldForecast> checks = holds.checks().stream().filter(c -> c.zone().equals(id)).toList();
            if (!checks.isEmpty()) {
                zone(page, id, z, checks, taken);
            }
        });
        page.close("svg").element("figcaption", "Simulated against observed. Zones at their places (grey dots: not checked). Full disc:"
                + " most runs right in every check. Cross: wrong in every check. Ring: right in some, as the numbers say. Outline: "
                + sketch.source() + ".").close("figure");
    }

    private void zone(Markup page, String id, Zone z, List<HoldForecast> checks, List<Rectangle2D> taken) {
        long hits = checks.stream().filter(HoldForecast::hit).count();
        double x = at(z).getX();
        double y = at(z).getY();
        if (hits == 0) {
            for (int sign : new int[] {-1, 1}) {
                page.mark("line", "x1", x - R, "y1", y - sign * R, "x2", x + R, "y2", y + sign * R, "stroke", "#d55e00",
                        "stroke-width", 3);
            }
        } else {
            page.mark("circle", "cx", x, "cy", y, "r", R, "stroke", "#0072b2", "stroke-width", 2.5,
                    "fill", hits == checks.size() ? "#0072b2" : "#ffffff");
        }
        label(page, id + " " + hits + "/" + checks.size(), x, y, taken);
    }

    /** Right of the mark, left, above or below: the first place that hides nothing, or else the first. */
    private static void label(Markup page, String text, double x, double y, List<Rectangle2D> taken) {
        double wide = LETTER * text.length();
        List<Rectangle2D> places = List.of(box(x + R + 3, y, wide), box(x - R - 3 - wide, y, wide),
                box(x - wide / 2, y - R - 8, wide), box(x - wide / 2, y + R + 8, wide));
        Rectangle2D place = places.stream().filter(p -> taken.stream().noneMatch(p::intersects)).findFirst().orElse(places.get(0));
        taken.add(place);
        page.element("text", text, "x", place.getMinX(), "y", place.getCenterY() + 4);
    }

    private static Rectangle2D box(double left, double middle, double wide) {
        return new Rectangle2D.Double(left, middle - R, wide, 2 * R);
    }

    private Point2D at(Zone z) {
        return sketch.place(z);
    }
}
