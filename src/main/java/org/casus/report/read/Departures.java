package org.casus.report.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.outcome.Assertion;
import org.casus.outcome.Dispatch;
import org.casus.outcome.Truth;

/** Items of a run's wire that depart most from what happened, and how often each outlet departs. */
public final class Departures {
    private static final String HAPPENED = "happened";
    private static final String NOT = "did not happen";
    private static final double CLOSE = .1;

    private Departures() {}

    /**
     * How an outlet did.
     *
     * @param items items printed
     * @param denied items that deny what happened
     * @param above figures more than a tenth above the truth
     * @param below figures more than a tenth below it
     * @param figures figures given
     */
    public record Tally(int items, int denied, int above, int below, int figures) {
        private Tally with(Dispatch d) {
            double gap = gap(d);
            boolean figure = !Double.isNaN(gap) && !Double.isNaN(d.claim().number());
            return new Tally(items + 1, denied + (denies(d) ? 1 : 0), above + (figure && gap > CLOSE ? 1 : 0),
                    below + (figure && gap < -CLOSE ? 1 : 0), figures + (figure ? 1 : 0));
        }
    }

    /** By outlet id, in the order of the scenario. */
    public static Map<String, Tally> byOutlet(Run run) {
        Map<String, Tally> all = new LinkedHashMap<>();
        run.wire().credibility().keySet().forEach(id -> all.put(id, new Tally(0, 0, 0, 0, 0)));
        run.wire().items().forEach(d -> all.computeIfPresent(d.outlet(), (id, t) -> t.with(d)));
        return all;
    }

    /**
     * The items of each outlet that depart most, in the order in which they were printed.
     *
     * @param each how many of each outlet at most, no two of one kind of event or figure
     */
    public static List<Dispatch> most(Run run, int each) {
        List<Dispatch> chosen = new ArrayList<>();
        for (String outlet : run.wire().credibility().keySet()) {
            Map<String, Dispatch> kinds = new LinkedHashMap<>();
            run.wire().items().stream()
                    .filter(d -> d.outlet().equals(outlet) && size(d) > CLOSE)
                    .sorted(Comparator.comparingDouble(d -> -size(d)))
                    .forEach(d -> kinds.putIfAbsent(d.truth().kind(), d));
            kinds.values().stream().limit(each).forEach(chosen::add);
        }
        chosen.sort(Comparator.comparingInt(Dispatch::day));
        return chosen;
    }

    /** How far an item departs: a denial counts as a figure that is out by half. */
    private static double size(Dispatch d) {
        double gap = gap(d);
        return Math.max(Double.isNaN(gap) ? 0 : Math.abs(gap), denies(d) ? .5 : 0);
    }

    /** Gap of a figure as a share of the greater of the two, -1 to 1; not a number where none is given. */
    private static double gap(Dispatch d) {
        Truth t = d.truth();
        double claimed = d.claim().number();
        if (t == null || Double.isNaN(claimed) || Double.isNaN(t.number())) {
            return Double.NaN;
        }
        double most = Math.max(Math.abs(claimed), Math.abs(t.number()));
        return most == 0 ? 0 : (claimed - t.number()) / most;
    }

    private static boolean denies(Dispatch d) {
        Truth t = d.truth();
        return t != null && d.claim().says().equals(NOT) && t.slant().startsWith("denies");
    }

    /** What an item claims in a few words, beside its text. */
    public static String claim(Run run, Dispatch d) {
        Assertion a = d.claim();
        if (run.scenario().tallies().containsKey(d.row()) && a.says().equals(HAPPENED) && !Double.isNaN(a.number())) {
            return run.scenario().tallies().get(d.row()).told(a.number());
        }
        String number = Double.isNaN(a.number()) ? "" : Numbers.plain(a.number()) + (a.unit().isEmpty() ? "" : " " + a.unit());
        return a.says().equals(HAPPENED) && !number.isEmpty() ? number : a.says();
    }
}
