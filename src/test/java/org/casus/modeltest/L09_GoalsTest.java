package org.casus.modeltest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.casus.model.Feature;
import org.casus.world.Blueprint;
import org.casus.world.FeatureTable.GoalEntry;
import org.junit.jupiter.api.Test;

/** Limit test 9: weights of each actor sum to 1, and every goal rises or falls with its feature as its weight says. */
class L09_GoalsTest {
    private final Blueprint b = Shipped.blueprint();

    @Test
    void weightsSumToOne() {
        for (int i = 0; i < b.actors().size(); i++) {
            double sum = 0;
            for (GoalEntry g : b.features().goals()[i]) {
                sum += Math.abs(g.function().weight());
            }
            assertThat(sum).as(b.names().actors().id(i)).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void everyGoalIsMonotone() {
        for (int i = 0; i < b.actors().size(); i++) {
            for (GoalEntry g : b.features().goals()[i]) {
                Feature f = b.scenario().features().get(g.code());
                double sign = Math.signum(g.function().weight());
                double reference = Double.isNaN(g.reference()) ? (f.low() + f.high()) / 2 : g.reference();
                double before = Double.NEGATIVE_INFINITY;
                for (int k = 0; k <= 500; k++) {
                    double x = f.low() + (f.high() - f.low()) * k / 500;
                    double now = sign * g.function().value(x, reference);
                    assertThat(now).as("%s.%s at %s", b.names().actors().id(i), g.code(), x)
                            .isFinite().isGreaterThanOrEqualTo(before - 1e-12);
                    before = now;
                }
            }
        }
    }

    /** A goal that nothing can move decides nothing: each rises by something over the range of its feature. */
    @Test
    void everyGoalCanMove() {
        for (int i = 0; i < b.actors().size(); i++) {
            for (GoalEntry g : b.features().goals()[i]) {
                Feature f = b.scenario().features().get(g.code());
                double reference = Double.isNaN(g.reference()) ? (f.low() + f.high()) / 2 : g.reference();
                double range = Math.abs(g.function().value(f.high(), reference) - g.function().value(f.low(), reference));
                assertThat(range).as("%s.%s", b.names().actors().id(i), g.code())
                        .isGreaterThan(.1 * Math.abs(g.function().weight()));
            }
        }
    }

    /** Land is wanted for who lives there and what lies there: all goals for it count the worth of zones, none counts km2 of desert. */
    @Test
    void noGoalCountsEmptyLand() {
        for (int i = 0; i < b.actors().size(); i++) {
            for (GoalEntry g : b.features().goals()[i]) {
                assertThat(b.scenario().features().get(g.code()).kind()).as("%s.%s", b.names().actors().id(i), g.code()).isNotEqualTo("area");
            }
        }
    }
}
