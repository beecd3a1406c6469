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
    private final Blueprint blueprint;
    private final Logging logging;
    private final Layout layout;
    private final double escalationKeep;
    private final List<double[]> rows = new ArrayList<>();
    private final List<float[]> control = new ArrayList<>();
    private final DecisionRecorder decisions;
    private final double[] deathsBefore;
    private final double[] killedBefore;
    private final double[] leftBefore;
    private double displacedBefore;
    private EventJournal journal;
    private int asked = -1;
    private int eventsSeen;
    private double escalation;

    public Recorder(Blueprint blueprint, Logging logging) {
        this.blueprint = blueprint;
        this.logging = logging;
        layout = Layout.of(blueprint);
        escalationKeep = blueprint.parameter("esc_keep");
        deathsBefore = new double[blueprint.geography().size()];
        killedBefore = new double[(blueprint.airForces().length + 2) * 2];
        leftBefore = new double[layout.governorates()];
        decisions = logging == Logging.FULL ? new DecisionRecorder(blueprint) : null;
    }

    EventJournal journal(WorldState w) {
        journal = EventJournal.keeping(w, logging == Logging.FULL);
        journal.hold(asked);
        return journal;
    }

    /** Keeps the quantities as they stand when an event is told; to be asked before the start. @param event position, from 0 */
    void hold(int event) {
        asked = event;
    }

    /** Those quantities, null where there was no such event yet. */
    double[] held() {
        return journal.held();
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
        double[] row = new double[layout.size()];
        int next = layout.columns().fill(w.quantities(), row, 0);
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
        double[] area = blueprint.geography().area();
        float[] shares = new float[area.length * sides];
        for (int z = 0; z < area.length; z++) {
            for (int s = 0; s < sides; s++) {
                double share = w.control(z, s);
                shares[z * sides + s] = (float) share;
                row[from + s] += area[z] * share;
            }
        }
        for (int s = 0; s < sides; s++) {
            row[from + s] /= layout.area();
        }
        control.add(shares);
        return from + sides;
    }

    private int deaths(Ledger ledger, double[] row, int from) {
        int next = from;
        int both = from + 2 * ledger.causers();
        for (int c = 0; c < ledger.causers(); c++) {
            row[next++] = killedSince(2 * c, ledger.fightersBy(c));
            row[next++] = killedSince(2 * c + 1, ledger.civiliansBy(c));
            row[both] += row[next - 2];
            row[both + 1] += row[next - 1];
        }
        return both + 2;
    }

    private double killedSince(int counter, double now) {
        double difference = now - killedBefore[counter];
        killedBefore[counter] = now;
        return difference;
    }

    /** Deaths of the week by who held most of the zone at its end, and by governorate. */
    private int holders(WorldState w, double[] row, int from) {
        int[] governorateOf = layout.governorateOf();
        int sides = blueprint.sides().size();
        for (int z = 0; z < governorateOf.length; z++) {
            double now = w.ledger().deathsIn(z);
            double dead = now - deathsBefore[z];
            if (dead != 0) {
                deathsBefore[z] = now;
                row[from + holder(w, z, sides)] += dead;
                if (governorateOf[z] >= 0) {
                    row[from + sides + governorateOf[z]] += dead;
                }
            }
        }
        return from + sides + layout.governorates();
    }

    private static int holder(WorldState w, int z, int sides) {
        int holder = 0;
        for (int s = 1; s < sides; s++) {
            holder = w.control(z, s) > w.control(z, holder) ? s : holder;
        }
        return holder;
    }

    private int people(WorldState w, double[] row, int from) {
        row[from] = w.ledger().displaced() - displacedBefore;
        displacedBefore = w.ledger().displaced();
        int[] governorateOf = layout.governorateOf();
        double away = 0;
        double[] left = new double[layout.governorates()];
        for (int z = 0; z < governorateOf.length; z++) {
            away += w.displaced(z);
            if (governorateOf[z] >= 0) {
                left[governorateOf[z]] += w.ledger().displacedFrom(z);
            }
        }
        row[from + 1] = away;
        for (int g = 0; g < left.length; g++) {
            row[from + 2 + g] = left[g] - leftBefore[g];
            leftBefore[g] = left[g];
        }
        return from + 2 + left.length;
    }

    private int rungs(double[] row, int from) {
        double highest = 0;
        List<Event> events = journal.events();
        for (; eventsSeen < events.size(); eventsSeen++) {
            highest = Math.max(highest, events.get(eventsSeen).rung());
        }
        escalation = escalationKeep * escalation + (1 - escalationKeep) * highest;
        row[from] = highest;
        row[from + 1] = escalation;
        return from + 2;
    }

    private void goals(WorldState w, Appraiser appraiser, double[] row, int from) {
        int next = from;
        for (GoalEntry[] ofActor : layout.goals()) {
            double sum = 0;
            for (GoalEntry g : ofActor) {
                double term = appraiser.now(w, g);
                sum += term;
                row[next++] = term;
            }
            row[next++] = sum;
        }
    }

    /** What the run leaves behind, also where it is not over. */
    RunResult result(Replication r) {
        Trajectory trajectory = Trajectory.keeping(layout.headings(), rows.toArray(double[][]::new));
        ZoneControl zones = new ZoneControl(
                blueprint.names().zones().ids(), blueprint.names().sides().ids(), control.toArray(float[][]::new));
        List<Decision> kept = decisions == null ? List.of() : decisions.decisions();
        List<Event> events = List.copyOf(journal.events());
        return new RunResult(
                blueprint.scenario().id(), blueprint.scenario().digest(), r.runSeed(), rows.size() - 1,
                trajectory, zones, events, kept,
                Measures.of(blueprint).all(new Measure.Evidence(trajectory, events, r.view().quantities())));
    }
}
