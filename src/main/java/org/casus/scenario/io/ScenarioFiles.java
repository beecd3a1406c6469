package org.casus.scenario.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads scenarios from files. */
public final class ScenarioFiles {
    private ScenarioFiles() {}

    /**
     * Reads, checks and resolves a scenario.
     *
     * @param file YAML file; files that it names must lie in the same folder or below
     * @throws InvalidScenarioException with every fault that was found
     */
    public static Loaded load(Path file, Strictness strictness) throws InvalidScenarioException {
        return load(file, strictness, Shelves.NONE);
    }

    /**
     * The same where a scenario that the file extends may also lie on a shelf.
     *
     * @param shelves where it is looked for by its bare name or id, if it does not lie beside the file that names it
     */
    public static Loaded load(Path file, Strictness strictness, Shelves shelves) throws InvalidScenarioException {
        present(file, "a scenario file in it");
        return new Loader(shelves).load(file, strictness == Strictness.STRICT);
    }

    /**
     * A scenario whose actors do what a table of dated choices says and pass otherwise: columns
     * {@code date,actor,action,zone,level,mix,agreement,answer,source}. Zone, level and mix may be empty; a row that answers
     * a draft has agreement and answer, and no action.
     *
     * @param file the scenario
     * @param table the choices; every row must be possible in the scenario on paper, and has a source
     * @param shelves where a scenario that the file extends may lie, other than beside it
     * @throws InvalidScenarioException with every fault that was found
     */
    public static Loaded scripted(Path file, Path table, Shelves shelves) throws InvalidScenarioException {
        present(file, "a scenario file in it");
        present(table, "the table in it");
        return new Loader(shelves).scripted(file, table);
    }

    /**
     * The scenarios of a folder, by name of file: every YAML file that says {@code casus:} or extends one
     * that does. Files that cannot be read are listed with the reason as their title.
     *
     * @param shelves where scenarios that they extend may lie, other than beside them
     * @throws IOException if the folder cannot be read
     */
    public static List<Listing> list(Path folder, Shelves shelves) throws IOException {
        return Lister.list(folder, shelves);
    }

    /**
     * The file that a bare name means: the first on a shelf with that file name, with or without its ending; only where there
     * is none, the first that says it has that id.
     */
    public static Optional<Path> find(String name, Shelves shelves) {
        return new BareNames(shelves).path(name);
    }

    private static void present(Path file, String inside) throws InvalidScenarioException {
        if (!Files.exists(file)) {
            throw refused(file, "there is no such file." + Folder.nearest(file));
        }
        if (Files.isDirectory(file)) {
            throw refused(file, "this is a folder; name " + inside);
        }
        if (!Files.isRegularFile(file)) {
            throw refused(file, "this is not a file");
        }
    }

    private static InvalidScenarioException refused(Path file, String message) {
        return new InvalidScenarioException(List.of(new Problem(file.toString(), 0, 0, "", message, true)));
    }
}
