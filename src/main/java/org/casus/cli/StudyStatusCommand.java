package org.casus.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casus.cli.print.StudyText;
import org.casus.experiment.store.Row;
import org.casus.experiment.study.Manifest;
import org.casus.experiment.study.ManifestEntry;
import org.casus.experiment.study.StudyFolder;
import org.casus.experiment.study.StudyModel;
import org.casus.experiment.study.StudyRows;
import org.casus.outcome.files.JsonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what a study has and lacks. */
@Command(
        name = "status",
        header = {
            "Say what a study has and lacks, and which runs failed; ends with 4 while anything is missing.",
            "",
            "Examples:",
            "  casus study status results/screening",
            "  casus study status results/screening --json"
        })
final class StudyStatusCommand extends StudyVerb {
    private static final int SHOWN = 10;

    @Parameters(paramLabel = "DIR", description = "Folder of a study or a calibration.")
    private Path dir;

    @Override
    public Integer call() throws Exception {
        if (CalibrationFolder.is(dir)) {
            CalibrationStatus status = CalibrationStatus.of(dir);
            print(status::json, status::lines);
            return status.done() ? ExitCode.FINE : ExitCode.INCOMPLETE_STUDY;
        }
        StudyFolder folder = StudyFolder.open(dir);
        StudyModel model = model(folder.locked());
        Manifest manifest = folder.manifest();
        List<Row> failed = failed(folder, model, manifest);
        long bytes = manifest.entries().stream().mapToLong(ManifestEntry::bytes).sum();
        print(() -> json(model, manifest, bytes, failed), () -> text(model, manifest, bytes, failed));
        boolean whole = manifest.runs() == model.order().runs() && manifest.failed() == 0;
        return whole ? ExitCode.FINE : ExitCode.INCOMPLETE_STUDY;
    }

    private static List<Row> failed(StudyFolder folder, StudyModel model, Manifest manifest) throws java.io.IOException {
        List<Row> out = new ArrayList<>();
        StudyRows rows = new StudyRows(folder, model);
        for (ManifestEntry e : manifest.entries()) {
            if (e.failed() > 0 && out.size() < SHOWN) {
                rows.chunk(e.chunk()).stream().filter(Row::failed).limit(SHOWN - out.size()).forEach(out::add);
            }
        }
        return out;
    }

    private List<String> text(StudyModel m, Manifest manifest, long bytes, List<Row> failed) {
        List<String> lines = new ArrayList<>(StudyText.design(m));
        long missing = m.order().runs() - manifest.runs();
        lines.add(String.format(Locale.ROOT, "Committed: %,d runs in %,d of %,d chunks, %s", manifest.runs(), manifest.entries().size(),
                m.chunks().count(), StudyText.size(bytes)));
        lines.add(missing == 0 ? "Missing: none" : String.format(Locale.ROOT, "Missing: %,d; continue with 'casus study resume %s'",
                missing, Paths.shown(dir)));
        lines.add(String.format(Locale.ROOT, "Failed: %,d", manifest.failed()));
        for (Row r : failed) {
            lines.add("  run " + r.run() + ": " + r.error().lines().findFirst().orElse("") + "  (" + replay(r) + ")");
        }
        if (manifest.failed() > failed.size()) {
            lines.add("  ... and " + (manifest.failed() - failed.size()) + " more");
        }
        return lines;
    }

    private String replay(Row r) {
        return "casus study replay " + Paths.shown(dir) + " --run " + r.run();
    }

    private ObjectNode json(StudyModel m, Manifest manifest, long bytes, List<Row> failed) {
        ObjectNode out = JsonText.object().put("study", m.study().id()).put("runs", m.order().runs()).put("committed", manifest.runs())
                .put("missing", m.order().runs() - manifest.runs()).put("failed", manifest.failed()).put("chunks", m.chunks().count())
                .put("chunksCommitted", manifest.entries().size()).put("bytes", bytes);
        ArrayNode list = out.putArray("firstFailed");
        failed.forEach(r -> list.addObject().put("run", r.run()).put("error", r.error()).put("replay", replay(r)));
        return out;
    }
}
