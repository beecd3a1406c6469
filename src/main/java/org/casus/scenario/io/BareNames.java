package org.casus.scenario.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.util.TextDistance;

/**
 * Scenarios named without a folder, with or without their ending: beside the file that names them, and else on the
 * shelves, where an id will do as well.
 */
final class BareNames {
    private static final String ENDING = "\\.ya?ml$";
    private static final int MOST_FILES = 2000;
    private final List<Folder> shelves = new ArrayList<>();

    BareNames(Shelves places) {
        for (Path folder : places.folders()) {
            try {
                Folder shelf = Folder.at(folder);
                if (Files.isDirectory(folder) && shelves.stream().noneMatch(shelf::same)) {
                    shelves.add(shelf);
                }
            } catch (IOException e) {
                continue; // not there
            }
        }
    }

    /** Whether a name has no folder in it and could be that of a file or a scenario. */
    static boolean fits(String name) {
        return name.matches("[^\\p{Cntrl}\\s./\\\\:~*?<>|\"][^\\p{Cntrl}/\\\\:*?<>|\"]*");
    }

    /** Name of the file beside another that a bare name means. */
    static Optional<String> beside(Path file, String name) {
        return written(name).filter(n -> Files.isRegularFile(file.resolveSibling(n))).findFirst();
    }

    /**
     * The scenario on a shelf with a bare name, of a file or else an id; a file outside the shelf is refused, though a link on
     * the shelf lead there.
     *
     * @throws Unreadable if there is one that may not be read
     */
    Optional<Source> onShelf(String name, Mark at) throws Unreadable {
        Optional<Found> found = found(name);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Folder shelf = found.get().shelf();
        return Optional.of(new Source(shelf.resolve(found.get().path(), found.get().file(), at), shelf));
    }

    /** The same file for a user who names it: links may lead anywhere. */
    Optional<Path> path(String name) {
        return found(name).map(Found::path);
    }

    /** The first file of that name on any shelf; only where there is none, the first of that id. */
    private Optional<Found> found(String name) {
        Optional<Found> named = shelves.stream().flatMap(shelf -> named(shelf, name)).findFirst();
        return named.or(() -> shelves.stream()
                .flatMap(shelf -> files(shelf.path()).stream().filter(f -> says(shelf, f, name)).map(f -> new Found(shelf, f)))
                .findFirst());
    }

    private static Stream<Found> named(Folder shelf, String name) {
        List<String> files = files(shelf.path());
        return written(name).filter(files::contains).map(f -> new Found(shelf, f));
    }

    /** That there is no scenario of a bare name: both places where one was looked for, and the nearest. */
    String missing(Path file, String name) {
        boolean bare = !name.matches(".*" + ENDING);
        Path home = file.toAbsolutePath().normalize().getParent();
        List<String> near = Stream.concat(Stream.of(home), shelves.stream().map(Folder::path)).flatMap(f -> files(f).stream())
                .filter(f -> !f.equals(file.getFileName().toString())).map(f -> bare ? f.replaceAll(ENDING, "") : f).distinct().toList();
        String also = others(file).map(s -> " or in " + s).collect(Collectors.joining());
        return "there is no scenario '" + name + "' beside this file" + also + "." + TextDistance.hint(name, near);
    }

    /** What a bare name could reach, for a message about a path; empty where that is nothing. */
    String advice(Path file) {
        String places = others(file).collect(Collectors.joining(" or "));
        return places.isEmpty() ? "" : "; a bare name or id also finds those in " + places;
    }

    private Stream<String> others(Path file) {
        Path home = file.toAbsolutePath().normalize().getParent();
        return shelves.stream().map(Folder::path).filter(s -> !s.toAbsolutePath().normalize().equals(home))
                .map(s -> s.toString().replace('\\', '/'));
    }

    private static Stream<String> written(String name) {
        return Stream.of(name, name + ".yaml", name + ".yml");
    }

    private static List<String> files(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.limit(MOST_FILES).filter(Files::isRegularFile).map(p -> p.getFileName().toString())
                    .filter(n -> n.matches(".*" + ENDING)).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Whether a file says itself, and does not inherit, that its id is this one. */
    private static boolean says(Folder shelf, String file, String id) {
        try {
            Path path = shelf.resolve(shelf.path().resolve(file), file, Mark.of(file));
            Node own = YamlReader.read(new TextReader().read(path), file, new Problems()).get("id");
            return own instanceof Node.Scalar scalar && id.equals(scalar.value());
        } catch (Unreadable e) {
            return false;
        }
    }

    private record Found(Folder shelf, String file) {
        Path path() {
            return shelf.path().resolve(file);
        }
    }
}
