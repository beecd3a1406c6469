package org.casus.experiment.study;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Why a run failed and where in the program, the same on every thread of every machine. */
final class FailureText {
    private static final int MOST_FRAMES = 20;

    private FailureText() {}

    static String of(Throwable e) {
        String frames = Arrays.stream(e.getStackTrace())
                .filter(f -> f.getClassName().startsWith("org.casus.") && !f.getClassName().contains("$$"))
                .filter(f -> !f.getMethodName().contains("$"))
                .limit(MOST_FRAMES)
                .map(f -> "\n  at " + f.getClassName() + "." + f.getMethodName() + ":" + f.getLineNumber())
                .collect(Collectors.joining());
        return e.getClass().getSimpleName() + ": " + e.getMessage() + frames;
    }
}
