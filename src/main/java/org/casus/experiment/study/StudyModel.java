package org.casus.experiment.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.engine.Logging;
import org.casus.engine.Simulation;
import org.casus.experiment.design.DesignPoint;
import org.casus.experiment.design.ExperimentDesign;
import org.casus.experiment.store.Columns;
import org.casus.experiment.store.Row;
import org.casus.outcome.RunResult;
import org.casus.scenario.Scenario;
import org.casus.scenario.io.LoadedStudy;
import org.casus.scenario.io.ResolvedScenario;
import org.casus.scenario.study.Change;
import org.casus.scenario.study.Study;
import org.casus.scenario.study.Swept;
import org.casus.world.Blueprint;

/** A study ready to run: each run is a pure function of its number. Safe for many threads. */
public final class StudyModel {
    private static final int SCENARIOS = 16;
    private final LoadedStudy loaded;
    private final ExperimentDesign design;
    private final RunOrder order;
    private final List<ResolvedScenario> measured;
    private Prepared prepared;
    private final Cache<List<Object>, Scenario> scenarios = Cache.last(SCENARIOS);

    private StudyModel(LoadedStudy loaded, boolean ownLuck) {
        Study s = loaded.study();
        this.loaded = loaded;
        design = ExperimentDesign.of(s, loaded.factors(), loaded.table());
        order = new RunOrder(design.points(), loaded.scenarios().size(), s.replications(), s.seed(), ownLuck);
        measured = loaded.scenarios().stream().map(r -> r.measuring(s.outcomes())).toList();
    }

    /** What only runs need: units of choice of each scenario, and room for compiled points. */
    private record Prepared(List<double[]> scales, Cache<Long, Blueprint> blueprints) {
        static Prepared of(LoadedStudy loaded) {
            List<Blueprint> plain = loaded.scenarios().stream().map(r -> Simulation.prepare(r.scenario())).toList();
            return new Prepared(plain.stream().map(StudyModel::scale).toList(), Cache.first(HeapShare.of(plain.get(0))));
        }
    }

    private synchronized Prepared prepared() {
        if (prepared == null) {
            prepared = Prepared.of(loaded);
        }
        return prepared;
    }

    /**
     * Makes a study ready. Units of choice that a scenario does not state are found before the first run, as it
     * stands, and hold at every design point.
     *
     * @throws IllegalArgumentException if its design is too large
     */
    public static StudyModel of(LoadedStudy loaded) {
        return new StudyModel(loaded, false);
    }

    /** The same where points are draws that nobody compares with each other: each has luck of its own, which scenarios share. */
    public static StudyModel ofDraws(LoadedStudy loaded) {
        return new StudyModel(loaded, true);
    }

    private static double[] scale(Blueprint b) {
        double[] scale = new double[b.actors().size()];
        for (int i = 0; i < scale.length; i++) {
            scale[i] = b.scale(i);
        }
        return scale;
    }

    public LoadedStudy loaded() {
        return loaded;
    }

    public Study study() {
        return loaded.study();
    }

    public ExperimentDesign design() {
        return design;
    }

    public RunOrder order() {
        return order;
    }

    /** How runs are cut into chunks. */
    public Chunks chunks() {
        return Chunks.of(order.runs(), weeks(0));
    }

    /** Columns of the results. */
    public Columns columns() {
        List<Swept> factors = loaded.factors();
        List<Boolean> numeric = factors.stream().map(f -> f.actions().isEmpty() && f.isNumeric() && onlyNumbers(f)).toList();
        return new Columns(factors.stream().map(Swept::name).toList(), numeric,
                List.copyOf(study().outcomes().keySet()), study().series(), study().control());
    }

    private boolean onlyNumbers(Swept f) {
        int at = loaded.factors().indexOf(f);
        return loaded.table().stream().allMatch(row -> row[at] == null || row[at] instanceof Number);
    }

    /** Weeks of a run. @param scenario place of its scenario */
    public int weeks(int scenario) {
        Integer stated = study().weeks();
        return stated != null ? stated : loaded.scenarios().get(scenario).scenario().weeks();
    }

    /** Runs a run and keeps what the study measures; a run that fails gives a row that says why. */
    public Row run(RunKey key) {
        DesignPoint point = design.at(key.point());
        String scenario = loaded.scenarios().get(key.scenario()).scenario().id();
        Prepared ready = prepared();
        try {
            Blueprint b = ready.blueprints().get(key.point() * order.scenarios() + key.scenario(), () -> blueprint(measured, key));
            RunResult r = Simulation.run(b, key.seed(), weeks(key.scenario()), Logging.NONE);
            return new Row(key.run(), key.replication(), key.point(), scenario, key.seed(), point.values(), outcomes(r),
                    series(r), Holders.at(study().control(), r.control()), Fingerprint.of(r.trajectory()), "");
        } catch (RuntimeException | StackOverflowError e) {
            double[] none = new double[study().outcomes().size()];
            java.util.Arrays.fill(none, Double.NaN);
            return new Row(key.run(), key.replication(), key.point(), scenario, key.seed(), point.values(), none,
                    new double[0][], List.of(), 0, FailureText.of(e));
        }
    }

    /** Runs a run again with all its logs. @param blueprint of {@link #blueprint(RunKey)} */
    public RunResult replay(RunKey key, Blueprint blueprint) {
        return Simulation.run(blueprint, key.seed(), weeks(key.scenario()), Logging.FULL);
    }

    /**
     * The blueprint that a run ran on, without what the study adds to measure. Its scenario states the values
     * of the factors, apart from parameters beyond the range that the scenario gives them.
     */
    public Blueprint blueprint(RunKey key) {
        List<Change> changes = design.at(key.point()).changes(loaded.factors());
        try {
            return scaled(Blueprint.of(loaded.scenarios().get(key.scenario()).with(changes)), key);
        } catch (IllegalArgumentException e) {
            return blueprint(loaded.scenarios(), key);
        }
    }

    private Blueprint blueprint(List<ResolvedScenario> from, RunKey key) {
        List<Change> changes = design.at(key.point()).changes(loaded.factors());
        Scenario s = scenario(from, key.scenario(), Change.others(changes));
        Map<String, Double> parameters = new LinkedHashMap<>();
        Change.parameters(changes).forEach(c -> parameters.put(c.factor().path().get(1), number(c)));
        return scaled(Blueprint.of(s, parameters), key);
    }

    private Blueprint scaled(Blueprint b, RunKey key) {
        double[] scale = prepared().scales().get(key.scenario()).clone();
        for (int i = 0; i < scale.length; i++) {
            scale[i] = Double.isNaN(b.scale(i)) ? scale[i] : b.scale(i);
        }
        return b.withScale(scale);
    }

    private Scenario scenario(List<ResolvedScenario> from, int scenario, List<Change> changes) {
        List<Object> key = new ArrayList<>(List.of(from == measured, scenario));
        changes.forEach(c -> Collections.addAll(key, c.factor().name(), c.value()));
        return scenarios.get(key, () -> from.get(scenario).with(changes));
    }

    private static double number(Change c) {
        if (c.value() instanceof Number n) {
            return n.doubleValue();
        }
        throw new IllegalArgumentException("factor " + c.factor().name() + ": '" + c.value() + "' is not a number");
    }

    private double[] outcomes(RunResult r) {
        return study().outcomes().keySet().stream()
                .mapToDouble(name -> r.measures().getOrDefault("pattern." + ResolvedScenario.OUTCOME + name, Double.NaN)).toArray();
    }

    private double[][] series(RunResult r) {
        return study().series().stream().map(r.trajectory()::series).toArray(double[][]::new);
    }
}
