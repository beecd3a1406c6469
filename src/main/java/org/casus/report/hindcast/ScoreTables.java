package org.casus.report.hindcast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casus.analysis.Interval;
import org.casus.analysis.PatternResult;
import org.casus.analysis.Skill;
import org.casus.analysis.hindcast.Baseline;
import org.casus.analysis.hindcast.Hindcast;
import org.casus.analysis.hindcast.HoldForecast;
import org.casus.analysis.hindcast.HoldScore;
import org.casus.analysis.hindcast.PointScore;
import org.casus.analysis.hindcast.Scorecard;
import org.casus.analysis.hindcast.SeriesScore;
import org.casus.report.html.Markup;
import org.casus.report.read.HindcastWords;
import org.casus.report.read.Numbers;

/** Tables of scores. */
final class ScoreTables {
    private static final double HALF = .5;
    private static final double MOST = .9;

    private ScoreTables() {}

    static void measures(Markup page, Hindcast h) {
        List<List<String>> rows = new ArrayList<>();
        for (SeriesScore s : h.scores().series()) {
            rows.add(List.of(h.called(s), s.points().size() + "", Numbers.plain(s.crps()),
                    skill(s.skill(Baseline.PERSISTENCE)), skill(s.skill(Baseline.TREND)), skill(s.skill(Baseline.RANDOM)),
                    scripted(h.scores(), s.skill(Baseline.SCRIPTED)),
                    s.coverage(HALF).hits() + " of " + s.points().size(), s.coverage(MOST).hits() + " of " + s.points().size(),
                    Numbers.signed(s.bias()), Numbers.signedPercent(s.relativeBias())));
        }
        page.table("Scores by measure. Skill: 1 perfect, 0 no better than the baseline, below 0 worse; in brackets, observations"
                + " compared.", List.of("measure", "n", "CRPS", "skill against persistence", "linear trend",
                "random actions", "scripted history", "in 50% of runs", "in 90%", "bias", "bias, share"), rows);
    }

    static void points(Markup page, SeriesScore s, HindcastWords words) {
        List<List<String>> rows = new ArrayList<>();
        for (PointScore p : s.points()) {
            rows.add(List.of(p.forecast().observation().period().toString(), Numbers.plain(p.observed()),
                    words.value(s.unit(), p.median()), range(words, s, p.interval(HALF)), range(words, s, p.interval(MOST)),
                    Numbers.plain(p.crps()),
                    number(p.baselines().get(Baseline.PERSISTENCE)), number(p.baselines().get(Baseline.TREND)),
                    number(p.baselines().get(Baseline.RANDOM)), number(p.baselines().get(Baseline.SCRIPTED)),
                    p.forecast().observation().source()));
        }
        page.table("By period; the last scores are the CRPS of the baselines.", List.of("period", "observed", "median", "50% of runs",
                "90% of runs", "CRPS", "persistence", "linear trend", "random actions", "scripted history", "source"), rows);
    }

    static void zones(Markup page, Hindcast h, HindcastWords words) {
        List<List<String>> rows = new ArrayList<>();
        for (HoldForecast c : h.scores().holds().checks()) {
            rows.add(List.of(words.zone(c.zone()), words.side(c.sides().get(c.side())),
                    c.observation().period().to().toString(), c.held() ? "holds" : "does not hold",
                    Numbers.percent(c.chance()), number(100 * c.chance(Baseline.RANDOM)), number(100 * c.chance(Baseline.SCRIPTED)),
                    c.atStart() ? "held" : "did not",
                    c.hit() ? "right" : "missed", c.observation().source()));
        }
        page.table("Who held which zone.", List.of("zone", "side", "day", "observed", "runs in which it holds",
                "with random actions, %", "with scripted history, %", "at the start", "most runs", "source"), rows);
    }

    static void holdSkill(Markup page, HoldScore holds) {
        List<List<String>> rows = new ArrayList<>();
        for (Baseline b : List.of(Baseline.PERSISTENCE, Baseline.RANDOM, Baseline.SCRIPTED)) {
            Interval i = holds.interval(b);
            String skill = Numbers.skill(holds.skill(b).value(), i.low(), i.high());
            rows.add(List.of(b.words(), skill.isEmpty() ? "not available" : skill, skill.isEmpty() ? "" : number(holds.baseline(b)),
                    Double.isNaN(i.low()) ? "" : i.contains(0) ? "no winner" : i.low() > 0 ? "the runs" : "the baseline"));
        }
        page.table("Skill on who holds which zone; in brackets its 95% interval by resampling zones with all their days.",
                List.of("against", "skill", "Brier score of the baseline", "better"), rows);
    }

    static void patterns(Markup page, Hindcast h) {
        List<List<String>> rows = new ArrayList<>();
        for (PatternResult r : h.patterns()) {
            String observed = r.pattern().observed() == null ? "" : r.pattern().observed();
            rows.add(List.of(r.id(), r.pattern().inUnit(), r.verdict().words(), Numbers.plain(r.value()),
                    r.counted() == 0 ? "" : range(r.interval()), range(new Interval(r.pattern().low(), r.pattern().high())), observed,
                    r.counted() + " of " + r.runs(), r.pattern().use() == null ? "" : r.pattern().use()));
        }
        page.table("Patterns of the scenario over the same runs.", List.of("pattern", "name", "verdict", "value", "interval",
                "observed range", "observed", "runs counted", "use"), rows);
    }

    /** Skill against scripted history, of which a scenario may have none. */
    static String scripted(Scorecard scores, Skill s) {
        return scores.available(Baseline.SCRIPTED) ? skill(s) : "not available";
    }

    static String skill(Skill s) {
        return Double.isNaN(s.value())
                ? "none"
                : (Double.isInfinite(s.value()) ? "below any" : String.format(Locale.ROOT, "%+.2f", s.value()))
                + " (" + s.compared() + ")";
    }

    private static String range(HindcastWords words, SeriesScore s, Interval i) {
        return words.range(s.unit(), i.low(), i.high());
    }

    private static String range(Interval i) {
        return Numbers.plain(i.low()) + " to " + Numbers.plain(i.high());
    }

    private static String number(double x) {
        return Double.isNaN(x) ? "" : Numbers.plain(x);
    }
}
