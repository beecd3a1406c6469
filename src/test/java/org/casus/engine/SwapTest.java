package org.casus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casus.modeltest.Shipped;
import org.casus.outcome.Decision;
import org.casus.outcome.OptionScore;
import org.casus.outcome.RunResult;
import org.casus.world.Blueprint;
import org.junit.jupiter.api.Test;

/** One decision replaced by another: nothing before it moves, it is what was asked for, and it has consequences. */
class SwapTest {
    private static final int WEEKS = 16;
    private final Blueprint b = Shipped.blueprint();
    private final RunResult plain = Simulation.run(b, 31, WEEKS, Logging.FULL);

    private Decision at(int week, int options) {
        return plain.decisions().stream()
                .filter(d -> d.week() == week && d.options().size() >= options && d.runnerUp() >= 0).findFirst().orElseThrow();
    }

    private static OptionScore chosen(Decision d) {
        return d.options().get(d.chosen());
    }

    @Test
    void theRunnerUpIsTakenInsteadAndNothingBeforeItMoves() {
        Decision d = at(6, 10);
        Swap swap = new Swap(b, d, d.runnerUp());
        RunResult other = Simulation.run(b, 31, WEEKS, Logging.FULL, swap);
        assertThat(swap.taken()).isTrue();
        int place = plain.decisions().indexOf(d);
        assertThat(other.decisions().subList(0, place)).isEqualTo(plain.decisions().subList(0, place));
        assertThat(ReproducibilityTest.bits(other).subList(0, 7)).isEqualTo(ReproducibilityTest.bits(plain).subList(0, 7));
        Decision now = other.decisions().get(place);
        assertThat(chosen(now)).isEqualTo(d.options().get(d.runnerUp()));
        assertThat(now.options()).isEqualTo(d.options());
        assertThat(now.uniform()).isEqualTo(d.uniform());
        assertThat(ReproducibilityTest.bits(other)).isNotEqualTo(ReproducibilityTest.bits(plain));
    }

    @Test
    void theSameChoiceAgainChangesNothing() {
        Decision d = at(4, 5);
        Swap swap = new Swap(b, d, d.chosen());
        RunResult other = Simulation.run(b, 31, WEEKS, Logging.FULL, swap);
        assertThat(swap.taken()).isTrue();
        assertThat(other.decisions()).isEqualTo(plain.decisions());
        assertThat(other.events()).isEqualTo(plain.events());
        assertThat(ReproducibilityTest.bits(other)).isEqualTo(ReproducibilityTest.bits(plain));
    }

    @Test
    void toPassEndsTheWeekOfTheActor() {
        Decision d = plain.decisions().stream().filter(x -> x.week() == 5 && x.draw() == 0 && x.chosen() > 0).findFirst().orElseThrow();
        RunResult other = Simulation.run(b, 31, WEEKS, Logging.FULL, new Swap(b, d, 0));
        assertThat(other.decisions()).filteredOn(x -> x.week() == 5 && x.actor().equals(d.actor())).hasSize(1)
                .allMatch(x -> x.chosen() == 0);
    }

    @Test
    void whatIsNotOnOfferIsNotTaken() {
        Decision d = at(6, 10);
        Decision never = new Decision(99, d.actor(), 0, d.options(), 0, 1, 0, d.beliefs(), d.perceived(), .5);
        Swap swap = new Swap(b, never, 1);
        assertThat(Simulation.run(b, 31, WEEKS, Logging.FULL, swap).decisions()).isEqualTo(plain.decisions());
        assertThat(swap.taken()).isFalse();
    }

    /** Action, target and level tell the options of a draw apart, so that a log is enough to replay a decision. */
    @Test
    void namesTellOptionsApart() {
        for (Decision d : plain.decisions()) {
            Set<List<String>> names = new HashSet<>();
            d.options().forEach(o -> assertThat(names.add(List.of(o.action(), o.target(), o.level()))).as("%s in %s", o, d.week()).isTrue());
        }
    }
}
