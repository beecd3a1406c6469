package org.casus.experiment.cause;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.outcome.Decision;
import org.casus.outcome.OptionScore;

/**
 * A draw in which two runs chose differently.
 *
 * @param a the decision in the first run
 * @param b the decision in the second, of the same actor, week and draw
 */
public record Parting(Decision a, Decision b) {
    /** All draws that both runs made and in which they chose differently, in the order of the second. */
    public static List<Parting> between(List<Decision> first, List<Decision> second) {
        Map<String, Decision> known = new LinkedHashMap<>();
        first.forEach(d -> known.put(key(d), d));
        List<Parting> out = new ArrayList<>();
        for (Decision d : second) {
            Decision other = known.get(key(d));
            if (other != null && !same(chosen(other), chosen(d))) {
                out.add(new Parting(other, d));
            }
        }
        return out;
    }

    private static String key(Decision d) {
        return d.week() + "/" + d.actor() + "/" + d.draw();
    }

    private static boolean same(OptionScore x, OptionScore y) {
        return x.action().equals(y.action()) && x.target().equals(y.target()) && x.level().equals(y.level());
    }

    /** Option that a decision took. */
    public static OptionScore chosen(Decision d) {
        return d.options().get(d.chosen());
    }

    /** Position among the options of the second of what the first chose, -1 where it was not on offer. */
    public int firstChoiceInSecond() {
        for (int k = 0; k < b.options().size(); k++) {
            if (same(b.options().get(k), chosen(a))) {
                return k;
            }
        }
        return -1;
    }
}
