package org.casus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.util.TextDistance;

/**
 * Finds the study that a user means: a file, or the bare name of one in some folders. The ending may be left out.
 *
 * @param places folders that hold studies, first come first served
 */
record StudyFinder(List<Path> places) {
    private static final String STUDIES = "studies";
    private static final String ENDING = "\\.ya?ml$";

    /** Looks in the working folder, and then in the folder of studies beside the scenarios that a bare name finds. */
    static StudyFinder here() {
        return new StudyFinder(Program.places().stream().map(p -> p.toString().isEmpty() ? p : p.resolve(STUDIES)).toList());
    }

    /**
     * The file meant.
     *
     * @throws ScenarioFinder.NoSuchScenarioException if there is none, with the nearest one
     */
    Path find(String name) {
        Path path = Path.of(name);
        if (Files.exists(path) && !Files.isDirectory(path)) {
            return path;
        }
        boolean bare = path.getNameCount() == 1 && !path.isAbsolute() && !name.isBlank();
        List<Path> folders = bare ? places : List.of(Path.of(""));
        Optional<Path> found = folders.stream().flatMap(f -> Stream.of(name, name + ".yaml", name + ".yml").map(f::resolve))
                .filter(Files::isRegularFile).findFirst();
        return found.orElseThrow(() -> new ScenarioFinder.NoSuchScenarioException(bare ? noStudy(name) : noFile(path)));
    }

    private String noStudy(String name) {
        List<Path> folders = places.stream().filter(f -> f.toString().isEmpty() || Files.isDirectory(f)).toList();
        List<String> known = folders.stream().filter(f -> !f.toString().isEmpty()).flatMap(StudyFinder::names)
                .map(n -> n.replaceAll(ENDING, "")).distinct().toList();
        String where = folders.stream().map(Paths::shown).distinct().collect(Collectors.joining(", "));
        return "there is no file and no study '" + name + "' in " + where
                + (known.isEmpty() ? "." : "; allowed: " + String.join(", ", known) + "." + TextDistance.hint(name.replaceAll(ENDING, ""), known));
    }

    private static String noFile(Path path) {
        Path folder = path.toAbsolutePath().normalize().getParent();
        List<String> near = folder == null ? List.of() : names(folder).toList();
        return "there is no study file '" + path + "'." + (path.getFileName() == null ? "" : TextDistance.hint(path.getFileName().toString(), near));
    }

    private static Stream<String> names(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(p -> p.getFileName().toString()).filter(n -> n.matches(".*" + ENDING)).sorted().toList().stream();
        } catch (IOException e) {
            return Stream.of();
        }
    }
}
