package org.casus.scenario.io;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the faults of one load, each once. */
final class Problems {
    private static final int MOST = 5000;
    private final Set<Problem> all = new LinkedHashSet<>();

    void error(Mark at, String where, String message) {
        add(at, where, message, true);
    }

    void warning(Mark at, String where, String message) {
        add(at, where, message, false);
    }

    void add(Mark at, String where, String message, boolean error) {
        Problem problem = new Problem(at.file(), at.line(), at.column(), where, message, error);
        if (all.size() < MOST) {
            all.add(problem);
        }
    }

    boolean any() {
        return all.stream().anyMatch(Problem::error);
    }

    /** All of them in the order of the files: by file as first met, then line and column. */
    List<Problem> sorted() {
        List<String> files = all.stream().map(Problem::file).distinct().toList();
        List<Problem> sorted = new ArrayList<>(all);
        sorted.sort((a, b) -> {
            int byFile = Integer.compare(files.indexOf(a.file()), files.indexOf(b.file()));
            int byLine = byFile != 0 ? byFile : Integer.compare(a.line(), b.line());
            return byLine != 0 ? byLine : Integer.compare(a.column(), b.column());
        });
        return sorted;
    }

    List<Problem> warnings() {
        return sorted().stream().filter(p -> !p.error()).toList();
    }
}
