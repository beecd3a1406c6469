package org.casus.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import org.casus.scenario.io.Shelves;

/** Where the program lies, so that it finds what ships with it from any folder. */
public final class Program {
    private static final String SCENARIOS = "scenarios";

    private Program() {}

    /** Folders of the name that scenarios ship in, nearest first: here, then beside the program. */
    static List<Path> shelves() {
        List<Path> shelves = new ArrayList<>(List.of(Path.of(SCENARIOS)));
        Path at = location();
        for (int up = 0; up < 3 && at != null; up++) {
            at = at.getParent();
            if (at != null && at.resolve(SCENARIOS).toFile().isDirectory()) {
                shelves.add(at.resolve(SCENARIOS));
            }
        }
        return shelves.stream().filter(Files::isDirectory).toList();
    }

    /** Folders where a scenario may lie that a user names: the working folder, and then the others. */
    static List<Path> places() {
        List<Path> places = new ArrayList<>(List.of(Path.of("")));
        places.addAll(shelves());
        return places;
    }

    /** The folders of that name, for files that name scenarios by bare name or id. */
    public static Shelves shelf() {
        return new Shelves(shelves());
    }

    /** Command that starts the program as it was started now, with a verb and its arguments. */
    static String command(String words) {
        Path at = location();
        boolean jar = at != null && at.toString().endsWith(".jar");
        return jar ? "java -jar " + Paths.shown(at) + " " + words : "mvn -q compile exec:java -Dexec.args=\"" + words + "\"";
    }

    private static Path location() {
        CodeSource source = Program.class.getProtectionDomain().getCodeSource();
        try {
            return source == null ? null : Path.of(source.getLocation().toURI());
        } catch (URISyntaxException | IllegalArgumentException | java.nio.file.FileSystemNotFoundException e) {
            return null;
        }
    }
}
