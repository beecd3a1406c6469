package org.casus.gui.session;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.casus.engine.Logging;
import org.casus.engine.Recorder;
import org.casus.engine.Replication;
import org.casus.engine.Simulation;
import org.casus.outcome.Event;
import org.casus.report.read.Run;
import org.casus.scenario.Scenario;
import org.casus.world.Blueprint;
import sim.display.Console;
import sim.display.GUIState;
import sim.engine.SimState;
import sim.portrayal.Inspector;

/**
 * MASON's view of a scenario. Every start makes a new replication from the seed that the console gave and from the
 * parameters as they stand; one step is one week. So a run here is the run of the command line with the same seed.
 */
public final class Session extends GUIState {
    private final List<Runnable> starts = new ArrayList<>();
    private final List<Runnable> weeks = new ArrayList<>();
    private final List<Runnable> scenarios = new ArrayList<>();
    private final List<Runnable> finishes = new ArrayList<>();
    private final List<Consumer<String>> tellings = new ArrayList<>();
    private final Counts counts = new Counts();
    private final Pausing pausing = new Pausing();
    private Setup setup;
    private Knobs knobs;
    private Blueprint blueprint;
    private Map<String, Double> compiled = Map.of();
    private volatile Week week;
    private volatile PauseRules rules = PauseRules.NEVER;
    private Inspector model;

    private Session(Setup setup, Blueprint blueprint, Replication replication) {
        super(replication);
        this.setup = setup;
        this.blueprint = blueprint;
        knobs = new Knobs(setup.scenario());
        replication.start();
        counts.begin(replication.view());
        look();
    }

    /**
     * A session that shows the start of a scenario.
     *
     * @param seed seed; MASON cuts it to 32 bits
     */
    public static Session of(Setup setup, long seed) {
        return of(setup, Simulation.prepare(setup.scenario()), seed);
    }

    /**
     * A session that shows the start of a scenario.
     *
     * @param b the scenario compiled, with all units of choice
     */
    public static Session of(Setup setup, Blueprint b, long seed) {
        return new Session(setup, b, replication(b, seed));
    }

    private static Replication replication(Blueprint b, long seed) {
        return new Replication(b, seed, b.scenario().weeks(), new Recorder(b, Logging.FULL));
    }

    /** Name in MASON's windows. */
    public static String getName() {
        return "Casus";
    }

    /** Takes up another scenario with the same seed and shows its start; play must have been stopped. */
    public void open(Setup next) {
        Blueprint b = Simulation.prepare(next.scenario());
        Replication first = replication(b, state.seed());
        adopt(next, b);
        state = first;
        first.start();
        counts.begin(first.view());
        look();
        scenarios.forEach(Runnable::run);
        starts.forEach(Runnable::run);
    }

    private void adopt(Setup next, Blueprint b) {
        setup = next;
        blueprint = b;
        knobs = new Knobs(next.scenario());
        compiled = Map.of();
    }

    @Override
    public void start() {
        if (!knobs.changes().equals(compiled)) {
            compiled = knobs.changes();
            blueprint = Simulation.complete(Blueprint.of(setup.scenario(), compiled));
        }
        state = replication(blueprint, state.seed());
        super.start();
        counts.begin(replication().view());
        look();
        starts.forEach(Runnable::run);
    }

    /** Goes on from a checkpoint; the scenario and parameters are those of the checkpoint. */
    @Override
    public void load(SimState loaded) {
        super.load(loaded);
        Blueprint b = replication().blueprint();
        boolean other = !b.scenario().digest().equals(setup.scenario().digest());
        adopt(other ? new Setup(b.scenario(), null) : setup, b);
        b.scenario().parameters().keySet().forEach(id -> knobs.set(id, b.parameter(id)));
        compiled = knobs.changes();
        counts.begin(replication().view());
        look();
        scenarios.forEach(Runnable::run);
        starts.forEach(Runnable::run);
    }

    @Override
    public boolean readNewStateFromCheckpoint(File file) throws UnreadableCheckpoint {
        try {
            return super.readNewStateFromCheckpoint(file);
        } catch (Exception e) {
            throw new UnreadableCheckpoint(file, e);
        }
    }

    /** One week; false when the last one is over or the model failed. */
    @Override
    public boolean step() {
        pausing.restore(console());
        Replication r = replication();
        if (r.view().week() >= r.weeks()) {
            return false;
        }
        try {
            advance(r);
        } catch (RuntimeException | StackOverflowError e) {
            tell("The run failed in week " + (r.view().week() + 1) + " with seed " + r.runSeed() + ": " + e);
            return false;
        }
        return r.view().week() < r.weeks();
    }

    private void advance(Replication r) {
        int before = week.run().result().events().size();
        synchronized (r.schedule) {
            counts.begin(r.view());
            if (r.view().tick() % 2 == 0) {
                r.schedule.step(r);
            }
            super.step();
            look();
        }
        List<Event> events = week.run().result().events();
        Optional<String> reason = rules.reason(week.run(), events.subList(before, events.size()));
        reason.ifPresent(why -> {
            pausing.now(console(), r.schedule.getSteps());
            tell(why);
        });
        weeks.forEach(Runnable::run);
    }

    @Override
    public void finish() {
        super.finish();
        finishes.forEach(Runnable::run);
    }

    /** Gives MASON's tab Model what it shows. */
    public void model(Inspector inspector) {
        model = inspector;
    }

    @Override
    public Inspector getInspector() {
        return model;
    }

    private void look() {
        Replication r = replication();
        Run run = new Run(setup.scenario(), r.soFar());
        week = new Week(run, r.view(), counts.fledSince(r.view()), counts.killedSince(r.view()));
    }

    private void tell(String text) {
        tellings.forEach(t -> t.accept(text));
    }

    private Console console() {
        return controller instanceof Console c ? c : null;
    }

    /** The run under way, or the start of the next. */
    public Replication replication() {
        return (Replication) state;
    }

    public Setup setup() {
        return setup;
    }

    public Scenario scenario() {
        return setup.scenario();
    }

    /** The run as it stands. */
    public Week week() {
        return week;
    }

    public Knobs knobs() {
        return knobs;
    }

    public void rules(PauseRules next) {
        rules = next;
    }

    /** Asks to be told when a run starts or is loaded. */
    public void onStart(Runnable then) {
        starts.add(then);
    }

    /** Asks to be told when a week is over; comes from the thread that plays. */
    public void onWeek(Runnable then) {
        weeks.add(then);
    }

    /** Asks to be told when another scenario is taken up. */
    public void onScenario(Runnable then) {
        scenarios.add(then);
    }

    /** Asks to be told when a run is stopped or over. */
    public void onFinish(Runnable then) {
        finishes.add(then);
    }

    /** Asks for messages: why play paused, why a run failed; they come from the thread that plays. */
    public void onTelling(Consumer<String> then) {
        tellings.add(then);
    }
}
