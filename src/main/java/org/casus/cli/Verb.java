package org.casus.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.casus.cli.print.Prose;
import org.casus.outcome.files.JsonText;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all verbs share: where they print, and how they complain. */
abstract class Verb implements Callable<Integer> {
    private static final int MOST_THREADS = 1024;

    @Spec
    CommandSpec spec;

    @Mixin
    CommonOptions common;

    /** Prints data to standard output: JSON if asked for, else lines of text, sentences wrapped to the terminal. */
    void print(Supplier<JsonNode> json, Supplier<List<String>> text) {
        if (common.json) {
            out(JsonText.pretty(json.get()));
        } else {
            text.get().forEach(this::line);
        }
    }

    /** Prints a sentence, in as many lines as it needs. */
    void line(String text) {
        Prose.wrapped(text, Prose.width(System.getenv("COLUMNS"))).forEach(this::out);
    }

    private void out(String text) {
        spec.commandLine().getOut().print(text + "\n");
        spec.commandLine().getOut().flush();
    }

    /** Tells something on standard error unless told to be quiet. */
    protected void remark(String text) {
        if (!common.quiet) {
            spec.commandLine().getErr().println(text);
            spec.commandLine().getErr().flush();
        }
    }

    /** Tells on standard error what went wrong, also when told to be quiet. */
    void complain(String text) {
        spec.commandLine().getErr().println("casus: " + text);
        spec.commandLine().getErr().flush();
    }

    Progress progress(String what, int steps) {
        return new Progress(what, steps, this::remark);
    }

    ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** @throws ParameterException if as many seeds in a row would pass the greatest that there is */
    void seeds(long first, int runs) {
        if (first > Long.MAX_VALUE - (runs - 1)) {
            throw usage("--seed " + first + " leaves no room for " + runs + " seeds in a row; at most " + (Long.MAX_VALUE - (runs - 1))
                    + " is allowed");
        }
    }

    /** @throws ParameterException if the value of an option lies outside [low, high] */
    int inRange(String option, int value, int low, int high) {
        if (value < low || value > high) {
            throw usage(option + " " + value + " must lie in [" + low + ", " + high + "]");
        }
        return value;
    }

    /** Threads to use: what the user says, else one a processor. */
    int threads(Integer stated) {
        int processors = Runtime.getRuntime().availableProcessors();
        return stated == null ? processors : inRange("--threads", stated, 1, MOST_THREADS);
    }
}
