package org.casus.observed;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.casus.outcome.Observation;
import org.casus.outcome.Period;

/** Dead by month, each event shared out by its days; residual events only raise the upper bound. */
final class MonthlyDead {
    private static final int BEST = 0;
    private static final int LOW = 1;
    private static final int HIGH = 2;
    private final SortedMap<YearMonth, double[]> months = new TreeMap<>();

    /** @param months the months to count, none of which is left out where nobody died */
    MonthlyDead(List<YearMonth> months) {
        months.forEach(m -> this.months.put(m, new double[3]));
    }

    /** Adds numbers that stand for one event: its best, low and high, or civilians with unknown bounds. */
    void add(UcdpEvent e, double best, double low, double high) {
        months.forEach((month, sums) -> {
            double share = e.share(month.atDay(1), month.atEndOfMonth());
            if (share > 0) {
                sums[BEST] += e.residual() ? 0 : share * best;
                sums[LOW] += e.residual() ? 0 : share * low;
                sums[HIGH] += share * high;
            }
        });
    }

    List<Observation> observations(String measure, String source) {
        List<Observation> out = new ArrayList<>();
        months.forEach((month, s) -> out.add(
                new Observation(measure, "dead", Period.of(month), s[BEST], s[LOW], s[HIGH], source)));
        return out;
    }
}
