package org.casus.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.casus.experiment.calibration.Stages;
import org.casus.outcome.files.FolderRefusedException;
import org.casus.outcome.files.JsonText;
import org.casus.outcome.files.NumberTable;
import org.casus.outcome.files.WholeFile;

/**
 * Folder of a calibration: {@code plan.json} says what is run, {@code stages/} holds what is done of it.
 * A folder with the same plan is gone on with; one with another is refused.
 */
final class CalibrationFolder implements Stages {
    private static final String PLAN = "plan.json";
    private static final String STAGES = "stages";
    private final Path folder;
    private final List<String> kept = new ArrayList<>();

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
            if (!now.get(f).equals(old.path(f))) {
                differ.add(f + (now.get(f).isValueNode() ? " " + old.path(f).asText() + ", not " + now.get(f).asText() : ""));
            }
        });
        if (!differ.isEmpty()) {
            throw new FolderRefusedException(folder + " holds a calibration with another " + String.join("; another ", differ)
                    + "; name another folder or remove it");
        }
    }

    @Override
    public double[][] of(String name, List<String> columns, Supplier<double[][]> compute) {
        Path file = folder.resolve(STAGES).resolve(name + ".csv");
        try {
            if (Files.isRegularFile(file)) {
                kept.add(name);
                return NumberTable.rows(file, columns);
            }
            double[][] rows = compute.get();
            new NumberTable(columns, rows).write(file);
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep stage " + name, e);
        }
    }

    /** Stages that were there already. */
    List<String> kept() {
        return List.copyOf(kept);
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    Path folder() {
        return folder;
    }
}
