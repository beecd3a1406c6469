package org.casus.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casus.report.draw.Picture;
import org.casus.report.read.Run;

/** How far each outlet of the wire is believed: one panel for those who speak for an actor, one for the others. */
final class CredibilityChart {
    private static final int LINES = 6;

    private CredibilityChart() {}

    static List<Picture> of(Run run) {
        if (!run.wire().exists()) {
            return List.of();
        }
        List<Panel> panels = new ArrayList<>();
        panel(run, "Outlets that speak for an actor", true, panels);
        panel(run, "Outlets that speak for nobody in particular", false, panels);
        return List.of(new Picture("credibility", "The wire: how far each outlet is believed",
                "From 0 to 1: how often what an outlet printed was borne out by what observers printed (Josang and Ismail 2002).",
                alt(run), new Grid(panels, panels.size() > 2 ? 2 : 1)));
    }

    private static void panel(Run run, String title, boolean party, List<Panel> panels) {
        List<Line> lines = new ArrayList<>();
        run.wire().credibility().forEach((id, rows) -> {
            if (party == (run.scenario().outlets().get(id).actor() != null)) {
                lines.add(Line.of(lines.size(), run.outlet(id), rows));
            }
        });
        for (int from = 0; from < lines.size(); from += LINES) {
            List<Line> some = lines.subList(from, Math.min(lines.size(), from + LINES));
            panels.add(new Panel(run, title, LinePlot.of(run, "believed", some, 0, 1.03), LinePlot.key(some), panels.isEmpty()));
        }
    }

    private static String alt(Run run) {
        StringBuilder alt = new StringBuilder("Lines of credibility, start and end:");
        for (Map.Entry<String, double[]> e : run.wire().credibility().entrySet()) {
            double[] rows = e.getValue();
            alt.append(String.format(java.util.Locale.ROOT, " %s %.2f, %.2f;", run.outlet(e.getKey()), rows[0], rows[rows.length - 1]));
        }
        return alt.deleteCharAt(alt.length() - 1).append('.').toString();
    }
}
