package org.casus.experiment.study;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Why a run failed and where in the program, down to the model that ran it: the same whoever asked for the run. */
final class FailureText {
    private static final int MOST_FRAMES = 20;

    private FailureText() {}

    static String of(Throwable e) {
        String frames = Arrays.stream(e.getStackTrace(), 0, end(e.getStackTrace()))
                .filter(f -> f.getClassName().startsWith("org.casus.") && !f.getClassName().contains("$$"))
                .filter(f -> !f.getMethodName().contains("$"))
                .limit(MOST_FRAMES)
                .map(f -> "\n  at " + f.getClassName() + "." + f.getMethodName() + ":" + f.getLineNumber())
                .collect(Collectors.joining());
        return e.getClass().getSimpleName() + ": " + e.getMessage() + frames;
    }

    /** Frames down to the model's own; all of them where it has none. */
    private static int end(StackTraceElement[] frames) {
        for (int i = 0; i < frames.length; i++) {
            if (frames[i].getClassName().equals(StudyModel.class.getName()) && frames[i].getMethodName().equals("run")) {
                return i + 1;
            }
        }
        return frames.length;
    }
}
