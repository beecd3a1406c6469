package org.casus.gui.inspect;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.casus.gui.figure.Figure;
import org.casus.gui.page.Markup;
import org.casus.gui.page.Page;
import org.casus.gui.session.Session;
import org.casus.model.Actor;
import org.casus.model.Goal;
import org.casus.report.read.Numbers;
import org.casus.report.read.Run;
import org.casus.report.read.SeriesWords;

/** An actor: its last decisions, goals, relations and numbers. */
final class ActorInspector extends Tabs {
    private static final long serialVersionUID = 1;
    private final String id;

    ActorInspector(Session session, String id) {
        super(session, session.week().run().actor(id));
        this.id = id;
        String name = getTitle();
        Page card = new Page();
        page("Why?", card, () -> card.show(CardPage.of(session, id)));
        numbers("Goals", name, goals());
        numbers("Relations", name, relations());
        numbers("State", name, state());
        Page acts = new Page();
        page("Acts", acts, () -> acts.show(EventPage.by(session.week().run(), id)));
        Page about = new Page();
        page("About", about, () -> about.show(about()));
    }

    /** Utility now of each goal, the weightiest first. */
    private List<Figure> goals() {
        Run run = session.week().run();
        String prefix = id + ".";
        Stream<Figure> each = run.scenario().goals().entrySet().stream()
                .filter(e -> e.getKey().startsWith(prefix))
                .sorted(Comparator.comparingDouble((Map.Entry<String, Goal> e) -> -Math.abs(e.getValue().weight())))
                .map(e -> goal(run, e.getKey().substring(prefix.length()), e.getValue()));
        return Stream.concat(
                        Stream.of(Figure.recorded("all goals: utility", "", "Sum of the terms below; before each goal its weight", "utility." + id)), each)
                .filter(f -> f.now() != null)
                .toList();
    }

    private Figure goal(Run run, String code, Goal goal) {
        String meaning = run.feature(code) + " (" + code + "): weight " + Numbers.plain(goal.weight()) + ", "
                + (goal.adaptive() ? "reference follows experience" : "reference " + Numbers.plain(goal.reference()))
                + ". Shown is its term of utility now. Source: " + goal.source();
        return Figure.recorded(Numbers.plain(goal.weight()) + " " + run.feature(code), "", meaning,
                "goal." + id + "." + code);
    }

    private List<Figure> relations() {
        Run run = session.week().run();
        return run.scenario().actors().keySet().stream().filter(o -> !o.equals(id)).flatMap(o -> with(run, o)).toList();
    }

    private Stream<Figure> with(Run run, String other) {
        String name = run.actor(other);
        List<String> order = List.copyOf(run.scenario().actors().keySet());
        String pair = order.indexOf(id) < order.indexOf(other) ? id + "." + other : other + "." + id;
        return Stream.of(
                Figure.recorded("relation with " + name, "", "From -1, hostile, to 1, allied", "relation." + pair),
                Figure.recorded("tension with " + name, "", "Smoothed tension between the two", "tension." + pair),
                Figure.recorded("believes " + name + " resolute", "", "Its chance, 0 to 1, that the other stands firm",
                        "belief." + id + "." + other));
    }

    private List<Figure> state() {
        Run run = session.week().run();
        List<String> own = List.of("sorties.", "actual.", "claimed.", "observed.", "civilians.by.", "fighters.by.");
        Stream<Figure> totals = own.stream().map(p -> p + id).filter(run.series()::has)
                .map(c -> Figure.recorded(SeriesWords.of(run, c), "", c, c));
        Stream<Figure> levels = run.series().startingWith("level." + id + ".").stream()
                .map(c -> Figure.recorded(SeriesWords.of(run, c), "", "Value of the level held: " + c, c));
        Stream<Figure> features = run.series().startingWith("feature." + id + ".").stream()
                .map(c -> Figure.recorded(SeriesWords.of(run, c), "", c, c));
        return Stream.of(totals, levels, features).flatMap(s -> s).toList();
    }

    private String about() {
        Run run = session.week().run();
        Actor a = run.scenario().actors().get(id);
        Markup m = new Markup().head(getTitle() + " (" + id + ")").words(a.description());
        m.words(a.side() == null ? "An outside power: it holds no ground itself." : "Side: " + run.side(a.side()) + ".");
        m.words(a.patron() == null ? "" : "Depends on " + run.actor(a.patron()) + ".");
        m.words("Resolve that others presume: " + Numbers.percent(a.resolve()) + ".");
        return m.words(a.source() == null ? "" : "Source: " + a.source()).toString();
    }
}
