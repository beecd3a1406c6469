package org.casus.report.chart;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.model.Action;
import org.casus.outcome.Event;
import org.casus.report.read.Run;

/** The gravest act of each actor in each column of weeks, from the events of a run. */
final class ActionGrid {
    private static final int COLUMNS = 104;
    private final List<String> actors;
    private final int weeksEach;
    private final Event[][] cells;

    ActionGrid(Run run) {
        actors = List.copyOf(run.scenario().actors().keySet());
        int weeks = Math.max(1, run.lastRow());
        weeksEach = (weeks + COLUMNS - 1) / COLUMNS;
        cells = new Event[actors.size()][(weeks + weeksEach - 1) / weeksEach];
        run.result().events().stream()
                .filter(e -> run.scenario().actions().containsKey(e.kind()))
                .filter(e -> !passes(run.scenario().actions().get(e.kind())))
                .forEach(this::keep);
    }

    private static boolean passes(Action action) {
        return "pass".equals(action.kind());
    }

    private void keep(Event e) {
        int row = actors.indexOf(e.actor());
        int column = e.week() / weeksEach;
        if (row >= 0 && column >= 0 && column < columns() && (cells[row][column] == null || e.rung() > cells[row][column].rung())) {
            cells[row][column] = e;
        }
    }

    List<String> actors() {
        return actors;
    }

    int columns() {
        return cells.length == 0 ? 0 : cells[0].length;
    }

    /** Weeks that one column stands for. */
    int weeksEach() {
        return weeksEach;
    }

    /** Gravest act, null where the actor did nothing. */
    Event at(int row, int column) {
        return cells[row][column];
    }

    /** Name of each action in the grid by its code, in the order of the scenario. */
    Map<String, String> names(Map<String, Action> actions) {
        Map<String, String> names = new LinkedHashMap<>();
        Set<String> there = Arrays.stream(cells).flatMap(Arrays::stream).filter(Objects::nonNull).map(Event::kind).collect(Collectors.toSet());
        actions.forEach((id, action) -> {
            if (there.contains(id)) {
                names.put(id, action.name());
            }
        });
        return names;
    }

    boolean isEmpty() {
        for (Event[] row : cells) {
            for (Event e : row) {
                if (e != null) {
                    return false;
                }
            }
        }
        return true;
    }
}
