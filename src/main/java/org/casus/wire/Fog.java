package org.casus.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.casus.model.Action;
import org.casus.model.Actor;
import org.casus.outcome.Decision;
import org.casus.outcome.Dispatch;
import org.casus.outcome.Event;
import org.casus.outcome.RunResult;
import org.casus.outcome.Trajectory;
import org.casus.outcome.Wire;
import org.casus.outcome.ZoneControl;
import org.casus.scenario.Scenario;

/**
 * Leaves of a run what one actor could know: events by {@link Sight}; its own decisions, with what it perceived and
 * believed; what outlets printed, without what happened; and of the weekly series its own postures, its beliefs, its
 * sorties and what it knows and says they struck, the heads of factions that it alone commands, the levels of agreements
 * that it is a party to, and what it perceived ({@code perceived.FEATURE}).
 */
public final class Fog {
    private static final String PERCEIVED = "perceived.";
    private final Scenario scenario;
    private final Sight sight;
    private final Names names;
    private final String actor;

    /** @param actor whose view it is */
    public Fog(Scenario s, String actor) {
        scenario = s;
        sight = new Sight(s);
        names = new Names(s);
        this.actor = actor;
    }

    /** What is left of a run; control of zones, measures and the seed are not. */
    public RunResult result(RunResult r) {
        List<Decision> own = r.decisions().stream().filter(d -> d.actor().equals(actor)).toList();
        return new RunResult(r.scenario(), "", 0, r.weeks(), trajectory(r.trajectory(), own),
                new ZoneControl(List.of(), List.of(), new float[0][]), events(r.events()), own, Map.of());
    }

    /** What is left of the wire: what was printed. */
    public Wire wire(Wire wire) {
        return new Wire(wire.items().stream().map(Dispatch::withoutTruth).toList(), wire.credibility());
    }

    /** Events that the actor sees by itself, in order. */
    public List<Event> events(List<Event> events) {
        return events.stream().map(this::seen).filter(Objects::nonNull).toList();
    }

    private Event seen(Event e) {
        return switch (sight.view(e, actor)) {
            case ALL -> e;
            case OUTLINE ->
                new Event(e.week(), e.day(), e.kind(), e.actor(), e.subject(), e.from(), e.rung(), Double.NaN, outline(e));
            case NOTHING -> null;
        };
    }

    /** Acts are told without their level; whatever else happens has no number in its sentence. */
    private String outline(Event e) {
        Action action = scenario.actions().get(e.kind());
        if (action == null) {
            return e.text();
        }
        String at = e.subject().isEmpty() ? "" : ", " + names.of(e.subject());
        return names.of(e.actor()) + ": " + (action.name() == null ? e.kind() : action.name()) + at + ".";
    }

    private Trajectory trajectory(Trajectory all, List<Decision> own) {
        List<String> columns = new ArrayList<>(all.columns().stream().filter(this::knows).toList());
        Map<Integer, Decision> first = new LinkedHashMap<>();
        own.forEach(d -> first.putIfAbsent(d.week(), d));
        List<String> codes = own.isEmpty() ? List.of() : List.copyOf(own.get(0).perceived().keySet());
        int kept = columns.size();
        codes.forEach(code -> columns.add(PERCEIVED + code));
        double[][] rows = new double[all.size()][columns.size()];
        for (int row = 0; row < rows.length; row++) {
            for (int c = 0; c < columns.size(); c++) {
                rows[row][c] = c < kept ? all.at(row, columns.get(c)) : perceived(first.get(row), codes.get(c - kept));
            }
        }
        return new Trajectory(columns, rows);
    }

    private static double perceived(Decision d, String code) {
        return d == null ? Double.NaN : d.perceived().getOrDefault(code, Double.NaN);
    }

    /** Whether a weekly series is the actor's own. */
    private boolean knows(String column) {
        String[] parts = column.split("\\.", 3);
        String id = parts.length > 1 ? parts[1] : "";
        return switch (parts[0]) {
            case "level", "belief", "sorties", "actual", "claimed" -> id.equals(actor);
            case "heads" -> commandsAlone(id);
            case "agreement" -> scenario.agreements().containsKey(id) && scenario.agreements().get(id).parties().contains(actor);
            default -> false;
        };
    }

    private boolean commandsAlone(String faction) {
        for (Map.Entry<String, Actor> a : scenario.actors().entrySet()) {
            if (!a.getKey().equals(actor) && a.getValue().commands().containsKey(faction)) {
                return false;
            }
        }
        return scenario.actors().get(actor).commands().containsKey(faction);
    }
}
