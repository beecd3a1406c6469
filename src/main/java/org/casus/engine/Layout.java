package org.casus.engine;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.casus.outcome.Headings;
import org.casus.world.Blueprint;
import org.casus.world.FeatureTable.GoalEntry;

/**
 * What a week of a trajectory consists of: the names of its series in order, and where in the world the zones
 * lie that are summed. Follows from the blueprint alone, so all replications share one.
 */
final class Layout implements Serializable {
    private static final long serialVersionUID = 1;
    private final Columns columns;
    private final Headings headings;
    private final List<String> governorates;
    private final int[] governorateOf;
    private final double area;
    private final GoalEntry[][] goals;

    private Layout(Blueprint b) {
        columns = new Columns(b);
        governorates = governorates(b);
        governorateOf = b.scenario().theatre().zones().values().stream().mapToInt(z -> governorates.indexOf(z.governorate())).toArray();
        area = sum(b.geography().area());
        goals = b.features().goals();
        headings = new Headings(names(b));
    }

    static Layout of(Blueprint b) {
        return b.shared(Layout.class, Layout::new);
    }

    private static double sum(double[] of) {
        double sum = 0;
        for (double x : of) {
            sum += x;
        }
        return sum;
    }

    /** In the order in which {@link Recorder#week} writes a week down. */
    private List<String> names(Blueprint b) {
        List<String> sides = b.names().sides().ids();
        List<String> names = new ArrayList<>(columns.names());
        sides.forEach(s -> names.add("control." + s));
        for (String c : causers(b)) {
            names.add("fighters.by." + c);
            names.add("civilians.by." + c);
        }
        names.addAll(List.of("fighters.killed", "civilians.killed"));
        sides.forEach(s -> names.add("deaths.in." + s));
        governorates.forEach(g -> names.add("deaths.at." + g));
        names.addAll(List.of("displaced", "idp"));
        governorates.forEach(g -> names.add("displaced." + g));
        names.addAll(List.of("rung", "escalation"));
        for (int i = 0; i < goals.length; i++) {
            String actor = b.names().actors().id(i);
            for (GoalEntry g : goals[i]) {
                names.add("goal." + actor + "." + g.code());
            }
            names.add("utility." + actor);
        }
        return names;
    }

    private static List<String> causers(Blueprint b) {
        List<String> causers = new ArrayList<>();
        for (var a : b.airForces()) {
            causers.add(b.names().actors().id(a.actor()));
        }
        causers.addAll(List.of("shelling", "ground"));
        return causers;
    }

    private static List<String> governorates(Blueprint b) {
        return b.scenario().theatre().zones().values().stream()
                .map(z -> z.governorate())
                .filter(g -> g != null && !g.isBlank())
                .distinct()
                .toList();
    }

    /** Series that are read off the vector of quantities; they come first. */
    Columns columns() {
        return columns;
    }

    Headings headings() {
        return headings;
    }

    /** Number of series. */
    int size() {
        return headings.names().size();
    }

    int governorates() {
        return governorates.size();
    }

    /** Governorate of each zone, -1 for none; must not be written to. */
    int[] governorateOf() {
        return governorateOf;
    }

    /** km2 of all zones. */
    double area() {
        return area;
    }

    /** Goals of each actor; must not be written to. */
    GoalEntry[][] goals() {
        return goals;
    }
}
