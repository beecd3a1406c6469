package org.casus.analysis.hindcast;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import org.casus.analysis.Brier;
import org.casus.analysis.Interval;
import org.casus.analysis.Skill;

/**
 * Scores of who held which zone. That one side held a zone also says that no other did, so each such
 * check scores the chance of every side; that a side did not hold it scores that side alone.
 *
 * @param checks forecasts beside what was observed
 */
public record HoldScore(List<HoldForecast> checks) {
    private static final int BINS = 10;

    public HoldScore {
        checks = List.copyOf(checks);
    }

    /** Score of the runs over checks and sides; numbers are unknown where nothing was checked. */
    public Brier runs() {
        return Brier.of(chances(HoldScore::own), came(), BINS);
    }

    /** Mean squared error of a baseline; a line through yes and no says nothing, so the trend has none. */
    public double baseline(Baseline baseline) {
        return scored(baseline) ? Brier.score(chances(of(baseline)), came()) : Double.NaN;
    }

    private boolean scored(Baseline baseline) {
        return baseline != Baseline.TREND && (!baseline.played() || checks.stream().allMatch(c -> c.rivals().has(baseline)));
    }

    private static double own(HoldForecast c, int side) {
        return c.runs()[side];
    }

    private static ToDoubleBiFunction<HoldForecast, Integer> of(Baseline baseline) {
        return (c, side) -> baseline.played() ? c.rivals().of(baseline)[side] : c.start() == side ? 1 : 0;
    }

    /** Skill of the runs against a baseline; how many were compared are checks. */
    public Skill skill(Baseline baseline) {
        double other = baseline(baseline);
        if (Double.isNaN(other)) {
            return new Skill(Double.NaN, 0);
        }
        Skill skill = Skill.of(new double[] {runs().score()}, new double[] {other});
        return new Skill(skill.value(), checks.size());
    }

    /** 95% interval of that skill by resampling zones; unknown where there is no baseline or one zone alone. */
    public Interval interval(Baseline baseline) {
        if (!scored(baseline) || checks.isEmpty()) {
            return new Interval(Double.NaN, Double.NaN);
        }
        List<String> zones = checks.stream().map(HoldForecast::zone).toList();
        return BlockBootstrap.skill(zones, errors(HoldScore::own), errors(of(baseline)));
    }

    /** Zones of which something was checked. */
    public long zones() {
        return checks.stream().map(HoldForecast::zone).distinct().count();
    }

    /** Squared errors of each check, summed over the sides that it scores. */
    private double[] errors(ToDoubleBiFunction<HoldForecast, Integer> chance) {
        return checks.stream().mapToDouble(c -> new HoldScore(List.of(c)).error(chance)).toArray();
    }

    private double error(ToDoubleBiFunction<HoldForecast, Integer> chance) {
        double[] p = chances(chance);
        return p.length * Brier.score(p, came());
    }

    /** How many checks most runs have right. */
    public long hits() {
        return checks.stream().filter(HoldForecast::hit).count();
    }

    /** How many checks differ from the start. */
    public long changed() {
        return checks.stream().filter(HoldForecast::changed).count();
    }

    /** How many of the changes most runs have right. */
    public long changesHit() {
        return checks.stream().filter(c -> c.changed() && c.hit()).count();
    }

    private double[] chances(ToDoubleBiFunction<HoldForecast, Integer> chance) {
        List<Double> out = new ArrayList<>();
        for (HoldForecast c : checks) {
            for (int side = 0; side < c.sides().size(); side++) {
                if (c.held() || side == c.side()) {
                    out.add(chance.applyAsDouble(c, side));
                }
            }
        }
        return out.stream().mapToDouble(x -> x).toArray();
    }

    private boolean[] came() {
        double[] came = chances((c, side) -> c.held() && side == c.side() ? 1 : 0);
        boolean[] out = new boolean[came.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = came[i] > 0;
        }
        return out;
    }
}
