package org.casus.scenario.check;

import java.util.List;
import java.util.LinkedHashSet;
import java.util.Set;
import org.casus.model.Tally;
import org.casus.scenario.Scenario;

/** Figures of the wire stand on series that a run of this scenario has. */
final class TallyCheck implements Check {
    @Override
    public void check(Scenario s, Known known, Findings out) {
        if (s.tallies().isEmpty()) {
            return;
        }
        Set<String> series = series(s);
        s.tallies().forEach((id, t) -> {
            if (t.unit() != null && !t.unit().isBlank()) {
                Wording.check(List.of(t.unit()), List.of("s"), known, out, "tallies", id, "unit");
            }
            known.requireAll(Sort.OUTLET, t.outlets(), out, "tallies", id, "outlets");
            column(t.series(), series, known, out, "tallies", id, "series");
            column(t.says(), series, known, out, "tallies", id, "says");
            column(t.given(), series, known, out, "tallies", id, "given");
            Wording.sentences(t.texts(), Wording.FIGURE, known, out, "tallies", id, "texts");
            Wording.sentences(t.none(), Wording.FIGURE, known, out, "tallies", id, "none");
            if (t.form().equals("share") && t.over().equals("sum") && t.weeks() > 1) {
                out.error("shares of several weeks don't add up; write 'over: mean'", "tallies", id, "over");
            }
        });
    }

    private static void column(String name, Set<String> series, Known known, Findings out, String... path) {
        if (name != null && !series.contains(name)) {
            out.error("'" + name + "' is no series that a figure can stand on; " + Known.list("series", series)
                    + known.hint(name, series), path);
        }
    }

    /** Columns of the weekly series that make sense as figures of the wire. */
    private static Set<String> series(Scenario s) {
        Set<String> names = new LinkedHashSet<>();
        s.claimants().keySet().forEach(a -> {
            names.add("actual." + a);
            names.add("claimed." + a);
            names.add("observed." + a);
        });
        Set<String> causers = new LinkedHashSet<>(s.airForces().keySet());
        causers.forEach(a -> names.add("sorties." + a));
        causers.add("shelling");
        causers.add("ground");
        causers.forEach(c -> {
            names.add("civilians.by." + c);
            names.add("fighters.by." + c);
        });
        names.add("civilians.killed");
        names.add("fighters.killed");
        s.sides().keySet().forEach(side -> {
            names.add("deaths.in." + side);
            names.add("area." + side);
        });
        names.add("displaced");
        names.add("idp");
        s.hosts().keySet().forEach(h -> names.add("refugees." + h));
        return names;
    }
}
