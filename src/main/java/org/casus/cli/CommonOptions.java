package org.casus.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Options that every verb has. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        resourceBundle = Defaults.BUNDLE,
        synopsisHeading = "%nUsage: ",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:fine", "1:internal fault, or a file that can't be written", "2:wrong usage", "3:invalid scenario",
            "4:incomplete study", "130:interrupted"})
final class CommonOptions {
    @Option(names = "--json", description = "Print JSON instead of text.")
    boolean json;

    @Option(names = {"-q", "--quiet"}, description = "No progress and no remarks; errors are still told.")
    boolean quiet;

    @Option(names = "--debug", description = "Print the stack trace of an error.")
    boolean debug;
}
