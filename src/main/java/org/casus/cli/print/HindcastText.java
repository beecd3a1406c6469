package org.casus.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casus.analysis.Brier;
import org.casus.analysis.Coverage;
import org.casus.analysis.Interval;
import org.casus.analysis.Skill;
import org.casus.analysis.hindcast.Baseline;
import org.casus.analysis.hindcast.Hindcast;
import org.casus.analysis.hindcast.HoldForecast;
import org.casus.analysis.hindcast.HoldScore;
import org.casus.analysis.hindcast.LossLines;
import org.casus.analysis.hindcast.PointScore;
import org.casus.analysis.hindcast.SeriesScore;
import org.casus.report.read.HindcastWords;
import org.casus.report.read.Numbers;

/** A hindcast in plain text. */
public final class HindcastText {
    private static final double HALF = .5;
    private static final double MOST = .9;

    private HindcastText() {}

    /** Tables by measure and by period, zones, where baselines do better, and patterns. @param words of its scenario */
    public static List<String> lines(Hindcast h, HindcastWords words) {
        List<String> lines = new ArrayList<>();
        h.notes().forEach(n -> lines.add("Note: " + n));
        if (!h.scores().series().isEmpty()) {
            lines.add("");
            lines.addAll(measures(h));
            lines.add("");
            lines.addAll(points(h, words));
        }
        if (!h.scores().holds().checks().isEmpty()) {
            lines.add("");
            lines.addAll(zones(h.scores().holds(), words));
        }
        lines.add("");
        lines.addAll(losses(h));
        if (!h.patterns().isEmpty()) {
            lines.add("");
            lines.addAll(PatternText.lines(h.patterns()));
        }
        return lines;
    }

    private static List<String> measures(Hindcast h) {
        Columns columns = new Columns("measure", "n", "CRPS", "skill: persistence", "trend", "random", "scripted",
                "in 50%", "in 90%", "bias", "bias %");
        for (SeriesScore s : h.scores().series()) {
            columns.row(h.called(s), s.points().size() + "", Numbers.plain(s.crps()),
                    skill(s.skill(Baseline.PERSISTENCE)), skill(s.skill(Baseline.TREND)), skill(s.skill(Baseline.RANDOM)),
                    h.scores().available(Baseline.SCRIPTED) ? skill(s.skill(Baseline.SCRIPTED)) : "not available",
                    covered(s.coverage(HALF)), covered(s.coverage(MOST)), Numbers.signed(s.bias()),
                    Numbers.signedPercent(s.relativeBias()));
        }
        List<String> lines = new ArrayList<>(columns.lines());
        lines.add("CRPS: in the unit of the measure, 0 is perfect. Skill: 1 perfect, 0 no better than the baseline, below 0 worse"
                + " (in brackets: observations compared).");
        lines.add("In 50%, 90%: observations inside that share of the runs. Bias: median less observed. What never happens counts as happening on the last day.");
        lines.add("Where they fall among the runs, lowest tenth to highest: " + pit(h.scores().pit()) + " (flat is sound).");
        return lines;
    }

    private static String pit(int[] counts) {
        StringBuilder out = new StringBuilder();
        for (int c : counts) {
            out.append(out.length() == 0 ? "" : " ").append(c);
        }
        return out.toString();
    }

    private static List<String> points(Hindcast h, HindcastWords words) {
        Columns columns = new Columns(
                "measure", "period", "observed", "median", "50% of runs", "90% of runs", "CRPS", "persistence", "trend", "random",
                "scripted");
        for (SeriesScore s : h.scores().series()) {
            for (PointScore p : s.points()) {
                columns.row(p == s.points().get(0) ? h.called(s) : "", p.forecast().observation().period().toString(),
                        Numbers.plain(p.observed()), words.value(s.unit(), p.median()),
                        range(words, s, p.interval(HALF)), range(words, s, p.interval(MOST)),
                        Numbers.plain(p.crps()), number(p.baselines().get(Baseline.PERSISTENCE)),
                        number(p.baselines().get(Baseline.TREND)), number(p.baselines().get(Baseline.RANDOM)),
                        number(p.baselines().get(Baseline.SCRIPTED)));
            }
        }
        List<String> lines = new ArrayList<>(columns.lines());
        lines.add("The last four columns are the CRPS of the baselines; less than the runs' means the baseline did better.");
        return lines;
    }

    private static List<String> zones(HoldScore holds, HindcastWords words) {
        Columns columns = new Columns("zone", "side", "day", "observed", "runs", "random %", "scripted %",
                "at start", "");
        List<HoldForecast> telling = holds.checks().stream().filter(c -> c.changed() || !c.hit()).toList();
        for (HoldForecast c : telling) {
            columns.row(words.zone(c.zone()), words.side(c.sides().get(c.side())),
                    c.observation().period().to().toString(), c.held() ? "holds" : "does not",
                    Numbers.percent(c.chance()), number(100 * c.chance(Baseline.RANDOM)), number(100 * c.chance(Baseline.SCRIPTED)),
                    c.atStart() ? "held" : "did not", c.hit() ? "" : "missed");
        }
        List<String> lines = telling.isEmpty() ? new ArrayList<>() : new ArrayList<>(columns.lines());
        lines.add(holds.checks().size() - telling.size() + " other check(s) find the holder of the start, and most runs agree.");
        Brier b = holds.runs();
        lines.add(String.format(Locale.ROOT, "Who holds which zone, %d checks of %d zones, every side scored: Brier score %.3f (0 perfect);"
                + " skill against persistence %s, random actions %s, scripted history %s.", holds.checks().size(), holds.zones(), b.score(),
                skill(holds, Baseline.PERSISTENCE), skill(holds, Baseline.RANDOM), skill(holds, Baseline.SCRIPTED)));
        lines.add("In brackets: 95% interval by resampling zones with all their days; one that holds 0 tells no winner.");
        lines.add(String.format(Locale.ROOT, "Reliability %.3f (less is better), resolution %.3f (more is better), uncertainty %.3f;"
                + " most runs right in %d of %d, and in %d of the %d that changed since the start.", b.reliability(),
                b.resolution(), b.uncertainty(), holds.hits(), holds.checks().size(), holds.changesHit(), holds.changed()));
        return lines;
    }

    private static List<String> losses(Hindcast h) {
        if (h.scores().losses().isEmpty()) {
            return List.of("No baseline does better on any measure compared.");
        }
        List<String> lines = new ArrayList<>(List.of("Where Casus loses:", LossLines.MEANING));
        LossLines.several(h).forEach(l -> lines.add("  " + l));
        if (!LossLines.once(h).isEmpty()) {
            lines.add(LossLines.ONCE);
            LossLines.once(h).forEach(l -> lines.add("  " + l));
        }
        return lines;
    }

    private static String skill(HoldScore holds, Baseline baseline) {
        Interval i = holds.interval(baseline);
        String skill = Numbers.skill(holds.skill(baseline).value(), i.low(), i.high());
        return skill.isEmpty() ? "not available" : skill;
    }

    private static String skill(Skill s) {
        return Double.isNaN(s.value()) ? "" : (Double.isInfinite(s.value()) ? "below any" : String.format(Locale.ROOT, "%+.2f", s.value()))
                + " (" + s.compared() + ")";
    }

    private static String covered(Coverage c) {
        return c.hits() + "/" + c.n();
    }

    private static String range(HindcastWords words, SeriesScore s, Interval i) {
        return words.range(s.unit(), i.low(), i.high());
    }

    private static String number(double x) {
        return Double.isNaN(x) ? "" : Numbers.plain(x);
    }
}
