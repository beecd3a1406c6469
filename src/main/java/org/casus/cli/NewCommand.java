package org.casus.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.casus.outcome.files.JsonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a small scenario to start from. */
@Command(
        name = "new",
        header = {
            "Write a small commented scenario to start from. It validates and runs as it stands.",
            "",
            "Examples:",
            "  casus new scenarios/mine.yaml",
            "  casus run scenarios/mine.yaml"
        })
final class NewCommand extends Verb {
    private static final String ID = "[A-Za-z0-9][A-Za-z0-9_-]{0,63}";

    @Parameters(paramLabel = "FILE", description = "File to write, ending in .yaml; it must not exist yet.")
    private Path file;

    @Override
    public Integer call() throws IOException {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        String id = name.replaceAll("\\.ya?ml$", "");
        if (id.equals(name) || !id.matches(ID)) {
            throw usage("'" + file + "' must be named by letters, digits, - and _ and end in .yaml, such as mine.yaml");
        }
        if (Files.exists(file)) {
            throw usage("'" + file + "' exists already; name another file");
        }
        if (file.getParent() != null) {
            Files.createDirectories(file.getParent());
        }
        Files.writeString(file, starter().replace("@ID@", id), StandardOpenOption.CREATE_NEW);
        String shown = Paths.shown(file);
        print(() -> JsonText.object().put("file", shown).put("id", id),
                () -> List.of("Wrote " + shown + ".", "Run it: casus run " + shown));
        return ExitCode.FINE;
    }

    private static String starter() throws IOException {
        try (InputStream in = NewCommand.class.getResourceAsStream("starter.yaml")) {
            if (in == null) {
                throw new IOException("starter.yaml is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
