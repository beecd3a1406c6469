package org.casus.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.casus.report.draw.Inks;
import org.casus.report.draw.Key;
import org.casus.report.draw.KeyEntry;
import org.casus.report.draw.Picture;
import org.casus.report.read.Numbers;
import org.casus.report.read.Run;
import org.jfree.chart.plot.XYPlot;

/** Refugees abroad by host, and people displaced inside the theatre since the start. */
final class RefugeesChart {
    private static final String HOSTS = "refugees.";

    private RefugeesChart() {}

    static List<Picture> of(Run run) {
        List<Panel> panels = new ArrayList<>();
        List<String> hosts = run.after(HOSTS).stream().filter(h -> run.most(HOSTS + h) > 0).toList();
        if (!hosts.isEmpty()) {
            panels.add(abroad(run, hosts));
        }
        if (run.most("idp") > 0) {
            panels.add(inside(run, panels.isEmpty()));
        }
        if (panels.isEmpty()) {
            return List.of();
        }
        return List.of(new Picture("refugees", "People who fled", "", alt(run, hosts), new Grid(panels, 1)));
    }

    private static Panel abroad(Run run, List<String> hosts) {
        Stack stack = new Stack(run.lastRow() + 1);
        List<KeyEntry> entries = new ArrayList<>();
        for (String host : hosts) {
            int n = entries.size();
            stack.add(run.series().series(HOSTS + host), Inks.fill(n), "");
            entries.add(KeyEntry.box(Inks.fill(n), course(run, host)));
        }
        XYPlot plot = Plots.over(run, "persons", 0, 1.05 * stack.top());
        plot.addAnnotation(new Bands(stack.bands(), WeekAxis.rows(run)));
        return new Panel(run, "Refugees abroad, by host", plot, new Key(entries), true);
    }

    private static Panel inside(Run run, boolean dated) {
        List<Line> lines = List.of(Line.of(0, "displaced inside since the start", run.series().series("idp")));
        return new Panel(run, "Displaced inside since the start", LinePlot.fitted(run, "persons", lines), new Key(List.of()), dated);
    }

    private static String course(Run run, String host) {
        return run.host(host) + ": " + Numbers.whole(run.first(HOSTS + host)) + " to " + Numbers.whole(run.last(HOSTS + host));
    }

    private static String alt(Run run, List<String> hosts) {
        String abroad = hosts.stream().map(h -> course(run, h)).collect(Collectors.joining("; "));
        return "Stacked areas of refugees by host. " + abroad + ". Displaced inside since the start: " + Numbers.whole(run.first("idp"))
                + " to " + Numbers.whole(run.last("idp")) + ".";
    }
}
