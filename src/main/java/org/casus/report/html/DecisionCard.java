package org.casus.report.html;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.outcome.Decision;
import org.casus.outcome.OptionScore;
import org.casus.report.read.Numbers;
import org.casus.report.read.OptionWords;
import org.casus.report.read.Run;
import org.casus.report.read.TurningPoints;

/**
 * One decision: who, when, what was weighed, by which goals and on what beliefs.
 *
 * @param run the run
 * @param point the decision
 */
record DecisionCard(Run run, TurningPoints point) {
    private static final int OPTIONS = 5;
    private static final int GOALS = 6;
    private static final String PATRON = "patron.";

    void write(Markup page) {
        Decision d = point.decision();
        OptionScore chosen = TurningPoints.chosen(d);
        page.open("details", "class", "card");
        page.element("summary", run.date(d.week()) + ": " + run.actor(d.actor()) + " chose: " + named(chosen));
        page.paragraph("Shown because: " + point.reason() + ". Week " + (d.week() + 1) + ", choice " + (d.draw() + 1)
                + " of that week. It had a chance of " + Numbers.percent(chosen.probability()) + inAnyForm(d, chosen) + ", "
                + margin(d) + ".");
        page.table(options(d)).table(goals(d)).table(beliefs(d));
        page.close("details");
    }

    /** The chance of its action at any target and level, where there are several. */
    private String inAnyForm(Decision d, OptionScore chosen) {
        double all = d.options().stream().filter(o -> o.action().equals(chosen.action())).mapToDouble(OptionScore::probability).sum();
        boolean one = d.options().stream().filter(o -> o.action().equals(chosen.action())).count() == 1;
        return one ? "" : " (" + run.kind(chosen.action()) + " in any form " + Numbers.percent(all) + ")";
    }

    private String margin(Decision d) {
        boolean alone = d.runnerUp() < 0 || d.runnerUp() >= d.options().size();
        String other = alone ? "the only option" : "the next likeliest being " + named(d.options().get(d.runnerUp()));
        double points = 100 * d.margin();
        return alone ? other : other + " (" + Numbers.signed(points) + " percentage points of margin)";
    }

    private String named(OptionScore o) {
        return OptionWords.of(run.kind(o.action()), run.target(o.target()), o.level());
    }

    private Table options(Decision d) {
        Table table = Table.of("The likeliest options of " + d.options().size() + " weighed", "Option", "Chance",
                "Change of utility", "Score", "Cost, points");
        d.options().stream()
                .sorted(Comparator.comparingDouble(o -> -o.probability()))
                .limit(OPTIONS)
                .forEach(o -> table.row(named(o), Numbers.percent(o.probability()), Numbers.signed(o.utility()),
                        Numbers.signed(o.score()), Numbers.plain(o.cost())));
        return table;
    }

    private Table goals(Decision d) {
        OptionScore chosen = TurningPoints.chosen(d);
        OptionScore next = d.runnerUp() >= 0 && d.runnerUp() < d.options().size() ? d.options().get(d.runnerUp()) : null;
        Table table = Table.of("What each goal said, change of utility", "Goal", "Chosen", "Next best", "Difference");
        for (String goal : goals(chosen, next)) {
            double a = chosen.byGoal().getOrDefault(goal, 0.0);
            double b = next == null ? 0 : next.byGoal().getOrDefault(goal, 0.0);
            table.row(goal(goal), Numbers.signed(a), next == null ? "" : Numbers.signed(b), Numbers.signed(a - b));
        }
        return table;
    }

    private static List<String> goals(OptionScore chosen, OptionScore next) {
        Set<String> all = new LinkedHashSet<>(chosen.byGoal().keySet());
        Map<String, Double> other = next == null ? Map.of() : next.byGoal();
        all.addAll(other.keySet());
        return all.stream()
                .sorted(Comparator.comparingDouble(
                        g -> -Math.abs(chosen.byGoal().getOrDefault(g, 0.0)) - Math.abs(other.getOrDefault(g, 0.0))))
                .limit(GOALS)
                .toList();
    }

    private String goal(String code) {
        boolean patron = code.startsWith(PATRON);
        String own = patron ? code.substring(PATRON.length()) : code;
        return run.feature(own) + " (" + own + (patron ? ", its patron's)" : ")");
    }

    private Table beliefs(Decision d) {
        Table table = Table.of("Belief that another actor is resolute", "Actors", "Belief");
        Map<String, String> alike = d.beliefs().entrySet().stream().collect(Collectors.toMap(
                e -> Numbers.percent(e.getValue()), e -> run.actor(e.getKey()), (one, more) -> one + ", " + more, LinkedHashMap::new));
        alike.forEach((belief, actors) -> table.row(actors, belief));
        return table;
    }
}
