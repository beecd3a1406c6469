package org.casus.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Where the program starts. */
public final class Main {
    private Main() {}

    /** Runs a command line; leaves the process only where something went wrong. */
    public static void main(String[] args) {
        boolean windows = args.length > 0 && args[0].equals("gui");
        if (!windows && System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
        Sink out = new Sink(new FileOutputStream(FileDescriptor.out));
        int code = execute(args, utf8(out), utf8(System.err));
        if (code == ExitCode.FINE && !out.failure().isEmpty()) {
            System.err.println("casus: standard output could not be written: " + out.failure());
            code = ExitCode.INTERNAL;
        }
        if (code != ExitCode.FINE) {
            System.exit(code);
        }
    }

    /**
     * Runs a command line within this process.
     *
     * @param args verb and options; none at all runs the default scenario
     * @param out where data go
     * @param err where progress and complaints go
     * @return exit code: 0 fine, 1 internal, 2 usage, 3 invalid scenario, 130 interrupted
     */
    public static int execute(String[] args, PrintWriter out, PrintWriter err) {
        String[] words = args.length == 0 ? new String[] {"run", Defaults.scenario()} : args;
        Failures failures = new Failures(words);
        CommandLine line = new CommandLine(new Casus())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures)
                .registerConverter(Path.class, Main::path)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(Main::known);
        try {
            return line.execute(words);
        } catch (OutOfMemoryError | StackOverflowError e) {
            return failures.exhausted(e, err);
        } finally {
            out.flush();
            err.flush();
        }
    }

    /** An empty name would be the working folder. */
    private static Path path(String text) {
        if (text.isBlank()) {
            throw new TypeConversionException("it is empty; name a file or folder");
        }
        return Path.of(text);
    }

    /** Runs the verb; a verb that there is not is no verb to have help on. */
    private static int known(ParseResult parsed) {
        for (ParseResult at = parsed; at != null; at = at.subcommand()) {
            CommandLine line = at.commandSpec().commandLine();
            if (!at.unmatched().isEmpty() && !line.getSubcommands().isEmpty()) {
                throw new UnmatchedArgumentException(line, at.unmatched());
            }
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
