package org.casus.scenario.io;

import java.nio.file.Path;
import java.util.List;
import org.casus.scenario.study.Study;
import org.casus.scenario.study.Swept;

/**
 * A study and what it was read from, free of errors.
 *
 * @param study what the file says, with the outcomes and areas that stand for none
 * @param scenarios the scenarios in the order of the file
 * @param factors the factors in the order of the file
 * @param table points of an explicit design, one row a point with one cell a factor; null leaves a factor as it is
 * @param text the resolved study as JSON, to be kept and compared
 * @param file the file that was opened
 */
public record LoadedStudy(
        Study study,
        List<ResolvedScenario> scenarios,
        List<Swept> factors,
        List<Object[]> table,
        String text,
        Path file) {
    public LoadedStudy {
        scenarios = List.copyOf(scenarios);
        factors = List.copyOf(factors);
        table = List.copyOf(table);
    }

    /** Whether it was made of a scenario rather than read from a study file. */
    public boolean isBatch() {
        return scenarios.size() == 1 && scenarios.get(0).files().get(0).equals(file);
    }
}
