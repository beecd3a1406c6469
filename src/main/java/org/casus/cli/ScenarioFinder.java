package org.casus.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.scenario.io.Listing;
import org.casus.scenario.io.ScenarioFiles;
import org.casus.scenario.io.Shelves;
import org.casus.util.TextDistance;

/**
 * Finds the file that a user means: a path, or the bare file name or id of a scenario in one of some folders. The ending of a
 * file may be left out, and a folder of the same name is no scenario.
 *
 * @param places folders that hold scenarios, first come first served
 * @param shelves where scenarios that these extend may lie
 */
record ScenarioFinder(List<Path> places, Shelves shelves) {
    /** Looks in the working folder and then where the program looks for what files extend. */
    static ScenarioFinder here() {
        return new ScenarioFinder(Program.places(), Program.shelf());
    }

    /**
     * The file meant.
     *
     * @throws NoSuchScenarioException if there is none, with the nearest one
     */
    Path find(String name) {
        Path path = Path.of(name);
        if (Files.exists(path) && !Files.isDirectory(path)) {
            return path;
        }
        boolean bare = path.getNameCount() == 1 && !path.isAbsolute();
        Optional<Path> found = bare ? ScenarioFiles.find(path.toString(), new Shelves(places)) : ended(path);
        return found.or(() -> Optional.of(path).filter(p -> !name.isBlank() && Files.exists(p))).orElseThrow(() -> missing(path, bare));
    }

    /** All that a bare name can mean, nearest folder first, each with the id or else the file name that finds it. */
    List<Listing> known() {
        List<Listing> all = places.stream().map(f -> f.toAbsolutePath().normalize()).distinct().flatMap(f -> inFolder(f).stream()).toList();
        Map<String, Path> owners = new HashMap<>();
        all.stream().filter(l -> l.id().equals(stem(l))).forEach(l -> owners.putIfAbsent(l.id(), l.path()));
        all.forEach(l -> owners.putIfAbsent(l.id(), l.path()));
        all.forEach(l -> owners.putIfAbsent(stem(l), l.path()));
        return all.stream().flatMap(l -> Stream.of(l.id(), stem(l)).filter(name -> owners.get(name).equals(l.path())).limit(1)
                .map(name -> new Listing(l.path(), name, l.title(), l.question()))).toList();
    }

    private static String stem(Listing listing) {
        return stem(listing.path().getFileName().toString());
    }

    private static String stem(String file) {
        return file.replaceAll("\\.ya?ml$", "");
    }

    private static Optional<Path> ended(Path path) {
        return Stream.of(".yaml", ".yml").filter(end -> path.getFileName() != null).map(end -> path.resolveSibling(path.getFileName() + end)).filter(Files::isRegularFile).findFirst();
    }

    private List<Listing> inFolder(Path folder) {
        try {
            return folder != null && Files.isDirectory(folder) ? ScenarioFiles.list(folder, shelves) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }

    private NoSuchScenarioException missing(Path path, boolean bare) {
        return new NoSuchScenarioException(bare ? noScenario(path.toString()) : noFile(path));
    }

    private String noScenario(String name) {
        List<Listing> known = known();
        String where = places.stream().map(Paths::shown).distinct().collect(Collectors.joining(", "));
        List<String> words = known.stream().flatMap(l -> Stream.of(l.id(), stem(l))).distinct().toList();
        String allowed = known.isEmpty() ? "no scenario lies there, 'casus new FILE' writes one" : "allowed: " + known.stream().map(Listing::id).collect(Collectors.joining(", "));
        return "there is no file and no scenario '" + name + "' in " + where + "; " + allowed + "." + TextDistance.hint(stem(name), words);
    }

    private String noFile(Path path) {
        Path folder = path.toAbsolutePath().normalize().getParent();
        List<String> words = inFolder(folder).stream().map(l -> l.path().getFileName().toString()).toList();
        String allowed = words.isEmpty() ? "no scenarios were found in " + folder : "allowed: " + String.join(", ", words);
        String last = path.getFileName().toString();
        List<String> near = stem(last).equals(last) ? words.stream().map(ScenarioFinder::stem).toList() : words;
        return "there is no file '" + path + "'; " + allowed + "." + TextDistance.hint(last, near);
    }

    /** A scenario was named that can't be found. */
    static final class NoSuchScenarioException extends RuntimeException {
        private static final long serialVersionUID = 1;

        NoSuchScenarioException(String message) {
            super(message);
        }
    }
}
