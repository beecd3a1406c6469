package org.casus.cli.print;

import java.util.List;
import org.casus.analysis.Interval;
import org.casus.analysis.Skill;
import org.casus.analysis.hindcast.Baseline;
import org.casus.analysis.hindcast.Hindcast;
import org.casus.analysis.hindcast.HoldForecast;
import org.casus.analysis.hindcast.HoldScore;
import org.casus.analysis.hindcast.PointScore;
import org.casus.outcome.Observation;
import org.casus.report.read.Numbers;
import org.casus.util.Csv;

/** One row an observation, and one a skill, after RFC 4180; numbers with six significant digits. */
public final class HindcastCsv {
    private static final int DIGITS = 6;
    private static final String HEAD = "measure,unit,period,observed,low,high,median,runs05,runs25,runs75,runs95,score,"
            + "persistence,trend,random,scripted,pit,source\n";

    private static final Interval NO_INTERVAL = new Interval(Double.NaN, Double.NaN);

    private HindcastCsv() {}

    /** The table; the score is the CRPS, for zones the squared error of the share of runs. */
    public static String of(Hindcast h) {
        StringBuilder out = new StringBuilder(HEAD);
        h.scores().series().forEach(s -> s.points().forEach(p -> point(out, p)));
        h.scores().holds().checks().forEach(c -> check(out, c));
        return out.toString();
    }

    /** One row a measure and baseline: the skill, its 95% interval where zones can be resampled, what was compared. */
    public static String skills(Hindcast h) {
        StringBuilder out = new StringBuilder("measure,baseline,skill,low95,high95,compared\n");
        for (Baseline b : Baseline.values()) {
            h.scores().series().forEach(s -> skill(out, s.name(), b, s.skill(b), NO_INTERVAL));
        }
        HoldScore holds = h.scores().holds();
        for (Baseline b : Baseline.values()) {
            skill(out, "who holds which zone", b, holds.skill(b), holds.interval(b));
        }
        return out.toString();
    }

    private static void skill(StringBuilder out, String what, Baseline b, Skill skill, Interval interval) {
        if (skill.compared() > 0) {
            out.append(Csv.quoted(what)).append(',').append(b.words()).append(',');
            numbers(out, skill.value(), interval.low(), interval.high());
            out.append(skill.compared()).append('\n');
        }
    }

    private static void point(StringBuilder out, PointScore p) {
        Interval half = p.interval(.5);
        Interval most = p.interval(.9);
        observation(out, p.forecast().observation());
        numbers(out, p.median(), most.low(), half.low(), half.high(), most.high(), p.crps(),
                p.baselines().get(Baseline.PERSISTENCE), p.baselines().get(Baseline.TREND),
                p.baselines().get(Baseline.RANDOM), p.baselines().get(Baseline.SCRIPTED), p.pit());
        out.append(Csv.quoted(p.forecast().observation().source())).append('\n');
    }

    private static void check(StringBuilder out, HoldForecast c) {
        double came = c.held() ? 1 : 0;
        observation(out, c.observation());
        numbers(out, c.chance(), Double.NaN, Double.NaN, Double.NaN, Double.NaN, square(c.chance() - came),
                c.changed() ? 1 : 0, Double.NaN, square(c.chance(Baseline.RANDOM) - came), square(c.chance(Baseline.SCRIPTED) - came),
                Double.NaN);
        out.append(Csv.quoted(c.observation().source())).append('\n');
    }

    private static void observation(StringBuilder out, Observation o) {
        for (String text : List.of(o.measure(), o.unit(), o.period().toString())) {
            out.append(Csv.quoted(text)).append(',');
        }
        numbers(out, o.value(), o.low(), o.high());
    }

    private static void numbers(StringBuilder out, double... numbers) {
        for (double x : numbers) {
            out.append(Numbers.digits(x, DIGITS)).append(',');
        }
    }

    private static double square(double x) {
        return x * x;
    }
}
