package org.casus.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.casus.modeltest.Worlds;
import org.casus.random.RandomStreams;
import org.casus.random.Stream;
import org.casus.world.DependencyGraph.Derived;
import org.junit.jupiter.api.Test;

class StaleFormulasTest {
    private final Blueprint b = Blueprint.of(Worlds.tiny());
    private final WorldState w = new WorldState(b, new RandomStreams(1));
    private final WorldChange change = new WorldChange(w);

    private int compute() {
        int n = 0;
        for (int i = w.stale().next(0); i >= 0; i = w.stale().next(i + 1)) {
            Derived d = b.graph().values()[i];
            change.set(d.output(), d.formula().value(w.quantities()));
            w.stale().done(i);
            n++;
        }
        return n;
    }

    @Test
    void allAreStaleAtFirstAndNoneOnceComputed() {
        assertThat(compute()).isEqualTo(b.graph().values().length);
        assertThat(compute()).isZero();
    }

    @Test
    void computingTheStaleOnesLeavesNothingOutOfDate() {
        compute();
        RandomStreams streams = new RandomStreams(2);
        for (int i = 0; i < 300; i++) {
            int place = (int) (b.quantities().half() * streams.uniform(Stream.COMBAT, 0, i, 0));
            change.set(place, streams.uniform(Stream.COMBAT, 1, i, 0));
            compute();
            for (Derived d : b.graph().values()) {
                assertThat(w.quantity(d.output())).as("place %d", d.output()).isEqualTo(d.formula().value(w.quantities()));
            }
        }
    }

    @Test
    void aValueThatIsSetToWhatItWasMakesNothingStale() {
        compute();
        for (int place = 0; place < b.quantities().half(); place++) {
            change.set(place, w.quantity(place));
        }
        assertThat(w.stale().next(0)).isEqualTo(-1);
    }

    @Test
    void theStartMakesAllStale() {
        compute();
        change.keepStart();
        assertThat(compute()).isEqualTo(b.graph().values().length);
    }
}
