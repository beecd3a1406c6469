package org.casus.report.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.casus.model.Action;
import org.casus.model.Goal;
import org.casus.model.GoalForm;
import org.casus.report.Row;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** Who cites which report, by whole words. */
class CitationsTest {
    private final Scenario scenario = Row.of(Scenario.class, "id", "x", "start", LocalDate.of(2030, 1, 1), "weeks", 1,
            "goals", Row.map("A.HOLD", goal("R01; a book"), "A.COST", goal("R011")),
            "actions", Row.map("raid", Row.of(Action.class, "name", "Raid", "reporting", List.of("R01"))));

    private static Goal goal(String source) {
        return Row.of(Goal.class, "weight", .5, "form", GoalForm.LIN, "reference", 0.0, "scale", 1.0, "source", source);
    }

    @Test
    void wholeWordsOnly() {
        assertThat(Citations.of(scenario, "R01")).containsExactly("goals A.HOLD", "actions raid");
        assertThat(Citations.of(scenario, "R011")).containsExactly("goals A.COST");
        assertThat(Citations.of(scenario, "R0")).isEmpty();
    }
}
