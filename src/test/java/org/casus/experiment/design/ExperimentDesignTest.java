package org.casus.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casus.scenario.study.Design;
import org.casus.scenario.study.Range;
import org.casus.scenario.study.Study;
import org.casus.scenario.study.Swept;
import org.junit.jupiter.api.Test;

class ExperimentDesignTest {
    static Study study(Design d) {
        return new Study(1, "s", "", "", List.of("a.yaml"), 1, 1, 1, Map.of(), d, Map.of(), List.of(), List.of(), 0);
    }

    static List<Swept> factors(int n, int steps) {
        List<Swept> out = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            out.add(new Swept("f" + i, List.of("parameters", "f" + i, "value"), "", List.of(), List.of(), false, new Range(0, 1, .5, "U"), steps, false, ""));
        }
        return out;
    }

    @Test
    void tooManyPointsAreRefusedWithTheNumber() {
        Design d = new Design("factorial", null, null, 4, false, null);
        assertThatThrownBy(() -> ExperimentDesign.of(study(d), factors(9, 10), List.of()))
                .hasMessageContaining("1,000,000,000 points").hasMessageContaining("at most 100,000,000");
        assertThatThrownBy(() -> ExperimentDesign.of(study(d), factors(60, 1000), List.of())).hasMessageContaining("points");
        assertThat(ExperimentDesign.of(study(d), factors(8, 10), List.of()).points()).isEqualTo(100_000_000);
    }

    @Test
    void aHundredMillionPointsNeedNoMemory() {
        Design d = new Design("latin-hypercube", 100_000_000, null, 4, false, null);
        ExperimentDesign design = ExperimentDesign.of(study(d), factors(20, 2), List.of());
        assertThat(design.at(99_999_999).values()).hasSize(20).doesNotContainNull().isEqualTo(design.at(99_999_999).values());
    }

    @Test
    void tooManyFactorsForASobolSequenceAreRefused() {
        Design d = new Design("saltelli", 8, null, 4, false, null);
        assertThatThrownBy(() -> ExperimentDesign.of(study(d), factors(501, 2), List.of())).hasMessageContaining("at most 500 factors, not 501");
    }

    @Test
    void tablesGiveTheirRowsAndEmptyCellsChangeNothing() {
        ExperimentDesign design = ExperimentDesign.of(study(new Design("csv", null, null, 4, false, "x.csv")), factors(2, 2),
                List.of(new Object[] {1L, .5}, new Object[] {null, .25}));
        assertThat(design.points()).isEqualTo(2);
        assertThat(design.at(1).changes(design.factors())).singleElement()
                .satisfies(c -> assertThat(c.factor().name()).isEqualTo("f1"))
                .satisfies(c -> assertThat(c.value()).isEqualTo(.25));
    }
}
