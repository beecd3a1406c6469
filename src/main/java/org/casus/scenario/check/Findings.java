package org.casus.scenario.check;

import java.util.ArrayList;
import java.util.List;

/** Collects findings. */
final class Findings {
    private final List<Finding> all = new ArrayList<>();

    void error(String message, String... path) {
        all.add(new Finding(List.of(path), message, true));
    }

    void error(String message, List<String> path) {
        all.add(new Finding(path, message, true));
    }

    void warning(String message, String... path) {
        all.add(new Finding(List.of(path), message, false));
    }

    void add(String message, boolean error, List<String> path) {
        all.add(new Finding(path, message, error));
    }

    void add(Finding finding) {
        all.add(finding);
    }

    /** Whether there is an error so far. */
    boolean faulty() {
        return all.stream().anyMatch(Finding::error);
    }

    List<Finding> all() {
        return List.copyOf(all);
    }
}
