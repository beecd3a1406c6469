package org.casus.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.casus.report.draw.Inks;
import org.casus.report.draw.Key;
import org.casus.report.draw.KeyEntry;
import org.casus.report.draw.Picture;
import org.casus.report.read.Holding;
import org.casus.report.read.Numbers;
import org.casus.report.read.Run;
import org.jfree.chart.plot.XYPlot;

/** Ground held by each side over time, in km2, as stacked areas. */
final class ControlChart {
    private ControlChart() {}

    static List<Picture> of(Run run) {
        List<Holding> held = Holding.of(run).stream()
                .filter(h -> run.most("area." + h.side()) > 0)
                .toList();
        if (held.isEmpty()) {
            return List.of();
        }
        String alt = held.stream().map(h -> run.side(h.side()) + " " + h.course()).collect(Collectors.joining("; "));
        return List.of(new Picture("control", "Ground held by each side", note(run),
                "Stacked areas of ground held, week by week: " + alt + ".", panel(run, held)));
    }

    private static Panel panel(Run run, List<Holding> held) {
        Inks inks = new Inks(run.scenario());
        Stack stack = new Stack(run.lastRow() + 1);
        List<KeyEntry> entries = new ArrayList<>();
        for (Holding h : held) {
            stack.add(run.series().series("area." + h.side()), inks.sideFill(h.side()), inks.letter(h.side()));
            entries.add(0, KeyEntry.box(inks.sideFill(h.side()), inks.letter(h.side()) + "  " + run.side(h.side())));
        }
        XYPlot plot = Plots.over(run, "km2", 0, stack.top());
        plot.addAnnotation(new Bands(stack.bands(), WeekAxis.rows(run)));
        return new Panel(run, "", plot, new Key(entries), true);
    }

    private static String note(Run run) {
        double outside = run.scenario().theatre() == null ? 0 : run.scenario().theatre().outsideArea();
        return outside > 0 ? "Not counted: " + Numbers.whole(outside) + " km2 of empty ground that belongs to no zone." : "";
    }
}
