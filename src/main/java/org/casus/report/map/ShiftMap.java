package org.casus.report.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.casus.analysis.ControlShift;
import org.casus.report.draw.Look;
import org.casus.report.draw.Mark;
import org.casus.report.draw.MarkPaint;
import org.casus.report.draw.PaleTile;

/**
 * Zones filled by how the probability that a side holds them differs between two scenarios: plain where it is
 * higher in the second, striped where lower, so that the sign survives greyscale; white where the interval holds zero.
 *
 * @param shift differences by zone and side
 * @param ground outline and cells
 */
record ShiftMap(ControlShift shift, Ground ground) {
    private static final MarkPaint MORE = new MarkPaint(new Color(0x3b78b8), Mark.SOLID);
    private static final MarkPaint LESS = new MarkPaint(new Color(0xd9822b), Mark.HORIZONTAL);
    private static final double[] TOPS = {.1, .2, .5, 1};
    private static final double FULLEST = .85;
    private static final double PER_CENT = 100;

    /** Sides for which some pair differs somewhere, by their places. */
    List<Integer> sides() {
        return IntStream.range(0, shift.sides().size())
                .filter(side -> IntStream.range(0, shift.zones().size()).anyMatch(zone -> shift.differs(zone, side))).boxed().toList();
    }

    /** End of the scale of shades, the same for all sides. */
    double top() {
        double most = IntStream.range(0, shift.zones().size()).boxed().flatMapToDouble(zone -> IntStream.range(0, shift.sides().size())
                .filter(side -> shift.clear(zone, side)).mapToDouble(side -> Math.abs(shift.difference(zone, side)))).max().orElse(0);
        return Arrays.stream(TOPS).filter(t -> t >= most - 1e-9).findFirst().orElse(1);
    }

    /** Shade of a difference, -top to top. */
    static Paint shade(double difference, double top) {
        return difference == 0 ? Color.WHITE : new PaleTile(difference > 0 ? MORE : LESS, FULLEST * Math.abs(difference) / top);
    }

    /** Draws one side. @return pixels a km */
    double side(Graphics2D g, Rectangle2D room, int side) {
        MapView view = ground.view(room);
        double top = top();
        ground.fill(g, view, id -> {
            int zone = shift.zones().indexOf(id);
            return shift.clear(zone, side) ? shade(shift.difference(zone, side), top) : Color.WHITE;
        });
        Map<String, String> numbers = new LinkedHashMap<>();
        for (int zone = 0; zone < shift.zones().size(); zone++) {
            numbers.put(shift.zones().get(zone), shift.clear(zone, side) ? points(shift.difference(zone, side)) : "");
        }
        new ZoneLabels(g, view, room).over(ground.cells(), numbers, Look.LABEL);
        return view.scale();
    }

    /** Points of per cent with their sign. */
    static String points(double share) {
        long points = Math.round(PER_CENT * Math.abs(share));
        return (points == 0 ? "" : share > 0 ? "+" : "\u2212") + points;
    }
}
