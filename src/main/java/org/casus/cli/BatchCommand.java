package org.casus.cli;

import java.nio.file.Path;
import org.casus.experiment.study.StudyModel;
import org.casus.scenario.io.StudyFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a scenario many times: a study without factors. */
@Command(
        name = "batch",
        header = {
            "Run a scenario many times into the folder of a study without factors.",
            "",
            "Examples:",
            "  casus batch ${bundle:scenario} -n 1000 --out results/many",
            "  casus study export results/many --csv rows.csv"
        })
final class BatchCommand extends StudyStartVerb {
    private static final int MOST = 10_000_000;

    @Parameters(paramLabel = "SCENARIO", description = "A file, or the bare name or id of a scenario here or in scenarios/.")
    private String name;

    @Option(names = {"-n", "--runs"}, paramLabel = "N", defaultValue = "1000", description = "Runs (default: ${DEFAULT-VALUE}).")
    private int runs;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1",
            description = "Number from which the seeds of the runs are computed (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder of the study; results/<scenario>/batch unless given, for a shard results/<scenario>/batch-K-of-N.")
    private Path out;

    @Override
    public Integer call() throws Exception {
        inRange("-n", runs, 1, MOST);
        Path file = find(name);
        StudyModel model = model(StudyFiles.batch(file, runs, seed, Program.shelf()));
        Path place = place(out, Path.of("results", model.study().id(), "batch"));
        return work(folder(place, model, Paths.shown(file)), model);
    }
}
