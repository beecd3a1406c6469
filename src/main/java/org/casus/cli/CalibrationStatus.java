package org.casus.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casus.cli.print.Columns;
import org.casus.experiment.calibration.StageStore;
import org.casus.experiment.study.Manifest;
import org.casus.experiment.study.StudyFolder;
import org.casus.outcome.files.JsonText;
import org.casus.outcome.files.PosteriorFiles;
import org.casus.scenario.io.InvalidScenarioException;

/**
 * How far a calibration has come, stage by stage.
 *
 * @param folder its folder
 * @param parts its stages in order, as far as they are known
 * @param done whether its posterior is written
 */
record CalibrationStatus(Path folder, List<Part> parts, boolean done) {
    /**
     * A stage.
     *
     * @param runs runs committed
     * @param of runs it has when it is whole
     * @param chunks chunks committed
     * @param lost why its round was given up; null where it was not
     */
    record Part(String name, long runs, int of, int chunks, String lost) {}

    /** Reads a folder. */
    static CalibrationStatus of(Path folder) throws IOException, InvalidScenarioException {
        JsonNode plan = CalibrationFolder.plan(folder);
        List<Part> parts = new ArrayList<>();
        for (String name : names(plan.path("rounds").asInt())) {
            Part part = part(CalibrationFolder.stages(folder).resolve(name), name);
            if (part != null) {
                parts.add(part);
            }
        }
        return new CalibrationStatus(folder, parts, Files.isRegularFile(folder.resolve(PosteriorFiles.MANIFEST)));
    }

    private static List<String> names(int rounds) {
        List<String> names = new ArrayList<>(List.of("defaults", "screening"));
        for (int round = 0; round <= rounds; round++) {
            names.add("round-" + round);
        }
        names.add("posterior-runs");
        return names;
    }

    private static Part part(Path stage, String name) throws IOException, InvalidScenarioException {
        int runs = StageStore.runs(stage);
        if (runs < 0) {
            return null;
        }
        StudyFolder rows = StudyFolder.ofRows(stage);
        Manifest manifest = rows.manifest();
        return new Part(name, manifest.runs(), runs, manifest.entries().size(), StageStore.lost(rows));
    }

    List<String> lines() {
        Columns columns = new Columns("stage", "committed", "of", "chunks", "");
        parts.forEach(p -> columns.row(p.name(), p.runs() + "", p.of() + "", p.chunks() + "", p.lost() == null ? "" : "given up: " + p.lost()));
        List<String> lines = parts.isEmpty() ? new ArrayList<>() : new ArrayList<>(columns.lines());
        lines.add(done ? "Finished: " + Paths.shown(folder.resolve(PosteriorFiles.TABLE))
                : "Not finished; continue with 'casus study resume " + Paths.shown(folder) + "'");
        return lines;
    }

    ObjectNode json() {
        ObjectNode out = JsonText.object().put("calibration", folder.toString()).put("finished", done);
        ArrayNode list = out.putArray("stages");
        parts.forEach(p -> list.addObject().put("stage", p.name()).put("committed", p.runs()).put("runs", p.of()).put("chunks", p.chunks())
                .put("givenUp", p.lost()));
        return out;
    }
}
