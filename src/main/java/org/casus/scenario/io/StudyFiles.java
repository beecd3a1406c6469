package org.casus.scenario.io;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads studies from files. */
public final class StudyFiles {
    private StudyFiles() {}

    /**
     * Reads and checks a study, its scenarios, and its factors at their ends.
     *
     * @param file YAML file; scenarios are named relative to it
     * @throws InvalidScenarioException with every fault that was found
     */
    public static LoadedStudy load(Path file) throws InvalidScenarioException {
        return load(file, Shelves.NONE);
    }

    /**
     * The same where the scenarios, and those that they extend, may also lie on a shelf.
     *
     * @param shelves where they are looked for by bare name or id, if they do not lie beside the file that names them
     */
    public static LoadedStudy load(Path file, Shelves shelves) throws InvalidScenarioException {
        if (!Files.isRegularFile(file)) {
            String why = Files.isDirectory(file) ? "this is a folder; name a study file in it" : "there is no such file." + Folder.nearest(file);
            throw new InvalidScenarioException(List.of(new Problem(file.toString(), 0, 0, "", why, true)));
        }
        return new StudyLoader(file, shelves).load();
    }

    /**
     * A study of one scenario without factors.
     *
     * @param scenario its file
     * @param runs replications, 1 or more
     * @param seed number from which their seeds are computed
     * @param shelves where what it extends may lie, other than beside it
     * @throws InvalidScenarioException with every fault of the scenario
     */
    public static LoadedStudy batch(Path scenario, int runs, long seed, Shelves shelves) throws InvalidScenarioException {
        return new StudyLoader(scenario, shelves).batch(List.of(), runs, seed, List.of(), 0);
    }

    /**
     * A study of two scenarios without factors, run with the same seeds; they may be the same.
     *
     * @param a the first; @param b the second
     * @param runs replications of each, 1 or more
     * @param seed number from which their seeds are computed
     * @param shelves where what they extend may lie, other than beside them
     * @throws InvalidScenarioException with every fault of a scenario
     */
    public static LoadedStudy pair(Path a, Path b, int runs, long seed, Shelves shelves) throws InvalidScenarioException {
        return new StudyLoader(a, shelves).batch(List.of(b), runs, seed, List.of(), 0);
    }

    /**
     * The same where parameters vary, each over its own prior and both scenarios with the same values.
     *
     * @param parameters by id; each has a range in both
     * @param draws points of a Latin hypercube (McKay, Beckman and Conover 1979), 1 or more
     * @param runs replications of each scenario at each point, 1 or more
     */
    public static LoadedStudy pair(Path a, Path b, List<String> parameters, int draws, int runs, long seed, Shelves shelves)
            throws InvalidScenarioException {
        return new StudyLoader(a, shelves).batch(List.of(b), runs, seed, parameters, draws);
    }
}
