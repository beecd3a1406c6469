package org.casus.cli;

import java.nio.file.Path;
import java.util.List;
import org.casus.experiment.study.StudyFolder;
import org.casus.scenario.io.LoadedStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finishes a study. */
@Command(
        name = "resume",
        header = {
            "Run what a study still lacks; chunks that turn out to be corrupt are run again.",
            "",
            "Examples:",
            "  casus study resume results/screening",
            "  casus study resume results/screening --threads 2"
        })
final class StudyResumeCommand extends StudyWorkVerb {
    @Parameters(paramLabel = "DIR", description = "Folder of a study or a calibration.")
    private Path dir;

    @Option(names = "--as-locked", description = "Finish the study as it was begun, even if its files have changed since.")
    private boolean asLocked;

    @Override
    public Integer call() throws Exception {
        if (CalibrationFolder.is(dir)) {
            return CalibrationAgain.run(spec, dir, common, List.of("--threads", threads() + ""));
        }
        StudyFolder folder = StudyFolder.open(dir);
        sameBuild(folder);
        LoadedStudy now = asLocked ? null : source(folder);
        if (now != null) {
            unchanged(dir, now);
        }
        return work(folder, model(folder.locked()));
    }
}
