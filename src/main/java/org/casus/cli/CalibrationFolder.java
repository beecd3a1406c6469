package org.casus.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casus.outcome.files.FolderRefusedException;
import org.casus.outcome.files.JsonText;
import org.casus.outcome.files.WholeFile;

/**
 * Folder of a calibration: {@code plan.json} locks what is run, {@code stages/} holds what is done of it, each stage laid out
 * as a study is.
 * A folder with the same plan is gone on with; one with another is refused.
 */
final class CalibrationFolder {
    static final String FORMAT = "casus-calibration-plan";
    private static final String PLAN = "plan.json";
    private static final String STAGES = "stages";
    private static final String ARGUMENTS = "arguments";
    private final Path folder;

    private CalibrationFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the folder, or goes on with it.
     *
     * @param plan everything that the result hangs on
     * @throws FolderRefusedException where something else stands there
     */
    static CalibrationFolder open(Path folder, ObjectNode plan) throws IOException {
        Path file = folder.resolve(PLAN);
        if (Files.isRegularFile(file)) {
            compare(folder, JsonText.read(Files.readString(file)) instanceof ObjectNode old ? old : JsonText.object(), plan);
        } else {
            if (Files.exists(folder) && (!Files.isDirectory(folder) || holds(folder))) {
                throw new FolderRefusedException(folder + " exists and is not the folder of a calibration (no " + PLAN
                        + " in it); name another folder");
            }
            Files.createDirectories(folder);
            WholeFile.write(file, JsonText.pretty(plan) + "\n");
        }
        Files.createDirectories(folder.resolve(STAGES));
        return new CalibrationFolder(folder);
    }

    private static boolean holds(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.anyMatch(p -> !p.getFileName().toString().startsWith("."));
        }
    }

    private static void compare(Path folder, ObjectNode old, ObjectNode plan) throws IOException {
        List<String> differ = new ArrayList<>();
        ObjectNode now = (ObjectNode) JsonText.read(JsonText.pretty(plan));
        now.fieldNames().forEachRemaining(f -> {
            if (!f.equals(ARGUMENTS) && !now.get(f).equals(old.path(f))) {
                differ.add(f + (now.get(f).isValueNode() ? " " + old.path(f).asText() + ", not " + now.get(f).asText() : ""));
            }
        });
        if (!differ.isEmpty()) {
            throw new FolderRefusedException(folder + " holds a calibration with another " + String.join("; another ", differ)
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

    Path folder() {
        return folder;
    }
}
