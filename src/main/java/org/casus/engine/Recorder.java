package org.casus.engine;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.casus.actor.Appraiser;
import org.casus.actor.Portfolio;
import org.casus.outcome.Decision;
import org.casus.outcome.Event;
import org.casus.outcome.RunResult;
import org.casus.outcome.Trajectory;
import org.casus.outcome.ZoneControl;
import org.casus.world.Blueprint;
import org.casus.world.FeatureTable.GoalEntry;
import org.casus.world.Ledger;
import org.casus.world.WorldState;

/** Writes down the weeks of a replication. */
public final class Recorder implements Serializable {
    private static final long serialVersionUID = 1;
    private static final double ESCALATION_KEEP = 0.8;
    private final Blueprint blueprint;
    private final Logging logging;
    private final Columns columns;
    private final List<String> names = new ArrayList<>();
    private final List<double[]> rows = new ArrayList<>();
    private final List<float[]> control = new ArrayList<>();
    private final DecisionRecorder decisions;
    private final double[] deathsBefore;
    private final List<String> governorates;
    private final double[] before;
    private EventJournal journal;
    private int eventsSeen;
    private double escalation;

    public Recorder(Blueprint blueprint, Logging logging) {
        this.blueprint = blueprint;
        this.logging = logging;
        columns = new Columns(blueprint);
        names.addAll(columns.names());
        for (String s : blueprint.names().sides().ids()) {
            names.add("control." + s);
        }
        for (String c : causers()) {
            names.add("fighters.by." + c);
            names.add("civilians.by." + c);
        }
        names.addAll(List.of("fighters.killed", "civilians.killed"));
        blueprint.names().sides().ids().forEach(s -> names.add("deaths.in." + s));
        governorates = governorates();
        governorates.forEach(g -> names.add("deaths.at." + g));
        names.addAll(List.of("displaced", "idp"));
        governorates.forEach(g -> names.add("displaced." + g));
        names.addAll(List.of("rung", "escalation"));
        for (int i = 0; i < blueprint.actors().size(); i++) {
            String actor = blueprint.names().actors().id(i);
            for (GoalEntry g : blueprint.features().goals()[i]) {
                names.add("goal." + actor + "." + g.code());
            }
            names.add("utility." + actor);
        }
        deathsBefore = new double[blueprint.geography().size()];
        before = new double[causers().size() * 2 + 1 + governorates.size()];
        decisions = logging == Logging.FULL ? new DecisionRecorder(blueprint) : null;
    }

    private List<String> causers() {
        List<String> causers = new ArrayList<>();
        for (var a : blueprint.airForces()) {
            causers.add(blueprint.names().actors().id(a.actor()));
        }
        causers.addAll(List.of("shelling", "ground"));
        return causers;
    }

    EventJournal journal(WorldState w) {
        journal = EventJournal.keeping(w, logging == Logging.FULL);
        return journal;
    }

    void start(WorldState w, Portfolio portfolio) {
        wake(portfolio);
        week(w, portfolio);
    }

    /** Begins to see decisions, at the start or after a checkpoint. */
    void wake(Portfolio portfolio) {
        if (decisions != null) {
            decisions.watch(portfolio);
        }
    }

    void week(WorldState w, Portfolio portfolio) {
        double[] row = new double[names.size()];
        int next = columns.fill(w.quantities(), row, 0);
        next = control(w, row, next);
        next = deaths(w.ledger(), row, next);
        next = holders(w, row, next);
        next = people(w, row, next);
        next = rungs(row, next);
        goals(w, portfolio.appraiser(), row, next);
        rows.add(row);
    }

    private int control(WorldState w, double[] row, int from) {
        int sides = blueprint.sides().size();
        double total = 0;
        float[] shares = new float[blueprint.geography().size() * sides];
        for (int z = 0; z < blueprint.geography().size(); z++) {
            double area = blueprint.geography().area()[z];
            total += area;
            for (int s = 0; s < sides; s++) {
                shares[z * sides + s] = (float) w.control(z, s);
                row[from + s] += area * w.control(z, s);
            }
        }
        for (int s = 0; s < sides; s++) {
            row[from + s] /= total;
        }
        control.add(shares);
        return from + sides;
    }

    private int deaths(Ledger ledger, double[] row, int from) {
        int next = from;
        int both = from + 2 * ledger.causers();
        for (int c = 0; c < ledger.causers(); c++) {
            row[next++] = since(2 * c, ledger.fightersBy(c));
            row[next++] = since(2 * c + 1, ledger.civiliansBy(c));
            row[both] += row[next - 2];
            row[both + 1] += row[next - 1];
        }
        return both + 2;
    }

    /** Deaths of the week by who held most of the zone at its end, and by governorate. */
    private int holders(WorldState w, double[] row, int from) {
        int sides = blueprint.sides().size();
        int z = 0;
        for (var zone : blueprint.scenario().theatre().zones().values()) {
            int g = governorates.indexOf(zone.governorate());
            int holder = 0;
            for (int s = 1; s < sides; s++) {
                holder = w.control(z, s) > w.control(z, holder) ? s : holder;
            }
            double dead = w.ledger().deathsIn(z) - deathsBefore[z];
            row[from + holder] += dead;
            if (g >= 0) {
                row[from + sides + g] += dead;
            }
            deathsBefore[z] = w.ledger().deathsIn(z);
            z++;
        }
        return from + sides + governorates.size();
    }

    private double since(int counter, double now) {
        double difference = now - before[counter];
        before[counter] = now;
        return difference;
    }

    private int people(WorldState w, double[] row, int from) {
        row[from] = since(2 * causers().size(), w.ledger().displaced());
        for (int z = 0; z < blueprint.geography().size(); z++) {
            row[from + 1] += w.displaced(z);
        }
        return governorates(w, row, from + 2);
    }

    private int governorates(WorldState w, double[] row, int from) {
        double[] left = new double[governorates.size()];
        int z = 0;
        for (var zone : blueprint.scenario().theatre().zones().values()) {
            int g = governorates.indexOf(zone.governorate());
            if (g >= 0) {
                left[g] += w.ledger().displacedFrom(z);
            }
            z++;
        }
        for (int g = 0; g < left.length; g++) {
            row[from + g] = since(2 * causers().size() + 1 + g, left[g]);
        }
        return from + left.length;
    }

    private List<String> governorates() {
        return blueprint.scenario().theatre().zones().values().stream()
                .map(z -> z.governorate())
                .filter(g -> g != null && !g.isBlank())
                .distinct()
                .toList();
    }

    private int rungs(double[] row, int from) {
        double highest = 0;
        List<Event> events = journal.events();
        for (; eventsSeen < events.size(); eventsSeen++) {
            highest = Math.max(highest, events.get(eventsSeen).rung());
        }
        escalation = ESCALATION_KEEP * escalation + (1 - ESCALATION_KEEP) * highest;
        row[from] = highest;
        row[from + 1] = escalation;
        return from + 2;
    }

    private void goals(WorldState w, Appraiser appraiser, double[] row, int from) {
        int next = from;
        for (int i = 0; i < blueprint.actors().size(); i++) {
            double sum = 0;
            for (GoalEntry g : blueprint.features().goals()[i]) {
                double term = appraiser.now(w, g);
                sum += term;
                row[next++] = term;
            }
            row[next++] = sum;
        }
    }

    /** What the run leaves behind, also where it is not over. */
    RunResult result(Replication r) {
        Trajectory trajectory = new Trajectory(names, rows.toArray(double[][]::new));
        ZoneControl zones = new ZoneControl(
                blueprint.names().zones().ids(), blueprint.names().sides().ids(), control.toArray(float[][]::new));
        List<Decision> kept = decisions == null ? List.of() : decisions.decisions();
        Measures measures = new Measures(blueprint, trajectory, journal.events(), r.view().quantities());
        return new RunResult(
                blueprint.scenario().id(), blueprint.scenario().digest(), r.runSeed(), rows.size() - 1,
                trajectory, zones, List.copyOf(journal.events()), kept, measures.all());
    }
}
