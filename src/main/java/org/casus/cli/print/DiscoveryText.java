package org.casus.cli.print;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.casus.analysis.discovery.Box;
import org.casus.analysis.discovery.Cases;
import org.casus.analysis.discovery.Limit;
import org.casus.analysis.discovery.Prim;
import org.casus.analysis.discovery.Tree;
import org.casus.outcome.files.JsonText;
import org.casus.report.study.BoxChart;
import org.casus.report.study.Points;
import org.casus.report.study.StudyPage;

/** A box, its trade-off and a tree as text, JSON and a page. */
public final class DiscoveryText {
    private static final double LEAST = 1e-12;
    private final String what;
    private final Cases cases;
    private final List<Box> peeled;
    private final Box box;
    private final Tree tree;
    private final String command;

    /** @param what what makes a point one of interest, in words */
    public DiscoveryText(String what, Cases cases, Prim prim, Tree tree, String command) {
        this.what = what;
        this.cases = cases;
        this.tree = tree;
        this.command = command;
        peeled = prim.peel(cases);
        box = prim.paste(cases, chosen(peeled));
    }

    /** The box in which coverage and density are best together: the greatest harmonic mean. */
    private static Box chosen(List<Box> boxes) {
        Box best = boxes.get(0);
        for (Box b : boxes) {
            if (harmonic(b) > harmonic(best)) {
                best = b;
            }
        }
        return best;
    }

    private static double harmonic(Box b) {
        return b.hits() == 0 ? 0 : 2 * b.coverage() * b.density() / (b.coverage() + b.density());
    }

    private String summary() {
        return String.format(Locale.ROOT, "%d of %d simulated points have %s. The box holds %.0f%% of them (coverage); %.0f%% of its %d points"
                + " are such (density).", cases.interesting(), cases.hits().length, what, 100 * box.coverage(), 100 * box.density(), box.points());
    }

    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(summary(), ""));
        Columns limits = new Columns("limit", "quasi-p");
        double[] p = box.quasiP(cases);
        for (int j : box.limited()) {
            limits.row(words(j), chance(p[j]));
        }
        lines.addAll(box.limited().isEmpty() ? List.of("No limit on any factor makes such points denser.") : limits.lines());
        lines.add("");
        lines.add("Trade-off while peeling:");
        Columns table = new Columns("points", "coverage", "density", "limits");
        for (Box b : thinned()) {
            table.row(String.valueOf(b.points()), percent(b.coverage()), percent(b.density()), String.valueOf(b.limited().size()));
        }
        lines.addAll(table.lines());
        lines.add("");
        lines.add("Tree:");
        lines.addAll(tree.lines(cases));
        return lines;
    }

    private List<Box> thinned() {
        int step = Math.max(1, peeled.size() / 12);
        List<Box> out = new ArrayList<>();
        for (int i = 0; i < peeled.size(); i += step) {
            out.add(peeled.get(i));
        }
        return out;
    }

    private String words(int j) {
        return box.limits().get(j).words(cases.names().get(j), cases.levels().get(j));
    }

    private static String chance(double p) {
        return p < LEAST ? "<1e-12" : String.format(Locale.ROOT, "%.2g", p);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f%%", 100 * share);
    }

    public JsonNode json() {
        ObjectNode out = JsonText.object().put("of", what).put("points", cases.hits().length).put("interesting", cases.interesting())
                .put("command", command);
        ObjectNode b = out.putObject("box").put("points", box.points());
        b.set("coverage", JsonText.number(box.coverage()));
        b.set("density", JsonText.number(box.density()));
        double[] p = box.quasiP(cases);
        for (int j : box.limited()) {
            ObjectNode limit = b.withObject("limits").putObject(cases.names().get(j)).put("words", words(j));
            limit.set("quasiP", JsonText.number(p[j]));
        }
        for (Box step : peeled) {
            out.withArray("peeling").addObject().put("points", step.points()).put("coverage", step.coverage()).put("density", step.density())
                    .put("limits", step.limited().size());
        }
        tree.lines(cases).forEach(out.putArray("tree")::add);
        return out;
    }

    public String html() {
        StudyPage page = new StudyPage("Conditions of " + what, cases.hits().length + " points", List.of(summary()), command);
        page.heading("The box");
        page.figure("What the box allows of each factor, as a stretch of the values that were tried.", new BoxChart(rows()));
        page.heading("Coverage and density");
        page.figure("Each peel, from the whole to the densest box, trades coverage for density. The box named is the one above, before pasting.", new Points(peeled.stream()
                .map(b -> new Points.Point(b == chosen(peeled) ? "the box, " + b.points() + " points" : "", b.coverage(), b.density())).toList(), "coverage: share of such points that the box holds", "density: share of its points that are such", true));
        page.heading("Tree").preformatted(tree.lines(cases));
        return page.end(List.of("PRIM: peeling and pasting (Friedman and Fisher 1999); the box shown has the best harmonic mean of coverage"
                + " and density along the peeling.", "Quasi-p-values (Bryant and Lempert 2010) say how likely a limit is to be idle; quasi, since the"
                + " box was sought on the same points.", "Tree: Gini impurity, at most four splits deep (Breiman et al. 1984)."), csv());
    }

    private List<BoxChart.Row> rows() {
        List<BoxChart.Row> out = new ArrayList<>();
        double[] p = box.quasiP(cases);
        for (int j : box.limited()) {
            int factor = j;
            double[] all = Arrays.stream(cases.inputs()).mapToDouble(x -> x[factor]).sorted().toArray();
            double low = all[0];
            double width = Math.max(1e-300, all[all.length - 1] - low);
            Limit l = box.limits().get(j);
            double[] kept = Arrays.stream(all).filter(x -> !l.barred().contains((int) x)).toArray();
            boolean levels = !cases.levels().get(j).isEmpty();
            double size = cases.levels().get(j).size();
            double from = levels ? kept[0] / size : Math.max(0, (l.low() - low) / width);
            double to = levels ? (kept[kept.length - 1] + 1) / size : Math.min(1, (l.high() - low) / width);
            String text = words(j).replaceFirst("^" + cases.names().get(j) + " ", "") + " (p " + chance(p[j]) + ")";
            out.add(new BoxChart.Row(cases.names().get(j), from, to, text));
        }
        return out;
    }

    private String csv() {
        StringBuilder out = new StringBuilder("points,coverage,density,limits\n");
        peeled.forEach(b -> out.append(b.points()).append(',').append(b.coverage()).append(',').append(b.density()).append(',')
                .append(b.limited().size()).append('\n'));
        return out.toString();
    }
}
