package org.casus.scenario.io;

import java.util.List;
import java.util.stream.Collectors;

/** A scenario that cannot be used; carries every fault that was found, errors and warnings. */
public final class InvalidScenarioException extends Exception {
    private static final long serialVersionUID = 1;
    private static final int SHOWN = 100;
    private final transient List<Problem> problems;

    /** @param problems at least one, errors among them */
    public InvalidScenarioException(List<Problem> problems) {
        super(text(problems));
        this.problems = List.copyOf(problems);
    }

    /** All problems, in the order of the files. */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }

    /** The errors, and how many warnings there are beside them. */
    private static String text(List<Problem> problems) {
        List<Problem> errors = problems.stream().filter(Problem::error).toList();
        List<Problem> told = errors.isEmpty() ? problems : errors;
        String lines = told.stream().limit(SHOWN).map(Problem::toString).collect(Collectors.joining("\n"));
        int more = told.size() - SHOWN;
        int warnings = problems.size() - told.size();
        return lines + (more > 0 ? "\n... and " + more + " more" : "")
                + (warnings > 0 ? "\n(and " + warnings + " warning(s); 'casus validate' tells them too)" : "");
    }
}
