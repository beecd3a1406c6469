package org.casus.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.casus.outcome.files.JsonText;

/**
 * What a user of the command line sees.
 *
 * @param code exit code
 * @param out standard output
 * @param err standard error
 */
record Shell(int code, String out, String err) {
    static final String TINY = "src/test/resources/scenarios/tiny.yaml";

    /** Runs a command line in this process. */
    static Shell run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.execute(args, new PrintWriter(out), new PrintWriter(err));
        return new Shell(code, out.toString(), err.toString());
    }

    /** Runs the small scenario into a folder, without charts. */
    static Shell tiny(Path folder, String... more) {
        String[] args = {"run", TINY, "--no-charts", "--out", folder.toString()};
        String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return run(all);
    }

    /** The small study and its scenario in a folder, with so many replications. */
    static Path study(Path folder, int replications) throws IOException {
        Files.copy(Path.of(TINY), folder.resolve("tiny.yaml"));
        String text = Files.readString(Path.of("src/test/resources/studies/tiny.yaml"));
        return Files.writeString(folder.resolve("study.yaml"),
                text.replace("../scenarios/", "").replace("replications: 3", "replications: " + replications));
    }

    /** Standard output with each sentence in one line again. */
    String said() {
        return out.replaceAll("\n +", " ");
    }

    JsonNode json() {
        try {
            return JsonText.read(out);
        } catch (IOException e) {
            throw new AssertionError("not JSON: " + out, e);
        }
    }
}
