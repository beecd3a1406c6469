package org.casus.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casus.experiment.study.Build;
import org.casus.outcome.files.FolderRefusedException;
import org.casus.outcome.files.JsonText;
import org.casus.outcome.files.WholeFile;

/**
 * Folder of a calibration: {@code plan.json} locks what is run, {@code stages/} holds what is done of it, each stage laid out
 * as a study is.
 * A folder with the same plan is gone on with; one with another is refused.
 */
public final class CalibrationFolder {
    static final String FORMAT = "casus-calibration-plan";
    static final String ARGUMENTS = "arguments";

    /** The build that began it; see {@link #build()}. */
    static final String BUILD = "version";

    /** What is run. */
    public static final String PLAN = "plan.json";

    /** Where its stages are kept. */
    public static final String STAGES = "stages";

    private final Path folder;
    private final String shown;

    private CalibrationFolder(Path folder, String shown) {
        this.folder = folder;
        this.shown = shown;
    }

    /**
     * Makes the folder, or goes on with it.
     *
     * @param shown the folder as its user calls it
     * @param plan everything that the result hangs on
     * @throws FolderRefusedException where something else stands there
     */
    public static CalibrationFolder open(Path folder, String shown, ObjectNode plan) throws IOException {
        Path file = folder.resolve(PLAN);
        if (Files.isRegularFile(file)) {
            compare(shown, JsonText.read(Files.readString(file)) instanceof ObjectNode old ? old : JsonText.object(), plan);
        } else {
            refuseStrangers(shown, !Files.exists(folder) ? List.of() : Files.isDirectory(folder) ? names(folder) : List.of(shown));
            Files.createDirectories(folder);
            WholeFile.write(file, JsonText.pretty(plan) + "\n");
        }
        Files.createDirectories(folder.resolve(STAGES));
        return new CalibrationFolder(folder, shown);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(p -> p.getFileName().toString()).toList();
        }
    }

    /** @param names what lies in a folder without a plan @throws FolderRefusedException where that is anything but hidden files */
    public static void refuseStrangers(String shown, List<String> names) throws FolderRefusedException {
        if (names.stream().anyMatch(n -> !n.startsWith("."))) {
            throw new FolderRefusedException(shown + " exists and is not the folder of a calibration (no " + PLAN
                    + " in it); name another folder");
        }
    }

    private static void compare(String shown, ObjectNode old, ObjectNode plan) throws IOException {
        List<String> differ = new ArrayList<>();
        ObjectNode now = (ObjectNode) JsonText.read(JsonText.pretty(plan));
        now.fieldNames().forEachRemaining(f -> {
            if (!f.equals(ARGUMENTS) && !f.equals(BUILD) && !now.get(f).equals(old.path(f))) {
                differ.add(f + (now.get(f).isValueNode() ? " " + old.path(f).asText() + ", not " + now.get(f).asText() : ""));
            }
        });
        if (!differ.isEmpty()) {
            throw new FolderRefusedException(shown + " holds a calibration with another " + String.join("; another ", differ)
                    + "; name another folder or remove it");
        }
    }

    /** Whether a folder holds a calibration, finished or not. */
    static boolean is(Path folder) {
        try {
            return Files.isRegularFile(folder.resolve(PLAN)) && plan(folder).path("format").asText().equals(FORMAT);
        } catch (IOException e) {
            return false;
        }
    }

    /** What was locked when it was begun. */
    static JsonNode plan(Path folder) throws IOException {
        return JsonText.read(Files.readString(folder.resolve(PLAN)));
    }

    /** Words after the name of the program by which it was begun, without those that do not change the result. */
    static List<String> arguments(Path folder) throws IOException {
        List<String> out = new ArrayList<>();
        plan(folder).path(ARGUMENTS).forEach(word -> out.add(word.asText()));
        return out;
    }

    /** The build of the program by which it was begun. */
    Build build() throws IOException {
        return new Build(plan(folder).path(BUILD).asText());
    }

    /** Where its stages are kept. */
    Path stages() {
        return stages(folder);
    }

    /** Where the stages of a calibration are kept. */
    static Path stages(Path folder) {
        return folder.resolve(STAGES);
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /** The folder as its user calls it. */
    String shown() {
        return shown;
    }

    /** One of its files as its user calls it. */
    String shown(String name) {
        return shown + "/" + name;
    }
}
