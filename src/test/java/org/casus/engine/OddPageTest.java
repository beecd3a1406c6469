package org.casus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.casus.actor.decision.DecisionRule;
import org.casus.model.ActionKind;
import org.casus.model.GoalForm;
import org.junit.jupiter.api.Test;

/** The ODD page names what the code has. */
class OddPageTest {
    private final String page = read();

    private static String read() {
        try {
            return Files.readString(Path.of("src/site/markdown/odd.md"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void namesEveryPhaseInItsOrder() {
        int last = -1;
        for (PhaseOfWeek phase : PhaseOfWeek.values()) {
            int at = page.indexOf("| " + phase.word() + " |");
            assertThat(at).as(phase.word()).isGreaterThan(last);
            last = at;
        }
    }

    @Test
    void namesEveryActionKind() {
        assertThat(ActionKind.words()).allSatisfy(kind -> assertThat(page).contains("`" + kind + "`"));
    }

    @Test
    void namesEveryGoalFormAndDecisionRule() {
        assertThat(Arrays.stream(GoalForm.values())).allSatisfy(form -> assertThat(page).contains(form.name()));
        assertThat(DecisionRule.names()).allSatisfy(rule -> assertThat(page).contains("`" + rule + "`"));
    }
}
