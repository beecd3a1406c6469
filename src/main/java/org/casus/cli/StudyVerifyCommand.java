package org.casus.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.casus.experiment.store.Row;
import org.casus.experiment.study.Manifest;
import org.casus.experiment.study.ManifestEntry;
import org.casus.experiment.study.StudyFolder;
import org.casus.experiment.study.StudyModel;
import org.casus.experiment.study.StudyRows;
import org.casus.outcome.files.JsonText;
import org.casus.scenario.io.InvalidScenarioException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks the files of a study and runs some of its runs again. */
@Command(
        name = "verify",
        header = {
            "Check every chunk by its checksum, run some rows again and compare their hashes.",
            "",
            "Examples:",
            "  casus study verify results/screening",
            "  casus study verify results/screening -k 100"
        })
final class StudyVerifyCommand extends StudyVerb {
    private static final int MOST = 1_000_000;

    @Parameters(paramLabel = "DIR", description = "Folder of a study or a calibration.")
    private Path dir;

    @Option(names = "-k", paramLabel = "N", defaultValue = "10", description = "Rows to run again, spread over the study (default: ${DEFAULT-VALUE}).")
    private int rows;

    /** @param builds what to know of the builds that ran rows first and again; null if it was one */
    private record Found(List<Integer> corrupt, long missing, int again, List<Long> different, String builds) {
        boolean sound() {
            return corrupt.isEmpty() && missing == 0 && different.isEmpty();
        }
    }

    @Override
    public Integer call() throws Exception {
        inRange("-k", rows, 0, MOST);
        if (CalibrationFolder.is(dir)) {
            return CalibrationAgain.run(spec, dir, common, List.of("--check-rows", rows + ""));
        }
        StudyFolder folder = StudyFolder.open(dir);
        StudyModel model = model(folder.locked());
        Manifest manifest = folder.manifest();
        List<Integer> corrupt = folder.corrupt(manifest);
        Found found = again(folder, model, sound(manifest, corrupt), corrupt);
        print(() -> json(found), () -> text(found));
        if (!found.different().isEmpty()) {
            return ExitCode.INTERNAL;
        }
        return found.sound() ? ExitCode.FINE : ExitCode.INCOMPLETE_STUDY;
    }

    private static List<ManifestEntry> sound(Manifest manifest, Collection<Integer> corrupt) {
        return manifest.entries().stream().filter(e -> !corrupt.contains(e.chunk())).toList();
    }

    private Found again(StudyFolder folder, StudyModel model, List<ManifestEntry> sound, List<Integer> corrupt)
            throws IOException, InvalidScenarioException {
        long there = sound.stream().mapToLong(ManifestEntry::runs).sum();
        int many = (int) Math.min(rows, there);
        Progress progress = progress("rows", many);
        List<Long> different = new ArrayList<>();
        StudyRows read = new StudyRows(folder, model);
        for (int i = 0; i < many; i++) {
            ManifestEntry e = sound.get((int) ((long) i * sound.size() / many));
            Row row = read.chunk(e).get(i % e.runs());
            Row now = model.run(model.order().key(row.run()));
            if (now.fingerprint() != row.fingerprint() || !java.util.Arrays.equals(now.outcomes(), row.outcomes())) {
                different.add(row.run());
            }
            progress.step();
        }
        long missing = folder.shard().runs(model.chunks()) - there - corrupt.stream().mapToLong(c -> model.chunks().end(c) - model.chunks().first(c)).sum();
        return new Found(corrupt, missing, many, different, Defaults.build().againAfter(folder.build()));
    }

    private List<String> text(Found f) {
        List<String> lines = new ArrayList<>();
        lines.add(f.corrupt().isEmpty() ? "Every committed chunk is what the manifest says." : "Corrupt or missing files of chunks "
                + f.corrupt() + "; 'casus study resume " + Paths.shown(dir) + "' runs them again.");
        lines.add(f.missing() == 0 ? "No run is missing." : f.missing() + " run(s) are missing; 'casus study resume "
                + Paths.shown(dir) + "' runs them.");
        lines.add(f.different().isEmpty() ? f.again() + " row(s) run again: all the same, bit by bit." : "Of " + f.again()
                + " row(s) run again these differ: " + f.different() + ". Compare the versions in " + StudyFolder.LOCK
                + " with 'casus --version'.");
        if (f.builds() != null) {
            lines.add(f.builds());
        }
        return lines;
    }

    private static ObjectNode json(Found f) {
        ObjectNode out = JsonText.object().put("sound", f.sound()).put("missing", f.missing()).put("runAgain", f.again())
                .put("builds", f.builds());
        f.corrupt().forEach(out.putArray("corruptChunks")::add);
        f.different().forEach(out.putArray("differentRuns")::add);
        return out;
    }
}
