package org.casus.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.casus.modeltest.Shipped;
import org.casus.modeltest.Worlds;
import org.casus.world.DependencyGraph.Derived;
import org.junit.jupiter.api.Test;

/** Derived quantities are computed after what they read. */
class DependencyGraphTest {
    private static void ordered(Blueprint b) {
        Map<Integer, Integer> writer = new HashMap<>();
        Derived[] values = b.graph().values();
        for (int d = 0; d < values.length; d++) {
            assertThat(writer.put(values[d].output(), d)).as("each is written once").isNull();
        }
        for (int d = 0; d < values.length; d++) {
            for (int place : values[d].inputs()) {
                assertThat(writer.getOrDefault(place, -1)).as("read before written").isLessThan(d);
            }
        }
    }

    @Test
    void inTheSmallWar() {
        ordered(Blueprint.of(Worlds.tiny()));
    }

    @Test
    void inTheShippedScenario() {
        ordered(Shipped.blueprint());
    }

    @Test
    void chainsAreFollowed() {
        Blueprint b = Blueprint.of(Worlds.tiny("""
                rates:
                  c: {name: c, formula: b+1, unit: x, source: R01}
                  b: {name: b, formula: 2*a, unit: x, source: R01}
                  a: {name: a, formula: "tension(NV,SU)", unit: x, source: R01}
                """));
        double[] q = new double[2 * b.quantities().half()];
        q[b.resolver().place("tension(NV,SU)")] = 3;
        for (Derived d : b.graph().values()) {
            q[d.output()] = d.formula().value(q);
        }
        assertThat(q[b.rate("c")]).isEqualTo(7);
        assertThat(following(b, b.resolver().place("tension(NV,SU)"))).contains(b.rate("a"), b.rate("b"), b.rate("c"));
        assertThat(following(b, b.resolver().place("losses(NV)"))).doesNotContain(b.rate("a"));
    }

    /** Outputs of all values that read a place or what follows from it. */
    private static java.util.Set<Integer> following(Blueprint b, int place) {
        java.util.Set<Integer> found = new java.util.TreeSet<>();
        java.util.Deque<Integer> open = new java.util.ArrayDeque<>(java.util.List.of(place));
        while (!open.isEmpty()) {
            long[] readers = new long[b.graph().words()];
            b.graph().addReaders(open.pop(), readers);
            java.util.BitSet.valueOf(readers).stream().map(d -> b.graph().at(d).output())
                    .filter(found::add).forEach(open::push);
        }
        return found;
    }

    @Test
    void aCircleIsAnError() {
        assertThatThrownBy(() -> Blueprint.of(Worlds.tiny("""
                rates:
                  a: {name: a, formula: b, unit: x, source: R01}
                  b: {name: b, formula: a, unit: x, source: R01}
                """))).isInstanceOf(IllegalArgumentException.class);
    }
}
