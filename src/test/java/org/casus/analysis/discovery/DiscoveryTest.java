package org.casus.analysis.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.casus.random.Hash64;
import org.junit.jupiter.api.Test;

class DiscoveryTest {
    /** 2,000 points; of interest where x > .6, y < .3 and the rule is b; z is idle. */
    private static Cases planted() {
        double[][] in = IntStream.range(0, 2000).mapToObj(i -> new double[] {
            Hash64.uniform(Hash64.with(1, i)), Hash64.uniform(Hash64.with(2, i)), Hash64.uniform(Hash64.with(3, i)),
            Math.floor(2 * Hash64.uniform(Hash64.with(4, i)))}).toArray(double[][]::new);
        boolean[] hits = new boolean[2000];
        for (int i = 0; i < hits.length; i++) {
            hits[i] = in[i][0] > .6 && in[i][1] < .3 && in[i][3] == 1;
        }
        return new Cases(List.of("x", "y", "z", "rule"), List.of(List.of(), List.of(), List.of(), List.of("a", "b")), in, hits);
    }

    @Test
    void primFindsAPlantedBox() {
        Cases c = planted();
        Prim prim = new Prim(.05, .03);
        List<Box> boxes = prim.peel(c);
        assertThat(boxes.get(0).coverage()).isEqualTo(1);
        assertThat(boxes.get(0).density()).isCloseTo(.06, offset(.02));
        for (int i = 1; i < boxes.size(); i++) {
            assertThat(boxes.get(i).points()).isLessThan(boxes.get(i - 1).points());
        }
        Box found = prim.paste(c, boxes.get(boxes.size() - 1));
        assertThat(found.density()).isGreaterThan(.95);
        assertThat(found.coverage()).isGreaterThan(.8);
        assertThat(found.limited()).contains(0, 1, 3).doesNotContain(2);
        assertThat(found.limits().get(0).low()).isCloseTo(.6, offset(.05));
        assertThat(found.limits().get(1).high()).isCloseTo(.3, offset(.05));
        assertThat(found.limits().get(3).barred()).isEqualTo(Set.of(0));
        assertThat(found.limits().get(3).words("rule", c.levels().get(3))).isEqualTo("rule is b");
        double[] p = found.quasiP(c);
        assertThat(p[0]).isLessThan(1e-6);
        assertThat(p[2]).isNaN();
    }

    @Test
    void pastingPutsBackWhatWasPeeledTooMuch() {
        Cases c = planted();
        Box narrow = Box.of(c, List.of(new Limit(.8, .9, Set.of()), new Limit(Double.NEGATIVE_INFINITY, .1, Set.of()), Limit.NONE,
                new Limit(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Set.of(0))));
        Box wide = new Prim(.05, .01).paste(c, narrow);
        assertThat(wide.density()).isGreaterThanOrEqualTo(narrow.density());
        assertThat(wide.coverage()).isGreaterThan(5 * narrow.coverage());
    }

    @Test
    void quasiPValueIsABinomialTail() {
        double[][] in = {{1}, {2}, {3}, {4}};
        Cases c = new Cases(List.of("x"), List.of(List.of()), in, new boolean[] {true, true, false, false});
        Box box = Box.of(c, List.of(new Limit(Double.NEGATIVE_INFINITY, 2.5, Set.of())));
        assertThat(box.quasiP(c)[0]).as("2 of 2 where half are").isCloseTo(.25, offset(1e-12));
        assertThat(box.coverage()).isEqualTo(1);
    }

    @Test
    void treeFindsThePlantedSplits() {
        Tree t = Tree.grow(planted(), 4, 20);
        List<String> lines = t.lines(planted());
        assertThat(lines.get(0)).startsWith("all points: ");
        assertThat(String.join("\n", lines)).contains("y at most 0.3", "rule is", "x at most 0.6", "(100%)").doesNotContain("z at");
    }

    @Test
    void nothingOfInterestGivesTheWhole() {
        Cases c = new Cases(List.of("x"), List.of(List.of()), new double[][] {{1}, {2}}, new boolean[2]);
        assertThat(new Prim(.05, .05).paste(c, Box.whole(c)).density()).isZero();
        assertThat(Tree.grow(c, 3, 1).factor()).isEqualTo(-1);
    }
}
