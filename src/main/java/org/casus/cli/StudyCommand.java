package org.casus.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** Runs studies and looks after their folders. */
@Command(
        name = "study",
        header = {
            "Run a study and look after its folder: run, resume, merge, status, verify, retry-failed, replay, export, report.",
            "",
            "Examples:",
            "  casus plan scenarios/studies/screening.yaml",
            "  casus study run scenarios/studies/screening.yaml --out results/screening",
            "  casus study resume results/screening",
            "  casus study export results/screening --csv rows.csv",
            "",
            "Stop it as you like, even with kill -9: what is committed stays, 'resume' does the rest."
        },
        subcommands = {
            StudyRunCommand.class,
            StudyResumeCommand.class,
            StudyMergeCommand.class,
            StudyStatusCommand.class,
            StudyVerifyCommand.class,
            StudyRetryCommand.class,
            StudyReplayCommand.class,
            StudyExportCommand.class,
            StudyReportCommand.class
        })
final class StudyCommand extends Verb {
    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "a verb is missing; allowed: "
                + String.join(", ", spec.commandLine().getSubcommands().keySet()));
    }
}
