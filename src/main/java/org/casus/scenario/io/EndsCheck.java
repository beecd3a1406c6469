package org.casus.scenario.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.expression.Formula;
import org.casus.scenario.study.Change;
import org.casus.scenario.study.OutcomeMeasure;
import org.casus.scenario.study.Study;
import org.casus.scenario.study.Swept;

/**
 * Every scenario stays valid with the study's outcomes and series, with all factors at their first value,
 * all at their second and so on. Combinations in between that are refused become failed runs.
 */
final class EndsCheck {
    private static final String SERIES = "series_";
    private final Problems problems;
    private final Locator locator;
    private final List<ResolvedScenario> scenarios;

    EndsCheck(Problems problems, Locator locator, List<ResolvedScenario> scenarios) {
        this.problems = problems;
        this.locator = locator;
        this.scenarios = scenarios;
    }

    void check(Study study, List<Swept> factors) {
        scenarios.forEach(s -> control(study, s));
        int most = factors.stream().mapToInt(f -> ends(f).size()).max().orElse(1);
        for (int i = 0; i < most; i++) {
            for (ResolvedScenario s : scenarios) {
                report(faults(s, study, at(factors, i)), s);
            }
        }
    }

    /** Holders can be kept of weeks that are run. */
    private void control(Study study, ResolvedScenario s) {
        int weeks = study.weeks() == null ? s.scenario().weeks() : study.weeks();
        for (int i = 0; i < study.control().size(); i++) {
            if (study.control().get(i) > weeks) {
                problems.error(locator.of(List.of("control", String.valueOf(i))), "control." + i, "week " + study.control().get(i)
                        + " is not run; " + s.scenario().id() + " ends with week " + weeks);
            }
        }
    }

    private static List<Change> at(List<Swept> factors, int i) {
        List<Change> out = new ArrayList<>();
        for (Swept f : factors) {
            List<Object> ends = ends(f);
            if (!ends.isEmpty()) {
                out.add(new Change(f, ends.get(Math.min(i, ends.size() - 1))));
            }
        }
        return out;
    }

    private static List<Object> ends(Swept f) {
        if (f.range() == null) {
            return f.levels();
        }
        return f.whole()
                ? List.of((long) Math.ceil(f.range().low()), (long) Math.floor(f.range().high()))
                : List.of(f.range().low(), f.range().high());
    }

    /** What the scenarios refuse of some values. @param changes values with the places where they stand */
    List<Problem> faults(Map<Change, Mark> changes) {
        List<Problem> out = new ArrayList<>();
        for (ResolvedScenario s : scenarios) {
            Overlay overlay = new Overlay(s.tree(), s.tree().mark());
            changes.forEach(overlay::set);
            out.addAll(faults(overlay));
        }
        return out;
    }

    private List<Problem> faults(ResolvedScenario s, Study study, List<Change> changes) {
        Overlay overlay = new Overlay(s.tree(), s.tree().mark());
        changes.forEach(c -> overlay.set(c, locator.of(List.of("factors", c.factor().name(), "path"))));
        study.outcomes().forEach((name, o) -> overlay.measure(
                ResolvedScenario.OUTCOME + name, o, locator.of(List.of("outcomes", name, "measure"))));
        series(study).forEach((name, o) -> overlay.measure(name, o, locator.of(List.of("series", name.substring(SERIES.length())))));
        return faults(overlay);
    }

    private static List<Problem> faults(Overlay overlay) {
        try {
            new Loader(Shelves.NONE).of(Merge.clean(overlay.merged()), false);
            return List.of();
        } catch (InvalidScenarioException e) {
            return e.problems().stream().filter(Problem::error).toList();
        }
    }

    /** A series exists if its first value could be measured. */
    private static Map<String, OutcomeMeasure> series(Study study) {
        Map<String, OutcomeMeasure> out = new LinkedHashMap<>();
        for (int i = 0; i < study.series().size(); i++) {
            String name = study.series().get(i).replace("'", "");
            out.put(SERIES + i, new OutcomeMeasure(new Formula("at(0,'" + name + "')"), null, "", null, null));
        }
        return out;
    }

    private void report(List<Problem> faults, ResolvedScenario s) {
        String which = scenarios.size() > 1 ? "in " + s.scenario().id() + ", " : "";
        for (Problem p : faults) {
            String where = p.where().replaceFirst("^patterns\\." + ResolvedScenario.OUTCOME, "outcomes.")
                    .replaceFirst("^patterns\\." + SERIES + "([0-9]+).*", "series.$1");
            problems.error(new Mark(p.file(), p.line(), p.column()), where, which + p.message());
        }
    }
}
