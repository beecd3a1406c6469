package org.casus.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.casus.scenario.study.Range;
import org.casus.scenario.study.Swept;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaneTest {
    private static Axis range(int steps) {
        return new Axis(new Swept("x", List.of("x"), "", List.of(), List.of(), false, new Range(10, 20, 15, "U"), steps, false, ""));
    }

    private static Axis levels(Object... levels) {
        return new Axis(new Swept("y", List.of("y"), "", List.of(), List.of(levels), false, null, 2, false, ""));
    }

    @Test
    void factorialHoldsEveryCombinationOnce() {
        List<Axis> axes = List.of(range(3), levels("a", "b"));
        Factorial f = new Factorial(axes);
        assertThat(f.size()).isEqualTo(6);
        Set<List<Object>> seen = new HashSet<>();
        for (long i = 0; i < 6; i++) {
            double[] u = f.at(i);
            seen.add(List.of(axes.get(0).value(u[0], true), axes.get(1).value(u[1], true)));
        }
        assertThat(seen).hasSize(6).contains(List.of(10.0, "a"), List.of(15.0, "b"), List.of(20.0, "a"));
    }

    @Test
    void oneAtATimeMovesOneFactorAndLeavesTheRest() {
        OneAtATime o = new OneAtATime(List.of(range(3), levels("a", "b")));
        assertThat(o.size()).isEqualTo(6);
        assertThat(o.at(0)).containsOnly(Double.NaN);
        assertThat(o.at(2)).containsExactly(.5, Double.NaN);
        assertThat(o.at(5)).containsExactly(Double.NaN, .75);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 7, 64, 1000})
    void permutationsAreShuffles(long n) {
        Permutation p = new Permutation(n, 42);
        assertThat(LongStream.range(0, n).map(p::at).sorted().toArray()).isEqualTo(LongStream.range(0, n).toArray());
        Permutation other = new Permutation(n, 43);
        assertThat(n < 64 || LongStream.range(0, n).anyMatch(i -> p.at(i) != other.at(i))).isTrue();
    }

    @Test
    void latinHypercubeHasOnePointInEachSliceOfEachFactor() {
        LatinHypercube h = new LatinHypercube(3, 50, 5);
        for (int j = 0; j < 3; j++) {
            int factor = j;
            int[] slices = IntStream.range(0, 50).map(i -> (int) Math.floor(h.at(i)[factor] * 50)).sorted().toArray();
            assertThat(slices).isEqualTo(IntStream.range(0, 50).toArray());
        }
        assertThat(h.at(0)[0] * 50 % 1).isNotEqualTo(h.at(0)[1] * 50 % 1);
    }

    @Test
    void sobolSequenceFillsEveryDyadicSliceAndEveryPairOfHalves() {
        SobolSequence s = new SobolSequence(4, 64, 9);
        for (int j = 0; j < 4; j++) {
            int factor = j;
            assertThat(IntStream.range(0, 64).map(i -> (int) (s.at(i)[factor] * 64)).distinct().count()).isEqualTo(64);
        }
        int[] quarters = new int[4];
        IntStream.range(0, 64).forEach(i -> quarters[(int) (s.at(i)[0] * 2) * 2 + (int) (s.at(i)[1] * 2)]++);
        assertThat(quarters).containsOnly(16);
        assertThat(Arrays.stream(s.at(0)).allMatch(u -> u > 1e-9 && u < 1 - 1e-9)).isTrue();
    }

    @Test
    void saltelliBlocksSwapOneColumn() {
        Saltelli s = new Saltelli(3, 8, true, 1);
        assertThat(s.size()).isEqualTo(8 * 8.);
        long first = 5 * 8;
        double[] a = s.at(first);
        double[] b = s.at(first + 7);
        for (int j = 0; j < 3; j++) {
            double[] ab = a.clone();
            ab[j] = b[j];
            double[] ba = b.clone();
            ba[j] = a[j];
            assertThat(s.at(first + 1 + j)).containsExactly(ab);
            assertThat(s.at(first + 4 + j)).containsExactly(ba);
        }
        Saltelli plain = new Saltelli(3, 8, false, 1);
        assertThat(plain.block()).isEqualTo(5);
        assertThat(plain.at(4)).isNotEqualTo(plain.at(0));
        assertThat(plain.at(0)).containsExactly(s.at(0));
    }

    @Test
    void morrisMovesEachFactorOnceByDelta() {
        Morris m = new Morris(5, 40, 4, 3);
        for (int t = 0; t < 40; t++) {
            Set<Integer> moved = new HashSet<>();
            for (int step = 1; step <= 5; step++) {
                double[] before = m.at(t * 6L + step - 1);
                double[] after = m.at(t * 6L + step);
                int[] changed = IntStream.range(0, 5).filter(j -> before[j] != after[j]).toArray();
                assertThat(changed).hasSize(1);
                assertThat(Math.abs(after[changed[0]] - before[changed[0]])).isEqualTo(2 / 3., org.assertj.core.data.Offset.offset(1e-12));
                moved.add(changed[0]);
            }
            assertThat(moved).hasSize(5);
        }
        double[] grid = IntStream.range(0, 240).mapToDouble(i -> m.at(i)[0]).distinct().sorted().toArray();
        assertThat(grid).hasSize(4).startsWith(0).endsWith(1);
    }

    @Test
    void wholeNumbersAreEquallyLikely() {
        Axis axis = new Axis(new Swept("n", List.of("n"), "", List.of(), List.of(), false, new Range(1, 3, 2, "U"), 3, true, ""));
        assertThat(List.of(axis.value(0, false), axis.value(.34, false), axis.value(.99, false), axis.value(1, true)))
                .containsExactly(1L, 2L, 3L, 3L);
    }
}
