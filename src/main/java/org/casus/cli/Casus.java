package org.casus.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program with its verbs. */
@Command(
        name = "casus",
        resourceBundle = Defaults.BUNDLE,
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        header = {
            "Simulates strategic scenarios: states and armed groups that pursue goals.",
            "",
            "Examples:",
            "  casus                          run ${bundle:scenario}, say where its report is",
            "  casus run ${bundle:scenario} --seed 7                    with other luck",
            "  casus explain ${bundle:scenario}/7 --actor ${bundle:exampleActor}          what it decided, and why",
            "  casus check-patterns ${bundle:scenario} -n 200   many runs beside history",
            "  casus new scenarios/mine.yaml                 a scenario to start from",
            "",
            "'casus' stands for 'java -jar target/casus.jar' or, without a jar,",
            "  mvn -q compile exec:java -Dexec.args=\"run ${bundle:scenario} --seed 7\"",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:fine", "1:internal fault, or a file that can't be written", "2:wrong usage", "3:invalid scenario",
            "4:incomplete study", "130:interrupted"},
        subcommands = {
            RunCommand.class,
            ValidateCommand.class,
            ListCommand.class,
            NewCommand.class,
            GuiCommand.class,
            ExplainCommand.class,
            DiffCommand.class,
            WireCommand.class,
            CheckPatternsCommand.class,
            HindcastCommand.class,
            CalibrateCommand.class,
            PlanCommand.class,
            StudyCommand.class,
            BatchCommand.class,
            CompareCommand.class,
            SensitivityCommand.class,
            DiscoverCommand.class,
            RobustCommand.class,
            BargainCommand.class,
            BenchCommand.class,
            ScaleCommand.class,
            DoctorCommand.class,
            CompletionCommand.class,
            HelpCommand.class
        })
final class Casus implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "a verb is missing");
    }
}
