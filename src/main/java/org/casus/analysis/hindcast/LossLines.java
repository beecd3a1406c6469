package org.casus.analysis.hindcast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.casus.analysis.Interval;
import org.casus.analysis.Skill;

/** Where baselines do better, one line a measure. */
public final class LossLines {
    /** What the numbers mean. */
    public static final String MEANING = "Skill of the runs against each baseline that does better: 0 is as good as the baseline, the"
            + " further below 0 the worse.";
    /** What comes before measures that were observed once. */
    public static final String ONCE = "These rest on a single observation each, which says little:";

    private LossLines() {}

    /** Measures compared on several observations. */
    public static List<String> several(Hindcast h) {
        return h.scores().losses().stream().filter(l -> l.compared() > 1).map(l -> h.called(l.series()) + span(l) + ", "
                + over(l) + ": " + skills(l)).toList();
    }

    /** Measures compared on one observation, or on one of each length. */
    public static List<String> once(Hindcast h) {
        Map<String, List<Loss>> bySeries = h.scores().losses().stream().filter(l -> l.compared() == 1)
                .collect(Collectors.groupingBy(Loss::series, LinkedHashMap::new, Collectors.toList()));
        List<String> lines = new ArrayList<>();
        bySeries.forEach((series, losses) -> lines.add(h.called(series) + (losses.size() == 1 ? span(losses.get(0)) : "") + ": "
                + losses.stream().map(l -> (losses.size() == 1 ? "" : l.span().strip() + ", ") + skills(l)).collect(Collectors.joining("; "))));
        return lines;
    }

    private static String span(Loss l) {
        return l.span().isEmpty() ? "" : "," + l.span();
    }

    private static String over(Loss l) {
        return l.compared() + " observations" + (l.zones() > 0 ? " of " + l.zones() + " zones" : "");
    }

    private static String skills(Loss l) {
        return l.skills().entrySet().stream().map(e -> skill(e.getValue()) + " against " + e.getKey().words()
                + doubt(l, e.getKey(), e.getValue())).collect(Collectors.joining(", "));
    }

    private static String doubt(Loss l, Baseline b, Skill s) {
        List<String> words = new ArrayList<>();
        if (Double.isInfinite(s.value())) {
            words.add("a perfect score");
        }
        if (s.compared() < l.compared()) {
            words.add(s.compared() == 1 ? "1 observation" : s.compared() + " observations");
        }
        Interval i = l.intervals().get(b);
        if (i != null) {
            words.add("95% interval " + number(i.low()) + " to " + number(i.high()) + (i.contains(0) ? ", so it may be chance" : ""));
        }
        return words.isEmpty() ? "" : " (" + String.join("; ", words) + ")";
    }

    private static String skill(Skill s) {
        return s.value() > -.005 ? "just below 0" : number(s.value());
    }

    private static String number(double skill) {
        return Double.isInfinite(skill) ? "below any number" : String.format(Locale.ROOT, "%.2f", skill);
    }
}
