package org.casus.observed;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one file; a row that is told here is left out. */
final class Faults {
    private static final int MOST = 5000;
    private final String file;
    private final List<Fault> all = new ArrayList<>();
    private int more;

    Faults(String file) {
        this.file = file;
    }

    void add(int line, String message) {
        if (all.size() < MOST) {
            all.add(new Fault(file, line, message));
        } else {
            more++;
        }
    }

    /** Nothing in the file can be used. */
    UnusableFileException fatal(int line, String message) {
        return new UnusableFileException(new Fault(file, line, message));
    }

    /** All of them by line, the last one saying how many more there are. */
    List<Fault> all() {
        List<Fault> sorted = new ArrayList<>(all);
        sorted.sort((a, b) -> Integer.compare(a.line(), b.line()));
        if (more > 0) {
            sorted.add(new Fault(file, sorted.get(sorted.size() - 1).line(), "... and " + more + " more faults"));
        }
        return List.copyOf(sorted);
    }
}
