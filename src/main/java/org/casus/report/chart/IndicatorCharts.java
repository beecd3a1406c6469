package org.casus.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.model.Indicator;
import org.casus.report.draw.Picture;
import org.casus.report.read.Run;

/** All indicators of a scenario, those of one unit together, with the tensest pairs of actors. */
final class IndicatorCharts {
    private static final int LINES = 4;
    private static final int PANELS = 6;

    private IndicatorCharts() {}

    static List<Picture> of(Run run) {
        List<Panel> panels = new ArrayList<>();
        byUnit(run).forEach((unit, ids) -> split(ids).forEach(some -> panels.add(panel(run, unit, some))));
        tensions(run, panels);
        List<Picture> pages = new ArrayList<>();
        for (int from = 0; from < panels.size(); from += PANELS) {
            pages.add(page(panels.subList(from, Math.min(panels.size(), from + PANELS)), pages.size() + 1));
        }
        return pages;
    }

    private static Map<String, List<String>> byUnit(Run run) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (String id : run.after("indicator.")) {
            Indicator indicator = run.scenario().indicators().get(id);
            String unit = indicator == null || indicator.unit() == null ? "" : indicator.unit();
            groups.computeIfAbsent(unit, u -> new ArrayList<>()).add(id);
        }
        return groups;
    }

    private static List<List<String>> split(List<String> ids) {
        List<List<String>> parts = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += LINES) {
            parts.add(ids.subList(from, Math.min(ids.size(), from + LINES)));
        }
        return parts;
    }

    private static Panel panel(Run run, String unit, List<String> ids) {
        List<Line> lines = new ArrayList<>();
        ids.forEach(id -> lines.add(Line.of(lines.size(), name(run, id), run.series().series("indicator." + id))));
        boolean alone = ids.size() == 1;
        String title = alone ? name(run, ids.get(0)) + (unit.isEmpty() ? "" : ", " + unit) : "Unit: " + unit;
        return panel(run, title, lines, alone ? List.of() : lines);
    }

    private static Panel panel(Run run, String title, List<Line> lines, List<Line> named) {
        return new Panel(run, title, LinePlot.fitted(run, "", lines), LinePlot.key(named), false);
    }

    private static String name(Run run, String id) {
        Indicator indicator = run.scenario().indicators().get(id);
        return indicator == null || indicator.name() == null ? id : indicator.name();
    }

    private static void tensions(Run run, List<Panel> panels) {
        List<String> tense = run.series().startingWith("tension.").stream()
                .filter(c -> run.most(c) > 0)
                .sorted(Comparator.comparingDouble(c -> -run.most(c)))
                .limit(LINES)
                .toList();
        List<Line> lines = new ArrayList<>();
        tense.forEach(c -> lines.add(Line.of(lines.size(), pair(run, c), run.series().series(c))));
        if (!lines.isEmpty()) {
            panels.add(panel(run, "Tension, the tensest pairs", lines, lines));
        }
    }

    private static String pair(Run run, String column) {
        String[] parts = column.split("\\.");
        return parts.length < 3 ? column : run.actor(parts[1]) + " and " + run.actor(parts[2]);
    }

    private static Picture page(List<Panel> panels, int number) {
        String names = String.join("; ", panels.stream().map(Panel::title).toList());
        return new Picture("indicators-" + number, number == 1 ? "Indicators and tension" : "Indicators, page " + number,
                "", "Line charts of " + names + ".", Grid.page(panels));
    }
}
