package org.casus.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.casus.cli.print.StudyText;
import org.casus.experiment.study.Manifest;
import org.casus.experiment.study.StudyFolder;
import org.casus.experiment.study.StudyMerge;
import org.casus.outcome.files.JsonText;
import org.casus.scenario.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts shards together. */
@Command(
        name = "merge",
        header = {
            "Put the shards of a study together; the folder is the one of a study that was never cut.",
            "",
            "Examples:",
            "  casus study run screening.yaml --out part1 --shard 1/2",
            "  casus study run screening.yaml --out part2 --shard 2/2",
            "  casus study merge results/screening part1 part2",
            "",
            "All shards must be there, once, finished, and of the same study and version."
        })
final class StudyMergeCommand extends StudyVerb {
    @Parameters(index = "0", paramLabel = "OUT", description = "Folder of the whole study; a new or empty one.")
    private Path out;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "DIR", description = "Folders of all its shards, in any order.")
    private List<Path> dirs;

    @Override
    public Integer call() throws Exception {
        StudyMerge merge = StudyMerge.of(dirs.stream().map(StudyFolder::open).toList());
        StudyFolder made = merge.into(out);
        Study study = made.locked().study();
        Manifest manifest = made.manifest();
        print(() -> JsonText.object().put("study", study.id()).put("folder", Paths.shown(out)).put("shards", dirs.size())
                        .put("runs", manifest.runs()).put("failed", manifest.failed()),
                () -> List.of(String.format(Locale.ROOT, "%s: %,d runs of %,d shards in %s, %,d failed", StudyText.name(study),
                        manifest.runs(), dirs.size(), Paths.shown(out), manifest.failed())));
        return manifest.failed() > 0 ? ExitCode.INCOMPLETE_STUDY : ExitCode.FINE;
    }
}
