package org.casus.experiment.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.casus.scenario.study.Change;
import org.casus.scenario.study.Swept;

/**
 * A combination of values.
 *
 * @param values one a factor; null leaves it as the scenario has it
 */
public record DesignPoint(List<Object> values) {
    public DesignPoint {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    static DesignPoint of(Object... values) {
        return new DesignPoint(Arrays.asList(values));
    }

    /** What it changes. @param factors the factors that the values belong to */
    public List<Change> changes(List<Swept> factors) {
        List<Change> out = new ArrayList<>();
        for (int j = 0; j < values.size(); j++) {
            if (values.get(j) != null) {
                out.add(new Change(factors.get(j), values.get(j)));
            }
        }
        return out;
    }
}
