package org.casus.report.chart;

import java.awt.Paint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.casus.report.draw.Inks;
import org.casus.report.draw.Key;
import org.casus.report.draw.KeyEntry;
import org.casus.report.draw.Look;
import org.casus.report.draw.Picture;
import org.casus.report.read.Run;
import org.jfree.chart.plot.XYPlot;

/** Utility of each actor split by goal: how large each part is, and how it moved since the start. */
final class GoalCharts {
    private static final int ACTORS = 12;
    private static final int GOALS = 4;
    private final Run run;
    private final boolean change;
    private final List<String> codes;

    private GoalCharts(Run run, boolean change) {
        this.run = run;
        this.change = change;
        this.codes = run.after("goal.").stream().map(c -> c.substring(c.indexOf('.') + 1)).distinct().toList();
    }

    static List<Picture> of(Run run) {
        List<Picture> pages = new ArrayList<>(new GoalCharts(run, true).pages());
        pages.addAll(new GoalCharts(run, false).pages());
        return pages;
    }

    private List<Picture> pages() {
        List<String> actors = run.scenario().actors().keySet().stream()
                .filter(a -> !run.series().startingWith(prefix(a)).isEmpty())
                .toList();
        List<Picture> pages = new ArrayList<>();
        for (int from = 0; from < actors.size(); from += ACTORS) {
            pages.add(page(actors.subList(from, Math.min(actors.size(), from + ACTORS)), pages.size() + 1));
        }
        return pages;
    }

    private Picture page(List<String> actors, int number) {
        String what = change ? "Which goals moved: utility since the start" : "Utility by goal";
        String note = "Above zero is gained, below zero lost. Named: the " + GOALS + " goals that weigh most in the panel;"
                + " scales differ between actors. " + words(actors);
        String alt = "Small charts, one an actor, of utility by goal: "
                + String.join(", ", actors.stream().map(run::actor).toList()) + ".";
        return new Picture((change ? "goals-change-" : "goals-level-") + number, what + (number > 1 ? ", page " + number : ""),
                note, alt, Grid.page(actors.stream().map(this::panel).toList()));
    }

    /** What the codes of the goals named mean. */
    private String words(List<String> actors) {
        return codes.stream().filter(c -> actors.stream().anyMatch(a -> goals(a).stream().limit(GOALS).anyMatch(c::equals)))
                .map(c -> c + ": " + run.feature(c)).collect(Collectors.joining("; ", "", "."));
    }

    /** Codes of an actor's goals, those first that weigh most. */
    private List<String> goals(String actor) {
        return run.after(prefix(actor)).stream().sorted(Comparator.comparingDouble(g -> -size(values(actor, g)))).toList();
    }

    private Panel panel(String actor) {
        List<String> goals = goals(actor);
        Stack stack = new Stack(run.lastRow() + 1);
        List<KeyEntry> entries = new ArrayList<>();
        for (int i = 0; i < goals.size(); i++) {
            boolean named = i < GOALS;
            Paint fill = named ? Inks.fill(codes.indexOf(goals.get(i))) : Look.GRID;
            stack.add(values(actor, goals.get(i)), fill, "");
            if (i <= GOALS) {
                entries.add(KeyEntry.box(fill, named ? goals.get(i) : "other"));
            }
        }
        double room = Math.max(.004, .05 * (stack.top() - stack.bottom()));
        XYPlot plot = Plots.narrow(Plots.over(run, "", stack.bottom() - room, stack.top() + room));
        plot.addAnnotation(new Blocks(stack.bands(), WeekAxis.rows(run), 0));
        plot.setRangeZeroBaselineVisible(true);
        return new Panel(run, run.actor(actor), plot, new Key(entries), false);
    }

    private double[] values(String actor, String goal) {
        double[] values = run.series().series(prefix(actor) + goal);
        double start = change ? values[0] : 0;
        for (int i = 0; i < values.length; i++) {
            values[i] -= start;
        }
        return values;
    }

    private static double size(double[] values) {
        double sum = 0;
        for (double v : values) {
            sum += Double.isFinite(v) ? Math.abs(v) : 0;
        }
        return sum;
    }

    private static String prefix(String actor) {
        return "goal." + actor + ".";
    }
}
