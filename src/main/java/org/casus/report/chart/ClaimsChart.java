package org.casus.report.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.casus.model.Claimant;
import org.casus.report.draw.Look;
import org.casus.report.draw.Picture;
import org.casus.report.read.Numbers;
import org.casus.report.read.Run;

/** Share of strikes on the side that an actor says it strikes: declared, actual, observed. */
final class ClaimsChart {
    private static final int MOST = 4;

    private ClaimsChart() {}

    static List<Picture> of(Run run) {
        List<String> claimants = run.scenario().claimants().keySet().stream()
                .filter(a -> run.series().has("claimed." + a) && run.series().has("actual." + a))
                .filter(a -> flew(run, a) <= run.lastRow())
                .limit(MOST)
                .toList();
        if (claimants.isEmpty()) {
            return List.of();
        }
        List<Panel> panels = new ArrayList<>();
        claimants.forEach(a -> panels.add(panel(run, a, panels.isEmpty())));
        return List.of(new Picture("claims", "Strikes: what was declared, what was done, what observers saw",
                "Observers see the actual share with error. Lines begin with the first strikes; weeks without any leave the last share standing.",
                alt(run, claimants), new Grid(panels, claimants.size() > 2 ? 2 : 1)));
    }

    private static Panel panel(Run run, String actor, boolean dated) {
        List<Line> lines = lines(run, actor);
        Claimant claimant = run.scenario().claimants().get(actor);
        String title = run.actor(actor) + ": share of strikes on " + run.side(claimant.side());
        return new Panel(run, title, LinePlot.of(run, "share", lines, 0, 1.03), LinePlot.key(lines), dated);
    }

    private static List<Line> lines(Run run, String actor) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("declared", shares(run, "claimed.", actor), new Color(0xd55e00), 1));
        lines.add(new Line("actual", shares(run, "actual.", actor), Look.INK, 0));
        if (run.series().has("observed." + actor)) {
            lines.add(new Line("observed", shares(run, "observed.", actor), new Color(0x0072b2), 2));
        }
        return lines;
    }

    /** A share of no strikes is none, not 0. */
    private static double[] shares(Run run, String what, String actor) {
        double[] shares = run.series().series(what + actor);
        Arrays.fill(shares, 0, flew(run, actor), Double.NaN);
        return shares;
    }

    private static int flew(Run run, String actor) {
        return run.began("sorties." + actor);
    }

    private static String alt(Run run, List<String> claimants) {
        StringBuilder alt = new StringBuilder("Lines of shares. Average since the first strikes:");
        for (String a : claimants) {
            double weeks = run.lastRow() + 1 - Math.max(1, flew(run, a));
            alt.append(' ').append(run.actor(a)).append(" declared ")
                    .append(Numbers.percent(run.total("claimed." + a) / weeks)).append(", actual ")
                    .append(Numbers.percent(run.total("actual." + a) / weeks)).append('.');
        }
        return alt.toString();
    }
}
