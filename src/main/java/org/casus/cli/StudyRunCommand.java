package org.casus.cli;

import java.nio.file.Path;
import org.casus.experiment.study.StudyFolder;
import org.casus.experiment.study.StudyModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a study. */
@Command(
        name = "run",
        header = {
            "Run a study into a folder; on a folder that was begun with it, do the rest.",
            "",
            "Examples:",
            "  casus study run screening --out results/screening",
            "  casus study run scenarios/studies/screening.yaml --out /data/s1 --threads 8",
            "  casus study run screening.yaml --out part3 --shard 3/16    (a job of sixteen)"
        })
final class StudyRunCommand extends StudyStartVerb {
    @Parameters(paramLabel = "FILE", description = "A study file, or the bare name of one here or in scenarios/studies.")
    private String name;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder of the study; results/<id> unless given, for a shard results/<id>-K-of-N.")
    private Path out;

    @Override
    public Integer call() throws Exception {
        Path file = StudyFinder.here().find(name);
        StudyModel model = model(file);
        Path place = place(out, Path.of("results", model.study().id()));
        StudyFolder folder = folder(place, model, Paths.shown(file));
        return work(folder, model);
    }
}
