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
import org.casus.experiment.study.Shard;
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

    private record Part(StudyModel model, Shard shard, Manifest manifest, List<Row> failed) {
        long runs() {
            return shard.runs(model.chunks());
        }

        long missing() {
            return runs() - manifest.runs();
        }

        long bytes() {
            return manifest.entries().stream().mapToLong(ManifestEntry::bytes).sum();
        }
    }

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
        Part part = new Part(model, folder.shard(), manifest, failed(folder, model, manifest));
        print(() -> json(part), () -> text(part));
        boolean whole = part.missing() == 0 && manifest.failed() == 0;
        return whole ? ExitCode.FINE : ExitCode.INCOMPLETE_STUDY;
    }

    private static List<Row> failed(StudyFolder folder, StudyModel model, Manifest manifest) throws java.io.IOException {
        List<Row> out = new ArrayList<>();
        StudyRows rows = new StudyRows(folder, model);
        for (ManifestEntry e : manifest.entries()) {
            if (e.failed() > 0 && out.size() < SHOWN) {
                rows.chunk(e).stream().filter(Row::failed).limit(SHOWN - out.size()).forEach(out::add);
            }
        }
        return out;
    }

    private List<String> text(Part p) {
        List<String> lines = new ArrayList<>(StudyText.design(p.model()));
        if (!p.shard().isWhole()) {
            lines.add(String.format(Locale.ROOT, "Shard: %s, which is %,d of these runs; 'casus study merge' puts all shards together",
                    p.shard(), p.runs()));
        }
        lines.add(String.format(Locale.ROOT, "Committed: %,d runs in %,d of %,d chunks, %s", p.manifest().runs(),
                p.manifest().entries().size(), p.shard().count(p.model().chunks()), StudyText.size(p.bytes())));
        lines.add(p.missing() == 0 ? "Missing: none" : String.format(Locale.ROOT, "Missing: %,d; continue with 'casus study resume %s'",
                p.missing(), Paths.shown(dir)));
        lines.add(String.format(Locale.ROOT, "Failed: %,d", p.manifest().failed()));
        for (Row r : p.failed()) {
            lines.add("  run " + r.run() + ": " + r.error().lines().findFirst().orElse("") + "  (" + replay(r) + ")");
        }
        if (p.manifest().failed() > p.failed().size()) {
            lines.add("  ... and " + (p.manifest().failed() - p.failed().size()) + " more");
        }
        return lines;
    }

    private String replay(Row r) {
        return "casus study replay " + Paths.shown(dir) + " --run " + r.run();
    }

    private ObjectNode json(Part p) {
        ObjectNode out = JsonText.object().put("study", p.model().study().id()).put("shard", p.shard().toString())
                .put("runs", p.runs()).put("committed", p.manifest().runs()).put("missing", p.missing())
                .put("failed", p.manifest().failed()).put("chunks", p.shard().count(p.model().chunks()))
                .put("chunksCommitted", p.manifest().entries().size()).put("bytes", p.bytes());
        ArrayNode list = out.putArray("firstFailed");
        p.failed().forEach(r -> list.addObject().put("run", r.run()).put("error", r.error()).put("replay", replay(r)));
        return out;
    }
}
