package org.casus.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.casus.random.Inversion;
import org.casus.random.RandomStreams;
import org.casus.random.Stream;
import org.junit.jupiter.api.Test;

class ScreeningTest {
    private static final List<String> IDS = IntStream.range(0, 40).mapToObj(i -> "p" + i).toList();

    @Test
    void everyPartOfEveryRangeIsUsedOnce() {
        double[][] design = new Screening(IDS, 50, 3).design();
        for (int p = 0; p < IDS.size(); p++) {
            int column = p;
            int[] cells = Arrays.stream(design).mapToInt(row -> (int) (row[column] * 50)).sorted().toArray();
            assertThat(cells).isEqualTo(IntStream.range(0, 50).toArray());
        }
    }

    /** Two of forty parameters act, one each way, a third of the noise's size; n = 300, two series. All found, no other one. */
    @Test
    void findsWhatActsAndNothingElse() {
        Screening screening = new Screening(IDS, 300, 1);
        RandomStreams noise = new RandomStreams(77);
        double[][] bias = new double[300][];
        double[][] design = screening.design();
        for (int i = 0; i < bias.length; i++) {
            double a = Inversion.normal(noise.uniform(Stream.COMBAT, 0, i, 0));
            double b = Inversion.normal(noise.uniform(Stream.COMBAT, 0, i, 1));
            bias[i] = new double[] {3 * design[i][4] + a, b - 2 * design[i][9]};
        }
        List<Influence> found = screening.influences(List.of("one", "two"), bias);
        assertThat(found.stream().filter(Influence::seen).map(Influence::id)).containsExactly("p4", "p9");
        assertThat(found.get(0).series()).isEqualTo("one");
        assertThat(found.get(1).series()).isEqualTo("two");
        assertThat(found.get(1).correlation()).isNegative();
        assertThat(found).hasSize(40);
    }

    @Test
    void constantSeriesSeeNothing() {
        double[][] bias = new double[20][1];
        assertThat(new Screening(IDS, 20, 1).influences(List.of("flat"), bias)).noneMatch(Influence::seen)
                .allMatch(i -> i.correlation() == 0 && i.series().isEmpty());
    }

    /** Spearman's own form: 1 - 6 sum d^2 / n(n^2-1) = 1 - 6 x 4 / 120 = .8 for ranks 1 2 3 4 5 against 2 1 4 3 5. */
    @Test
    void rankCorrelation() {
        assertThat(Ranks.correlation(Ranks.of(new double[] {1, 2, 3, 4, 5}), Ranks.of(new double[] {20, 10, 40, 30, 50})))
                .isCloseTo(.8, within(1e-12));
        assertThat(Ranks.of(new double[] {5, 1, 5, 9})).containsExactly(2.5, 1, 2.5, 4);
        assertThat(Ranks.correlation(new double[] {1, 2}, new double[] {7, 7})).isZero();
        assertThat(Ranks.chance(0, 100)).isEqualTo(1);
        assertThat(Ranks.chance(1.96 / Math.sqrt(99), 100)).isCloseTo(.05, within(1e-4));
    }

    /** The example of Benjamini and Hochberg (1995), section 3: of 15 chances the four smallest are believed at 5%. */
    @Test
    void falseDiscoveries() {
        double[] chances = {.0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528, .7590, 1};
        assertThat(FalseDiscoveries.threshold(chances, .05)).isEqualTo(.0095);
        assertThat(FalseDiscoveries.threshold(new double[] {.6, .9}, .05)).isNegative();
    }
}
