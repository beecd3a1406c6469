package org.casus.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what a verb does, for those who ask with a verb and not with an option. */
@Command(
        name = "help",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        header = {"Tell what a verb does and which options it has.", "", "Examples:", "  casus help run", "  casus help study resume"},
        synopsisHeading = "%nUsage: ",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:fine", "2:wrong usage"})
final class HelpCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "VERB", description = "A verb, and the verb after it if there is one; all verbs unless given.")
    private List<String> verbs = List.of();

    @Override
    public void run() {
        CommandLine at = spec.parent().commandLine();
        for (String verb : verbs) {
            CommandLine next = at.getSubcommands().get(verb);
            if (next == null) {
                throw new UnmatchedArgumentException(at, List.of(verb));
            }
            at = next;
        }
        at.usage(spec.commandLine().getOut());
    }
}
