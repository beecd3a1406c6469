package org.casus.cli;

import java.nio.file.Path;
import org.casus.experiment.study.StudyModel;
import org.casus.scenario.io.InvalidScenarioException;
import org.casus.scenario.io.LoadedStudy;
import org.casus.scenario.io.StudyFiles;

/** A verb that works on a study. */
abstract class StudyVerb extends ScenarioVerb {
    /** Reads a study and makes it ready. */
    StudyModel model(Path file) throws InvalidScenarioException {
        return model(StudyFiles.load(file, Program.shelf()));
    }

    /** Makes a study ready; a design that is too large is wrong usage. */
    StudyModel model(LoadedStudy loaded) {
        try {
            return StudyModel.of(loaded);
        } catch (IllegalArgumentException e) {
            throw usage(Paths.shown(loaded.file()) + ": " + e.getMessage());
        }
    }
}
