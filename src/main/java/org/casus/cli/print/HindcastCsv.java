package org.casus.cli.print;

import java.util.List;
import org.casus.analysis.Interval;
import org.casus.analysis.hindcast.Baseline;
import org.casus.analysis.hindcast.Hindcast;
import org.casus.analysis.hindcast.HoldForecast;
import org.casus.analysis.hindcast.PointScore;
import org.casus.outcome.Observation;
import org.casus.report.read.Numbers;

/** One row an observation, after RFC 4180; numbers with six significant digits. */
public final class HindcastCsv {
    private static final int DIGITS = 6;
    private static final String HEAD = "measure,unit,period,observed,low,high,median,runs05,runs25,runs75,runs95,score,"
            + "persistence,trend,random,scripted,pit,source\n";

    private HindcastCsv() {}

    /** The table; the score is the CRPS, for zones the squared error of the share of runs. */
    public static String of(Hindcast h) {
        StringBuilder out = new StringBuilder(HEAD);
        h.scores().series().forEach(s -> s.points().forEach(p -> point(out, p)));
        h.scores().holds().checks().forEach(c -> check(out, c));
        return out.toString();
    }

    private static void point(StringBuilder out, PointScore p) {
        Interval half = p.interval(.5);
        Interval most = p.interval(.9);
        observation(out, p.forecast().observation());
        numbers(out, p.median(), most.low(), half.low(), half.high(), most.high(), p.crps(),
                p.baselines().get(Baseline.PERSISTENCE), p.baselines().get(Baseline.TREND),
                p.baselines().get(Baseline.RANDOM), p.baselines().get(Baseline.SCRIPTED), p.pit());
        out.append(quoted(p.forecast().observation().source())).append('\n');
    }

    private static void check(StringBuilder out, HoldForecast c) {
        double came = c.held() ? 1 : 0;
        observation(out, c.observation());
        numbers(out, c.chance(), Double.NaN, Double.NaN, Double.NaN, Double.NaN, square(c.chance() - came),
                c.changed() ? 1 : 0, Double.NaN, square(c.chance(Baseline.RANDOM) - came), square(c.chance(Baseline.SCRIPTED) - came),
                Double.NaN);
        out.append(quoted(c.observation().source())).append('\n');
    }

    private static void observation(StringBuilder out, Observation o) {
        for (String text : List.of(o.measure(), o.unit(), o.period().toString())) {
            out.append(quoted(text)).append(',');
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

    private static String quoted(String text) {
        return text.matches("[^,\"\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
