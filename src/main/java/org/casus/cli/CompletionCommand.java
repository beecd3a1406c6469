package org.casus.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** Prints a script that completes verbs and options in a shell. */
@Command(
        name = "completion",
        header = {
            "Print a script that completes verbs and options in bash and zsh.",
            "",
            "Examples:",
            "  alias casus='java -jar target/casus.jar'",
            "  source <(casus completion)"
        })
final class CompletionCommand extends Verb {
    @Override
    public Integer call() {
        String script = AutoComplete.bash("casus", spec.root().commandLine());
        spec.commandLine().getOut().print(script);
        return ExitCode.FINE;
    }
}
