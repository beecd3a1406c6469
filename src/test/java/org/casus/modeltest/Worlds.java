package org.casus.modeltest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.casus.actor.ForwardModel;
import org.casus.actor.Perception;
import org.casus.actor.Tables;
import org.casus.engine.Logging;
import org.casus.engine.Replication;
import org.casus.engine.Silence;
import org.casus.engine.Simulation;
import org.casus.outcome.RunResult;
import org.casus.scenario.Scenario;
import org.casus.scenario.io.InvalidScenarioException;
import org.casus.scenario.io.ScenarioFiles;
import org.casus.scenario.io.Strictness;
import org.casus.world.AirTargets;
import org.casus.world.Battle;
import org.casus.world.Blueprint;
import org.casus.world.Exposure;
import org.casus.world.Journal;
import org.casus.world.WorldChange;
import org.casus.world.WorldState;

/** Small invented worlds, and how to change them by a few lines of a scenario file. */
public final class Worlds {
    /** Parameters without which chance has no part in fighting. */
    public static final Map<String, Double> NO_NOISE =
            Map.of("sigma", 0., "sigma_run", 0., "sigma_advance", 0., "p_b", 0.);

    /** A journal that nobody reads. */
    public static final Journal NOBODY = new Silence();

    private static final Path FOLDER = Path.of("src/test/resources/scenarios");

    private Worlds() {}

    /** Reads a file as the files that ship are read. */
    public static Scenario load(Path file) {
        try {
            return ScenarioFiles.load(file, Strictness.STRICT).scenario();
        } catch (InvalidScenarioException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** The small war of two powers and a patron, changed by lines of a scenario. */
    public static Scenario tiny(String... lines) {
        return change(FOLDER.resolve("tiny.yaml"), lines);
    }

    /** Two mirror-image powers on a line of five zones, changed by lines of a scenario. */
    public static Scenario duel(String... lines) {
        return change(FOLDER.resolve("modeltest/duel.yaml"), lines);
    }

    private static Scenario change(Path base, String... lines) {
        if (lines.length == 0) {
            return load(base);
        }
        try {
            Path folder = Files.createTempDirectory("casus-world");
            Path copy = Files.copy(base, folder.resolve("base.yaml"));
            String text = "extends: base.yaml\nid: changed\n" + String.join("\n", lines) + "\n";
            Path file = Files.writeString(folder.resolve("changed.yaml"), text);
            try {
                return ScenarioFiles.load(file, Strictness.LENIENT).scenario();
            } catch (InvalidScenarioException e) {
                throw new IllegalArgumentException(e.getMessage(), e);
            } finally {
                Files.delete(file);
                Files.delete(copy);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A blueprint whose logits have the unit 1, so that nothing need be calibrated. */
    public static Blueprint compiled(Scenario s, Map<String, Double> parameters) {
        Blueprint b = Blueprint.of(s, parameters);
        double[] scale = new double[b.actors().size()];
        Arrays.fill(scale, 0.02);
        return b.withScale(scale);
    }

    /** The same with parameters as the scenario has them. */
    public static Blueprint compiled(Scenario s) {
        return compiled(s, Map.of());
    }

    /** One run without texts. */
    public static RunResult run(Blueprint b, long seed, int weeks) {
        return Simulation.run(b, seed, weeks, Logging.NONE);
    }

    /** A replication that stands at the start, to be pushed by hand. */
    public static Replication started(Blueprint b, long seed, int weeks) {
        Replication r = new Replication(b, seed, weeks, null);
        r.start();
        return r;
    }

    /** The right to change a replication's world, for tests that set a scene. */
    public static WorldChange hand(Replication r) {
        return new WorldChange(state(r));
    }

    /** Tables of a world brought up to date, as planners and mechanisms share them. */
    public static Tables tables(WorldState w) {
        return tables(w, w.blueprint());
    }

    /** The same for planners who go by other parameters than the world does. */
    static Tables tables(WorldState w, Blueprint b) {
        Tables tables = new Tables(b, new Battle(b), new Exposure(b), new AirTargets(b));
        w.strength().refreshHostility(w);
        w.strength().refresh(w);
        tables.battle().refresh(w);
        tables.exposure().refresh(w);
        tables.targets().refresh(w, tables.exposure());
        return tables;
    }

    /** What the actors of a world foresee as things stand. */
    public static ForwardModel foresight(WorldState w) {
        Perception perception = new Perception(w.blueprint());
        perception.observe(w);
        ForwardModel model = new ForwardModel(tables(w), perception);
        model.observe(w);
        return model;
    }

    /** State of a replication. */
    public static WorldState state(Replication r) {
        return (WorldState) r.view();
    }

    public static int zone(Blueprint b, String id) {
        return b.names().zones().of(id);
    }

    public static int side(Blueprint b, String id) {
        return b.names().sides().of(id);
    }

    public static int faction(Blueprint b, String id) {
        return b.names().factions().of(id);
    }

    public static int actor(Blueprint b, String id) {
        return b.names().actors().of(id);
    }

    /** Value of a quantity by its name in formulas. */
    public static double quantity(Replication r, String name) {
        return r.view().quantity(r.blueprint().resolver().place(name));
    }

    /** Sum of a series over all weeks. */
    public static double total(RunResult run, String series) {
        return Arrays.stream(run.trajectory().series(series)).sum();
    }

    /** Last value of a series. */
    public static double last(RunResult run, String series) {
        return run.trajectory().at(run.trajectory().size() - 1, series);
    }

    /** Week of the first event of a kind. */
    public static Optional<Integer> first(RunResult run, String kind) {
        return run.events().stream().filter(e -> e.kind().equals(kind)).map(e -> e.week()).findFirst();
    }
}
