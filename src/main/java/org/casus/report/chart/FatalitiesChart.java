package org.casus.report.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.casus.report.draw.Drawing;
import org.casus.report.draw.Inks;
import org.casus.report.draw.Key;
import org.casus.report.draw.KeyEntry;
import org.casus.report.draw.MarkPaint;
import org.casus.report.draw.Picture;
import org.casus.report.read.Numbers;
import org.casus.report.read.Run;
import org.casus.report.read.Toll;
import org.jfree.chart.plot.XYPlot;

/** People killed each week by whoever killed them, civilians and fighters apart. */
final class FatalitiesChart {
    private static final int MOST = 9;
    private static final double GAP = .12;
    private final Run run;
    private final List<String> causers;

    private FatalitiesChart(Run run) {
        this.run = run;
        this.causers = Toll.of(run).stream()
                .filter(t -> t.fighters() + t.civilians() > 0)
                .sorted(Comparator.comparingDouble(t -> -t.fighters() - t.civilians()))
                .map(Toll::causer)
                .toList();
    }

    static List<Picture> of(Run run) {
        FatalitiesChart chart = new FatalitiesChart(run);
        return chart.causers.isEmpty() ? List.of() : List.of(chart.picture());
    }

    private Picture picture() {
        String alt = "Weekly bars. Over the run " + Numbers.whole(Toll.civilians(run)) + " civilians and "
                + Numbers.whole(Toll.fighters(run)) + " fighters were killed.";
        Drawing both = new Grid(List.of(panel("Civilians killed each week", "civilians.by.", true),
                panel("Fighters killed each week", "fighters.by.", false)), 1);
        return new Picture("fatalities", "People killed, by who killed them", note(), alt, both);
    }

    private String note() {
        return "The two panels have different scales." + Toll.missing(run).map(m -> " " + m).orElse("");
    }

    private Panel panel(String title, String prefix, boolean dated) {
        Stack stack = new Stack(run.lastRow() + 1);
        List<KeyEntry> entries = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST, causers.size()); i++) {
            add(stack, entries, prefix, i);
        }
        if (causers.size() > MOST) {
            stack.add(sum(prefix, causers.subList(MOST, causers.size())), Inks.fill(7), "");
            entries.add(KeyEntry.box(Inks.fill(7), "others"));
        }
        XYPlot plot = Plots.over(run, "persons a week", 0, 1.05 * stack.top());
        plot.addAnnotation(new Blocks(stack.bands(), WeekAxis.rows(run), GAP));
        return new Panel(run, title, plot, new Key(dated ? List.of() : entries), dated);
    }

    private void add(Stack stack, List<KeyEntry> entries, String prefix, int i) {
        String causer = causers.get(i);
        MarkPaint fill = Inks.fill(new Inks(run.scenario()).actor(causer), i);
        MarkPaint shown = run.scenario().actors().containsKey(causer) ? fill : Inks.fill(grey(causer), i);
        stack.add(sum(prefix, List.of(causer)), shown, "");
        entries.add(KeyEntry.box(shown, run.cause(causer)));
    }

    private static Color grey(String causer) {
        return new Color("ground".equals(causer) ? 0xcfcfcf : 0x8c8c8c);
    }

    private double[] sum(String prefix, List<String> some) {
        double[] sum = new double[run.lastRow() + 1];
        for (String causer : some) {
            for (int row = 1; row < sum.length && run.series().has(prefix + causer); row++) {
                sum[row] += run.series().at(row, prefix + causer);
            }
        }
        return sum;
    }
}
