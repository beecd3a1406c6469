package org.casus.cli;

import java.nio.file.Path;
import org.casus.experiment.study.StudyFolder;
import org.casus.experiment.study.StudyModel;
import org.casus.experiment.study.StudyRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Runs failed runs again. */
@Command(
        name = "retry-failed",
        header = {
            "Run again the chunks that hold failed runs, as after more memory.",
            "",
            "Examples:",
            "  casus study retry-failed results/screening"
        })
final class StudyRetryCommand extends StudyWorkVerb {
    @Parameters(paramLabel = "DIR", description = "Folder of a study.")
    private Path dir;

    @Override
    public Integer call() throws Exception {
        StudyFolder folder = StudyFolder.open(dir);
        sameBuild(folder);
        StudyModel model = model(folder.locked());
        long failed = StudyRun.of(folder, model).forgetFailed();
        remark(failed == 0 ? "no run has failed" : failed + " failed run(s) are run again");
        return work(folder, model);
    }
}
