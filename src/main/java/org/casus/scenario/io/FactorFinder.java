package org.casus.scenario.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.casus.model.ModelParameters;
import org.casus.model.Parameter;
import org.casus.scenario.study.Factor;
import org.casus.scenario.study.Range;
import org.casus.scenario.study.Study;
import org.casus.scenario.study.Swept;
import org.casus.util.TextDistance;

/** Finds what each factor of a study means in its scenarios. */
final class FactorFinder {
    private final List<ResolvedScenario> scenarios;
    private final Locator locator;
    private final Problems problems;
    private final SchemaTree schema = SchemaTree.shipped();

    FactorFinder(List<ResolvedScenario> scenarios, Locator locator, Problems problems) {
        this.scenarios = scenarios;
        this.locator = locator;
        this.problems = problems;
    }

    /** Every factor that could be found; the others are reported. */
    List<Swept> find(Study study) {
        List<Swept> out = new ArrayList<>();
        boolean table = study.design() != null && List.of("csv", "posterior").contains(String.valueOf(study.design().kind()));
        study.factors().forEach((name, factor) -> {
            Swept swept = factor.actions().isEmpty() ? value(name, factor, table) : toggle(name, factor);
            if (swept != null) {
                out.add(swept);
            }
        });
        return out;
    }

    private void error(String name, String key, String message) {
        problems.error(locator.of(List.of("factors", name, key)), "factors." + name + "." + key, message);
    }

    private Swept toggle(String name, Factor f) {
        if (f.path() != null || f.low() != null || f.high() != null) {
            error(name, "actions", "a factor sets a path or switches actions, not both; take out path, low and high");
            return null;
        }
        List<Object> levels = f.levels().isEmpty() ? List.of(Swept.ON, Swept.OFF) : List.copyOf(f.levels());
        if (!List.of(Swept.ON, Swept.OFF).containsAll(levels) || !distinct(name, levels)) {
            error(name, "levels", "levels of actions are on and off, each once, not " + levels);
            return null;
        }
        if (!known(name, f)) {
            return null;
        }
        String who = f.actor() == null ? "everybody" : f.actor();
        String meaning = f.meaning() == null ? who + " may choose " + String.join(", ", f.actions()) : f.meaning();
        return new Swept(name, List.of(), f.actor() == null ? "" : f.actor(), f.actions(), levels, false, null, 2, false, meaning);
    }

    /** Whether every scenario has the actor and the actions. */
    private boolean known(String name, Factor f) {
        for (ResolvedScenario s : scenarios) {
            Set<String> actors = s.scenario().actors().keySet();
            if (f.actor() != null && !actors.contains(f.actor())) {
                error(name, "actor", missing("actor", f.actor(), s, actors));
                return false;
            }
            Set<String> actions = s.scenario().actions().keySet();
            for (String action : f.actions()) {
                if (!actions.contains(action)) {
                    error(name, "actions", missing("action", action, s, actions));
                    return false;
                }
            }
        }
        return true;
    }

    private static String missing(String kind, String id, ResolvedScenario s, Set<String> known) {
        return "there is no " + kind + " '" + id + "' in " + s.scenario().id() + "; known are " + String.join(", ", known) + "."
                + TextDistance.hint(id, known);
    }

    private Swept value(String name, Factor f, boolean table) {
        if (f.path() == null) {
            error(name, "path", "a factor needs a path to what it sets, or actions that it switches");
            return null;
        }
        List<String> path = path(name, f.path());
        if (path == null) {
            return null;
        }
        JsonNode kind = schema.at(path);
        boolean whole = kind.path("type").asText().equals("integer");
        List<Object> levels = levels(name, f, kind);
        Range range = levels == null || !levels.isEmpty() ? null : range(name, f, path, table);
        boolean usable = levels != null && (range != null || !levels.isEmpty() || table);
        return usable ? new Swept(name, path, "", List.of(), levels, f.beyond(), range, f.steps(), whole, meaning(f, path)) : null;
    }

    private List<String> path(String name, String text) {
        Set<List<String>> found = new LinkedHashSet<>();
        for (ResolvedScenario s : scenarios) {
            try {
                found.add(new TreePath(s.tree(), schema).find(text));
            } catch (TreePath.LostException e) {
                String which = scenarios.size() > 1 ? "in " + s.scenario().id() + " " : "";
                error(name, "path", which + e.getMessage());
                return null;
            }
        }
        return found.iterator().next();
    }

    private List<Object> levels(String name, Factor f, JsonNode kind) {
        boolean both = !f.levels().isEmpty() && (f.low() != null || f.high() != null || f.prior() != null);
        if (both) {
            error(name, "levels", "a factor has levels or a range with low, high and prior, not both");
            return null;
        }
        if (f.beyond() && f.levels().isEmpty()) {
            error(name, "beyond", "only levels may go beyond the range of a parameter; name them, or take this out");
            return null;
        }
        boolean listed = locator.node(List.of("factors", name, "levels")) != null;
        if (listed && f.levels().isEmpty()) {
            error(name, "levels", "the list of levels is empty; name at least one value");
            return null;
        }
        List<Object> out = new ArrayList<>();
        boolean text = !SchemaTree.allows(kind, "number") && !SchemaTree.allows(kind, "boolean");
        for (String level : f.levels()) {
            out.add(text ? level : parsed(level));
        }
        return distinct(name, out) ? out : null;
    }

    private Object parsed(String level) {
        try {
            Object value = Scalars.value(level, Mark.of(""));
            return value == null ? level : value;
        } catch (Unreadable e) {
            return level;
        }
    }

    private boolean distinct(String name, List<Object> levels) {
        if (new LinkedHashSet<>(levels).size() < levels.size()) {
            error(name, "levels", "a level is named twice: " + levels);
            return false;
        }
        return true;
    }

    private Range range(String name, Factor f, List<String> path, boolean table) {
        Parameter own = own(path);
        boolean stated = f.low() != null || f.high() != null;
        if (!stated && table) {
            return null;
        }
        if (!stated && (own == null || own.low() == own.high())) {
            error(name, "path", "needs levels, or a range with low and high" + (own == null ? "" : "; its own range is a single value"));
            return null;
        }
        if (stated && (f.low() == null || f.high() == null)) {
            error(name, f.low() == null ? "high" : "low", "a range has both ends, low and high");
            return null;
        }
        double low = stated ? f.low() : own.low();
        double high = stated ? f.high() : own.high();
        if (own != null && f.prior() != null && Parameter.isOpen(f.prior()) && ModelParameters.shares().contains(path.get(1))) {
            error(name, "prior", "the prior " + f.prior() + " has no ends, and the program takes " + path.get(1)
                    + " as a share, which must lie in [0, 1]; allowed: U, logU, Beta");
            return null;
        }
        if (own != null && "N".equals(f.prior()) && ModelParameters.losses().contains(path.get(1))) {
            error(name, "prior", "the prior N has no lower end, and the program takes off what " + path.get(1)
                    + " says, which must be 0 or more; allowed: U, logU, LN, Beta");
            return null;
        }
        return range(name, f, new double[] {low, high}, own);
    }

    private Range range(String name, Factor f, double[] ends, Parameter own) {
        if (ends[0] >= ends[1]) {
            error(name, "low", "the range from " + ends[0] + " to " + ends[1] + " is empty; low must be below high");
            return null;
        }
        if (own != null && (ends[0] < own.low() || ends[1] > own.high())) {
            error(name, ends[0] < own.low() ? "low" : "high", "the range from " + ends[0] + " to " + ends[1]
                    + " leaves that of the parameter, [" + own.low() + ", " + own.high() + "]");
            return null;
        }
        String prior = f.prior() != null ? f.prior() : own != null && own.prior() != null ? own.prior() : "U";
        try {
            double centre = own == null ? (ends[0] + ends[1]) / 2 : Math.min(ends[1], Math.max(ends[0], own.value()));
            return new Range(ends[0], ends[1], centre, usable(prior, ends[0]));
        } catch (IllegalArgumentException e) {
            error(name, "low", e.getMessage());
            return null;
        }
    }

    /** A parameter's prior as a range can have it: what is fixed or starts at nothing is read as even. */
    private static String usable(String prior, double low) {
        boolean logarithm = prior.equals("logU") || prior.equals("LN");
        return prior.equals("fixed") || logarithm && low <= 0 ? "U" : prior;
    }

    private Parameter own(List<String> path) {
        boolean parameter = path.size() == 3 && path.get(0).equals("parameters") && path.get(2).equals("value");
        return parameter ? scenarios.get(0).scenario().parameters().get(path.get(1)) : null;
    }

    private String meaning(Factor f, List<String> path) {
        Parameter own = own(path);
        if (f.meaning() != null) {
            return f.meaning();
        }
        return own == null || own.meaning() == null ? String.join(".", path) : own.meaning();
    }
}
