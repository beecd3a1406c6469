package org.casus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.casus.experiment.study.StudyFaultException;
import org.casus.outcome.files.FolderRefusedException;
import org.casus.scenario.io.InvalidScenarioException;
import org.casus.util.TextDistance;
import org.casus.world.NotFiniteException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into a message for the user and an exit code. */
public final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private final boolean debug;

    /** @param args the command line; with --debug in it stack traces are told too */
    public Failures(String[] args) {
        debug = Arrays.asList(args).contains("--debug");
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine line = e.getCommandLine();
        String verb = line.getCommandSpec().qualifiedName();
        String message = e instanceof UnmatchedArgumentException u ? unmatched(u, line)
                : e.getValue() != null && e.getMessage().contains(InvalidPathException.class.getName()) ? unusable(e.getValue(), "not one that Java can read")
                : plain(e.getMessage());
        tell(line.getErr(), verb + ": " + message, e);
        line.getErr().println("See '" + verb + " --help'.");
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
        PrintWriter err = line.getErr();
        if (e instanceof ParameterException p) {
            return handleParseException(p, new String[0]);
        }
        if (e instanceof InvalidPathException name) {
            tell(err, "casus: " + unusable(name.getInput(), name.getReason()), e);
            return ExitCode.USAGE;
        }
        if (e instanceof InvalidScenarioException invalid) {
            tell(err, invalid.getMessage(), e);
            return ExitCode.INVALID_SCENARIO;
        }
        if (e instanceof NotFiniteException) {
            tell(err, "casus: the scenario's formulas run out of bounds: " + e.getMessage(), e);
            return ExitCode.INVALID_SCENARIO;
        }
        if (e instanceof FolderRefusedException || e instanceof ScenarioFinder.NoSuchScenarioException) {
            tell(err, "casus: " + e.getMessage(), e);
            return ExitCode.USAGE;
        }
        if (e instanceof StudyFaultException fault) {
            tell(err, "casus: " + e.getMessage(), e);
            return fault.isMisuse() ? ExitCode.USAGE : ExitCode.INCOMPLETE_STUDY;
        }
        if (e instanceof CancellationException || e instanceof InterruptedException) {
            tell(err, "casus: " + e.getMessage(), e);
            return ExitCode.INTERRUPTED;
        }
        tell(err, "casus: " + (e instanceof IOException || e instanceof UncheckedIOException ? file(e) : fault(e)), e);
        return ExitCode.INTERNAL;
    }

    /** Memory or stack ran out. */
    int exhausted(Error e, PrintWriter err) {
        String what = e instanceof OutOfMemoryError
                ? "there was not enough memory; give Java more with -Xmx2g"
                : "the input is nested too deeply";
        tell(err, "casus: " + what, e);
        return ExitCode.INTERNAL;
    }

    private void tell(PrintWriter err, String message, Throwable e) {
        err.println(message);
        if (debug) {
            e.printStackTrace(err);
        }
    }

    private static String unmatched(UnmatchedArgumentException e, CommandLine line) {
        String word = e.getUnmatched().get(0);
        boolean option = word.startsWith("-");
        List<String> allowed = new ArrayList<>();
        if (option) {
            line.getCommandSpec().options().stream().map(OptionSpec::longestName).sorted().forEach(allowed::add);
        } else {
            allowed.addAll(line.getSubcommands().keySet());
        }
        String kind = option ? "unknown option '" : allowed.isEmpty() ? "unexpected word '" : "unknown verb '";
        String list = allowed.isEmpty() ? "" : "; allowed: " + String.join(", ", allowed) + ".";
        return kind + word + "'" + list + TextDistance.hint(word, allowed);
    }

    /** Java reads names of files in the letters of the locale, and can't read others. */
    private static String unusable(String name, String reason) {
        boolean letters = name.chars().anyMatch(c -> c > 127);
        return "'" + name + "' is no name of a file here: "
                + (letters ? "Java can't read its letters in this locale; set LC_ALL=C.UTF-8 and try again" : reason);
    }

    private static String plain(String message) {
        return message.replaceAll("is not an? (long|int)$", "is not a whole number");
    }

    private static String fault(Exception e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return "internal error: " + message + " (this is a fault of Casus; --debug shows where)";
    }

    /** What a file that cannot be read or written is called, and why. */
    static String file(Exception e) {
        Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
        String said = e instanceof UncheckedIOException ? e.getMessage() + ": " : "";
        if (cause instanceof AccessDeniedException denied) {
            return said + "permission denied: " + denied.getFile();
        }
        if (cause instanceof NoSuchFileException missing) {
            Path file = Path.of(missing.getFile());
            return said + (file.getFileName() != null && file.getFileName().toString().matches("\\..*\\.part-.*")
                    ? "nothing can be written in " + file.getParent() : "there is no file or folder " + file);
        }
        if (cause instanceof FileSystemException f) {
            Path way = inTheWay(f);
            if (way != null) {
                return said + "no folder can be made at " + f.getFile() + ": " + Paths.shown(way) + " is a file";
            }
            return said + f.getFile() + ": " + (f.getReason() == null ? "cannot be written or read" : f.getReason());
        }
        return said + cause.getMessage();
    }

    /** The file where a folder was to be; null where that is not what is wrong. */
    private static Path inTheWay(FileSystemException e) {
        Path at = e.getFile() == null ? null : Path.of(e.getFile());
        Path parent = e instanceof FileAlreadyExistsException || at == null ? at : at.getParent();
        while (parent != null && !Files.exists(parent)) {
            parent = parent.getParent();
        }
        return parent != null && Files.isRegularFile(parent) ? parent : null;
    }
}
