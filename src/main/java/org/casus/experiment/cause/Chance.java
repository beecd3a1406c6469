package org.casus.experiment.cause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.casus.engine.Moment;
import org.casus.expression.Expression;
import org.casus.model.Family;
import org.casus.model.QuantityName;
import org.casus.model.Rate;
import org.casus.outcome.Event;
import org.casus.outcome.RunResult;
import org.casus.scenario.Scenario;
import org.casus.world.Blueprint;
import org.casus.world.LevelTable;
import org.casus.world.PlaceNames;
import org.casus.world.Quantities;

/**
 * The chance that made an event, where its rule is a rate of the scenario, and what that rate read at the moment: each
 * quantity put back alone to where it stood at the start.
 *
 * @param rate its name and id
 * @param unit of what it is a chance
 * @param value chance at that moment, 0 to 1
 * @param readings quantities that had moved since the start, those that mattered most first
 */
public record Chance(String rate, String unit, double value, List<Reading> readings) {
    /** What a quantity stood at. @param label of the level that it is, empty where it is no level */
    public record Value(double number, String label) {}

    /**
     * A quantity that a chance read.
     *
     * @param then at that moment
     * @param start at the start of the run
     * @param instead the chance, had it stood as at the start
     */
    public record Reading(QuantityName name, Value then, Value start, double instead) {}

    /** The chance of an event of a run; empty where no rate of the scenario draws it. */
    public static Optional<Chance> of(Blueprint b, long seed, RunResult run, Event e) {
        return rate(b.scenario(), e).map(id -> {
            double[] q = Moment.quantities(b, seed, run.events().indexOf(e), e.week());
            return of(b, id, q);
        });
    }

    private static Optional<String> rate(Scenario s, Event e) {
        Optional<String> shot = s.airspace().stream()
                .filter(a -> a.event().equals(e.kind()) && a.defender().equals(e.actor()) && a.intruder().equals(e.subject()))
                .map(a -> a.shoot()).findFirst();
        return shot.or(() -> s.encounters().stream()
                .filter(m -> m.event().equals(e.kind()) && m.a().equals(e.actor()) && m.b().equals(e.subject()))
                .map(m -> m.incident()).findFirst());
    }

    private static Chance of(Blueprint b, String id, double[] q) {
        Expression formula = b.graph().valueAt(b.rate(id)).formula();
        int half = b.quantities().half();
        List<Reading> readings = new ArrayList<>();
        TreeSet<Integer> places = new TreeSet<>();
        formula.reads(places::add);
        for (int place : places) {
            boolean moves = place < half && b.quantities().familyOf(place) != Family.PARAMETER;
            if (moves && q[place] != q[half + place]) {
                double then = q[place];
                q[place] = q[half + place];
                double instead = share(formula.value(q));
                readings.add(new Reading(PlaceNames.of(b, place), value(b, place, then), value(b, place, q[place]), instead));
                q[place] = then;
            }
        }
        double value = share(formula.value(q));
        readings.sort(Comparator.comparingDouble(r -> -Math.abs(value - r.instead())));
        Rate rate = b.scenario().rates().get(id);
        return new Chance(rate.name() + " (" + id + ")", rate.unit(), value, readings);
    }

    private static Value value(Blueprint b, int place, double number) {
        Quantities q = b.quantities();
        LevelTable levels = q.familyOf(place) == Family.LEVEL ? b.action(q.second(place)).levels()[q.first(place)] : null;
        return new Value(number, levels == null ? "" : levels.labels()[levels.indexOf(number)]);
    }

    private static double share(double chance) {
        return Math.max(0, Math.min(1, chance));
    }
}
