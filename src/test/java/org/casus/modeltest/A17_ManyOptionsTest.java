package org.casus.modeltest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casus.engine.Logging;
import org.casus.engine.Simulation;
import org.casus.outcome.Decision;
import org.casus.outcome.OptionScore;
import org.junit.jupiter.api.Test;

/** An actor may have any number of options: all are weighed, none is dropped. */
class A17_ManyOptionsTest {
    private static final int MANY = 400;

    @Test
    void allAreWeighed() {
        String gestures = IntStream.range(0, MANY)
                .mapToObj(k -> "G" + k + ": {name: gesture, kind: gesture, actors: [NV], represents: words, rung: 1, visibility: .5, cost: 0}")
                .collect(Collectors.joining(",\n  ", "actions: {", "}"));
        List<Decision> decisions = Simulation.run(Worlds.compiled(Worlds.tiny(gestures)), 1, 4, Logging.FULL).decisions().stream()
                .filter(d -> d.actor().equals("NV") && d.draw() == 0).toList();
        assertThat(decisions).hasSize(4).allSatisfy(d -> {
            assertThat(d.options().stream().map(OptionScore::action).filter(a -> a.startsWith("G")).distinct()).hasSize(MANY);
            assertThat(d.options().stream().mapToDouble(OptionScore::probability).sum()).isCloseTo(1, within(1e-9));
        });
    }
}
