package org.casus.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casus.scenario.io.Listing;
import org.casus.scenario.io.ScenarioFiles;
import org.casus.scenario.io.Shelves;
import org.casus.util.TextDistance;

/**
 * Finds the file that a user means: a path, or the bare id or file name of a scenario on a shelf.
 *
 * @param shelves folders that hold scenarios, first come first served
 */
record ScenarioFinder(List<Path> shelves) {
    /**
     * The file meant.
     *
     * @throws NoSuchScenarioException if there is none, with the nearest one
     */
    Path find(String name) {
        Path path = Path.of(name);
        if (Files.exists(path)) {
            return path;
        }
        boolean bare = path.getNameCount() == 1 && !path.isAbsolute();
        List<Path> searched = bare ? shelves : List.of(path.toAbsolutePath().normalize().getParent());
        List<Listing> known = searched.stream().flatMap(folder -> inFolder(folder).stream()).toList();
        return known.stream().filter(l -> bare && fits(l, name)).map(Listing::path).findFirst()
                .orElseThrow(() -> missing(name, known, bare, searched));
    }

    /** All that an id can name, nearest shelf first; of two with the same id the one that is found. */
    List<Listing> known() {
        Map<String, Path> owner = new HashMap<>();
        List<Listing> all = shelves.stream().flatMap(folder -> inFolder(folder).stream()).toList();
        return all.stream().filter(l -> owner.computeIfAbsent(l.id(), id -> l.path().getParent()).equals(l.path().getParent())).toList();
    }

    private static boolean fits(Listing listing, String name) {
        String file = listing.path().getFileName().toString();
        return listing.id().equals(name) || file.equals(name) || file.replaceAll("\\.ya?ml$", "").equals(name);
    }

    private List<Listing> inFolder(Path folder) {
        try {
            return folder != null && Files.isDirectory(folder) ? ScenarioFiles.list(folder, new Shelves(shelves)) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }

    private static NoSuchScenarioException missing(String name, List<Listing> known, boolean bare, List<Path> searched) {
        List<String> words = known.stream().map(l -> bare ? l.id() : l.path().getFileName().toString()).distinct().toList();
        String last = bare ? name.replaceAll("\\.ya?ml$", "") : Path.of(name).getFileName().toString();
        String allowed = words.isEmpty() ? "no scenarios were found in " + joined(searched) : "allowed: " + String.join(", ", words);
        String what = bare ? "there is no file and no scenario '" : "there is no file '";
        return new NoSuchScenarioException(what + name + "'; " + allowed + "." + TextDistance.hint(last, words));
    }

    private static String joined(List<Path> folders) {
        return folders.stream().map(Path::toString).collect(Collectors.joining(", "));
    }

    /** A scenario was named that can't be found. */
    static final class NoSuchScenarioException extends RuntimeException {
        private static final long serialVersionUID = 1;

        NoSuchScenarioException(String message) {
            super(message);
        }
    }
}
