package org.casus.cli.print;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.casus.analysis.surface.ResponseSurface;
import org.casus.experiment.study.StudyModel;
import org.casus.outcome.files.JsonText;
import org.casus.report.read.Numbers;
import org.casus.report.study.MarginChart;
import org.casus.report.study.StudyPage;
import org.casus.report.study.SurfaceChart;

/** Response surfaces as text, JSON and part of a page; outcomes are added one by one. */
public final class SurfaceText {
    private static final double WEAK = .5;
    private final StudyModel model;
    private final StudyPage page;
    private final ObjectNode json;
    private final List<String> lines = new ArrayList<>();

    /**
     * What is drawn of a surface.
     *
     * @param chart over two factors
     * @param margins over the most important ones
     * @param factors names, the most important first
     * @param importance total effect of each in that order
     */
    public record Shown(SurfaceChart chart, List<MarginChart.Margin> margins, List<String> factors, double[] importance) {}

    /** @param json where the numbers go */
    public SurfaceText(StudyModel model, StudyPage page, ObjectNode json) {
        this.model = model;
        this.page = page;
        this.json = json;
    }

    /**
     * Adds an outcome; a surface that predicts no better than the mean is not drawn.
     *
     * @param title the outcome, followed by the scenario where there are several
     */
    public void add(String title, String outcome, ResponseSurface s, Shown shown) {
        double q2 = s.q2();
        ObjectNode out = json.withObject("surfaces").putObject(title).put("points", s.points());
        out.set("q2", JsonText.number(q2));
        out.set("noiseVariance", JsonText.number(s.noise()));
        if (!(q2 > 0)) {
            none(title, outcome, "it would predict points that it has not seen no better than their mean does (Q2 " + Numbers.digits(q2, 2)
                    + "); more replications or points may help");
            return;
        }
        String quality = "Q2 " + Numbers.digits(q2, 2) + ": predicting each of " + s.points() + " points without it, the surface leaves "
                + Numbers.percent(1 - q2) + " of the mean's squared error" + (q2 < WEAK ? ". That is weak; trust the direction, not the shape." : ".")
                + " It is slightly flattering, since how fast the surface may bend was fitted once, with all points.";
        lines.add("");
        lines.add(title + ", response surface over " + shown.chart().across().name() + " and " + shown.chart().up().name());
        lines.add(quality);
        head(title, outcome);
        page.paragraph(quality);
        page.figure("Simulated: mean of " + StudyText.outcome(model, outcome) + " over " + shown.chart().across().name() + " and "
                + shown.chart().up().name() + ", averaged over all other factors. White: design points. Right: half of the 95% interval of that mean.",
                shown.chart());
        page.figure("The same over one factor at a time, most important first, with 95% bands.", new MarginChart(shown.margins()));
        table(out, shown);
    }

    private void table(ObjectNode out, Shown shown) {
        List<List<String>> rows = new ArrayList<>();
        Columns table = new Columns("factor", "total effect");
        for (int i = 0; i < shown.factors().size(); i++) {
            List<String> row = List.of(shown.factors().get(i), Numbers.percent(shown.importance()[i]));
            rows.add(row);
            table.row(row.toArray(String[]::new));
            out.withObject("importance").set(shown.factors().get(i), JsonText.number(shown.importance()[i]));
        }
        lines.addAll(table.lines());
        page.table("Total effect: share of the fitted variance that is lost when the factor is averaged out", List.of("factor", "total effect"), rows);
    }

    /** Adds an outcome without a surface. @param why in words */
    public void none(String title, String outcome, String why) {
        String said = "No response surface of " + title + ": " + why + ".";
        json.withObject("surfaces").withObject(title).put("none", why);
        lines.add("");
        lines.add(said);
        head(title, outcome);
        page.paragraph(said);
    }

    /** The outcome in words, with the scenario that its title names. */
    private void head(String title, String outcome) {
        page.subheading("Response surface: " + StudyText.outcome(model, outcome) + title.substring(outcome.length()));
    }

    public List<String> lines() {
        return lines;
    }

    /** What was done, with sources. */
    public static List<String> methods() {
        return List.of("Response surface: a Gaussian process (Matern 5/2 along each factor) over the means at design points, with the noise between"
                + " replications as its nugget (Ankenman, Nelson and Staum 2010), or estimated where there is one replication; at most "
                + ResponseSurface.MOST + " points are used. Q2 by leaving one point out (Dubrule 1983), lengths not fitted again.");
    }
}
