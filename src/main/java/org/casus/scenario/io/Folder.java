package org.casus.scenario.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.casus.util.TextDistance;

/** The folder of the file that was opened, or a shelf: nothing outside it is ever read, by whatever name. */
final class Folder {
    private final Path shown;
    private final Path real;

    private Folder(Path shown) throws IOException {
        this.shown = shown;
        real = shown.toAbsolutePath().toRealPath();
    }

    /** The folder of a file, which must exist. */
    static Folder of(Path file) throws IOException {
        return new Folder(file.getParent() == null ? Path.of("") : file.getParent());
    }

    /** A folder that must exist. */
    static Folder at(Path folder) throws IOException {
        return new Folder(folder);
    }

    /** Its path as it was given. */
    Path path() {
        return shown;
    }

    /** Whether another is the same folder, by whatever path. */
    boolean same(Folder other) {
        return real.equals(other.real);
    }

    /**
     * Resolves a path that a file names.
     *
     * @param from the file that names it
     * @param name the path as written
     * @param at where it is written
     * @throws Unreadable if it is absolute, a URL, missing, no file, or outside the folder
     */
    Path resolve(Path from, String name, Mark at) throws Unreadable {
        Path path = relative(from, name, at);
        if (!path.toAbsolutePath().normalize().startsWith(shown.toAbsolutePath().normalize())) {
            throw outside(name, at);
        }
        if (!Files.exists(path)) {
            throw new Unreadable(at, "there is no file '" + name + "'." + nearest(path));
        }
        return inside(path, name, at);
    }

    /** How a file of the folder is named from the file that was opened. */
    String nameOf(Path path) {
        return shown.toAbsolutePath().normalize()
                .relativize(path.toAbsolutePath().normalize())
                .toString()
                .replace('\\', '/');
    }

    /** A hint at the file with the nearest name beside a missing one. */
    static String nearest(Path missing) {
        Path folder = missing.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || missing.getFileName() == null) {
            return "";
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.limit(2000).map(p -> p.getFileName().toString()).sorted().toList();
            return TextDistance.hint(missing.getFileName().toString(), names);
        } catch (IOException e) {
            return "";
        }
    }

    private Path relative(Path from, String name, Mark at) throws Unreadable {
        if (name.isBlank()) {
            throw new Unreadable(at, "a file name must not be empty");
        }
        if (name.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
            throw new Unreadable(at, "'" + name + "' is not a path; only files inside the scenario folder are read");
        }
        try {
            Path path = Path.of(name);
            if (path.isAbsolute() || name.startsWith("/") || name.startsWith("\\") || name.startsWith("~")) {
                throw new Unreadable(at, "'" + name + "' is absolute; write it relative to this file");
            }
            return from.resolveSibling(path).normalize();
        } catch (InvalidPathException e) {
            throw new Unreadable(at, Quote.of(name) + " is not a file name");
        }
    }

    private Path inside(Path path, String name, Mark at) throws Unreadable {
        try {
            if (!path.toRealPath().startsWith(real)) {
                throw outside(name, at);
            }
        } catch (IOException e) {
            throw new Unreadable(at, "cannot read '" + name + "'");
        }
        if (!Files.isRegularFile(path)) {
            throw new Unreadable(at, "'" + name + "' is not a file");
        }
        return path;
    }

    private static Unreadable outside(String name, Mark at) {
        return new Unreadable(at, "'" + name + "' lies outside the folder of the scenario; only files inside it are read");
    }
}
