package org.casus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Gives the command by which a calibration was begun once more, on its folder. */
final class CalibrationAgain {
    private CalibrationAgain() {}

    /**
     * Runs it.
     *
     * @param spec any command of the program
     * @param more options to add
     * @return its exit code
     */
    static int run(CommandSpec spec, Path folder, CommonOptions common, List<String> more) throws IOException {
        List<String> words = new ArrayList<>(CalibrationFolder.arguments(folder));
        words.addAll(List.of("--out", folder.toString()));
        words.addAll(more);
        if (common.quiet) {
            words.add("--quiet");
        }
        if (common.json) {
            words.add("--json");
        }
        return spec.root().commandLine().execute(words.toArray(String[]::new));
    }
}
