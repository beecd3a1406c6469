package org.casus.report.read;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.casus.model.Action;
import org.casus.model.Actor;
import org.casus.model.Agreement;
import org.casus.model.EventWords;
import org.casus.model.Host;
import org.casus.model.KeyDate;
import org.casus.model.Outlet;
import org.casus.model.Side;
import org.casus.model.Zone;
import org.casus.outcome.RunResult;
import org.casus.outcome.Trajectory;
import org.casus.outcome.Wire;
import org.casus.scenario.Scenario;

/**
 * One run together with the scenario that gives its ids their names and its weeks their dates.
 *
 * @param scenario what was run
 * @param result what it left behind
 * @param wire what outlets told of it
 */
public record Run(Scenario scenario, RunResult result, Wire wire) {
    /** Causers of deaths that are not actors. */
    private static final Map<String, String> CAUSES = Map.of("shelling", "shelling", "ground", "ground fighting");

    /** Words of the program that are no words of English. */
    private static final Map<String, String> WORDS = Map.of(EventWords.HELICOPTER, "helicopters lost",
            EventWords.MOVE, "move in a crisis", EventWords.CRISIS_END, "end of a crisis");

    /** A run of which nobody told. */
    public Run(Scenario scenario, RunResult result) {
        this(scenario, result, Wire.NONE);
    }

    public Trajectory series() {
        return result.trajectory();
    }

    /** Index of the last row. */
    public int lastRow() {
        return series().size() - 1;
    }

    /** Date of a row: row 0 is the start, row w the end of week w. */
    public LocalDate date(int row) {
        return scenario.start().plusWeeks(row);
    }

    /** Date of a day of the run. */
    public LocalDate day(double day) {
        return scenario.start().plusDays((long) Math.floor(day));
    }

    /** Key dates that fall into the run, earliest first. */
    public List<KeyDate> keyDates() {
        return scenario.keyDates().stream()
                .filter(k -> !k.date().isBefore(date(0)) && k.date().isBefore(date(lastRow())))
                .sorted(Comparator.comparing(KeyDate::date))
                .toList();
    }

    /** What follows the prefix in every column that starts with it, in order. */
    public List<String> after(String prefix) {
        return series().startingWith(prefix).stream()
                .map(c -> c.substring(prefix.length()))
                .toList();
    }

    /** Value of a column at the start, 0 where there is no such column. */
    public double first(String column) {
        return series().has(column) ? series().at(0, column) : 0;
    }

    /** Value of a column at the end, 0 where there is no such column. */
    public double last(String column) {
        return series().has(column) ? series().at(lastRow(), column) : 0;
    }

    /** Sum over the weeks run, 0 where there is no such column. */
    public double total(String column) {
        double sum = 0;
        for (int row = 1; row <= lastRow() && series().has(column); row++) {
            sum += series().at(row, column);
        }
        return sum;
    }

    /** First row in which a column is above 0; the one after the last where it never is or does not exist. */
    public int began(String column) {
        int row = 0;
        while (row <= lastRow() && !(series().has(column) && series().at(row, column) > 0)) {
            row++;
        }
        return row;
    }

    /** Greatest value of a column over all rows, 0 where there is no such column. */
    public double most(String column) {
        double most = 0;
        for (int row = 0; row <= lastRow() && series().has(column); row++) {
            most = Math.max(most, series().at(row, column));
        }
        return most;
    }

    public String actor(String id) {
        Actor actor = scenario.actors().get(id);
        return named(actor == null ? null : actor.name(), id);
    }

    public String outlet(String id) {
        Outlet outlet = scenario.outlets().get(id);
        return named(outlet == null ? null : outlet.name(), id);
    }

    public String side(String id) {
        Side side = scenario.sides().get(id);
        return named(side == null ? null : side.name(), id);
    }

    public String host(String id) {
        Host host = scenario.hosts().get(id);
        return named(host == null ? null : host.name(), id);
    }

    public String feature(String code) {
        var feature = scenario.features().get(code);
        return named(feature == null ? null : feature.name(), code);
    }

    public String agreement(String id) {
        Agreement agreement = scenario.agreements().get(id);
        return named(agreement == null ? null : agreement.name(), id);
    }

    /** Name of a cause of death: an actor, shelling or ground fighting. */
    public String cause(String id) {
        return CAUSES.getOrDefault(id, actor(id));
    }

    /** Name of the kind of an event: an action, an agreement or a word of the program. */
    public String kind(String id) {
        String agreement = EventWords.agreement(id);
        if (!agreement.equals(id)) {
            return id.substring(0, id.length() - agreement.length()) + agreement(agreement);
        }
        Action action = scenario.actions().get(id);
        return action == null ? agreement(WORDS.getOrDefault(id, id)) : named(action.name(), id);
    }

    /** Name of whatever an event or option is aimed at; empty stays empty. */
    public String target(String id) {
        if (id == null || id.isEmpty()) {
            return "";
        }
        Zone zone = scenario.theatre() == null ? null : scenario.theatre().zones().get(id);
        if (zone != null) {
            return named(zone.name(), id);
        }
        return scenario.actors().containsKey(id) ? actor(id) : scenario.sides().containsKey(id) ? side(id) : agreement(id);
    }

    private static String named(String name, String id) {
        return name == null || name.isBlank() ? id : name;
    }
}
