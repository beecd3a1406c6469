package org.casus.cli;

import java.nio.file.Path;
import java.util.List;
import org.casus.engine.Simulation;
import org.casus.scenario.Scenario;
import org.casus.scenario.io.InvalidScenarioException;
import org.casus.scenario.io.Loaded;
import org.casus.scenario.io.Problem;
import org.casus.scenario.io.ScenarioFiles;
import org.casus.scenario.io.Strictness;
import org.casus.world.Blueprint;

/** A verb that works on a scenario. */
abstract class ScenarioVerb extends Verb {
    /** Finds and loads a scenario; remarks how many warnings it has. */
    Loaded load(String name) throws InvalidScenarioException {
        Loaded loaded = ScenarioFiles.load(find(name), Strictness.LENIENT, Program.shelf());
        List<Problem> warnings = loaded.warnings();
        if (!warnings.isEmpty()) {
            remark(warnings.size() + " warning(s) in " + Paths.shown(file(loaded)) + "; see them with 'casus validate'");
        }
        return loaded;
    }

    /** File of a scenario named by path or id. */
    Path find(String name) {
        return ScenarioFinder.here().find(name);
    }

    /** Compiles a scenario; remarks why that takes long where it does. */
    Blueprint prepare(Scenario s) {
        long unstated = s.actors().values().stream().filter(a -> a.scale() == null).count();
        if (unstated > 0) {
            remark("finding the units of choice of " + unstated + " actor(s) by trial runs, which may take some seconds;"
                    + " a 'scale' stated in the scenario saves them");
        }
        return Simulation.prepare(s);
    }

    /** File that was opened. */
    static Path file(Loaded loaded) {
        return loaded.files().get(0);
    }
}
