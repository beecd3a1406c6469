package org.casus.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.casus.analysis.Interval;
import org.casus.random.Hash64;
import org.casus.random.Inversion;
import org.junit.jupiter.api.Test;

class DrawnMeanTest {
    /** Three draws of two runs: means 2, 5, 11; their variance 21, that within (2, 2, 8)/3 = 4, so between them 21 - 4/2 = 19. */
    @Test
    void byHand() {
        DrawnMean m = DrawnMean.of(new double[] {1, 4, 9, 3, 6, 13}, 3);
        assertThat(m.draws()).isEqualTo(3);
        assertThat(m.runs()).isEqualTo(2);
        assertThat(m.mean()).isEqualTo(6);
        assertThat(m.between()).isCloseTo(Math.sqrt(19), offset(1e-12));
        double t975 = 4.302652729911275;
        assertThat(m.interval().high() - 6).as("t with 2 degrees of freedom").isCloseTo(t975 * Math.sqrt(21 / 3.), offset(1e-9));
        double t95 = 6.313751514675043;
        assertThat(m.next().low()).as("one degree of freedom").isCloseTo(6 - t95 * Math.sqrt(19 + 21 / 3.), offset(1e-9));
        assertThat(m.above()).as("Cauchy").isCloseTo(.5 + Math.atan(6 / Math.sqrt(26)) / Math.PI, offset(1e-12));
    }

    /** Where draws differ no more than the luck of their runs makes them, nothing is left between them. */
    @Test
    void luckAloneIsNoDifferenceBetweenDraws() {
        DrawnMean m = DrawnMean.of(new double[] {-5, 3, 1, 6, -1, 1}, 3);
        assertThat(m.between()).isZero();
        assertThat(m.above()).as("what the mean itself leaves open stays open").isBetween(.6, .99);
    }

    @Test
    void aDrawThatLacksARunIsLeftOut() {
        DrawnMean m = DrawnMean.of(new double[] {1, Double.NaN, 4, 9, 3, 7, 6, 13}, 4);
        assertThat(m).isEqualTo(DrawnMean.of(new double[] {1, 4, 9, 3, 6, 13}, 3));
        DrawnMean nothing = DrawnMean.of(new double[] {Double.NaN, 1, 2, Double.NaN}, 2);
        assertThat(nothing.draws()).isZero();
        assertThat(nothing.mean()).isNaN();
        assertThat(nothing.next().low()).isNaN();
        assertThat(nothing.above()).isNaN();
    }

    @Test
    void theSameEverywhereIsExactlyZero() {
        DrawnMean m = DrawnMean.of(new double[8], 4);
        assertThat(m.interval()).isEqualTo(new Interval(0, 0));
        assertThat(m.next()).isEqualTo(new Interval(0, 0));
        assertThat(m.above()).isEqualTo(.5);
    }

    @Test
    void singleRunsTellNothingOfDraws() {
        assertThatThrownBy(() -> DrawnMean.of(new double[4], 4)).hasMessageContaining("2 or more runs");
        assertThatThrownBy(() -> DrawnMean.of(new double[5], 2)).hasMessageContaining("2 draws");
    }

    /**
     * 1,000 samples of 60 draws, four runs each, deviation 1 between draws and 2 of luck: of the means 95%, of one more draw 90%; the
     * spread between draws comes out right on average.
     */
    @Test
    void intervalsCoverAsStated() {
        int mean = 0;
        int next = 0;
        double variance = 0;
        for (long s = 0; s < 1000; s++) {
            DrawnMean m = DrawnMean.of(sample(s, 60, 4, 2), 60);
            mean += m.interval().contains(0) ? 1 : 0;
            next += m.next().contains(normal(s, 999)) ? 1 : 0;
            variance += m.between() * m.between() / 1000;
        }
        assertThat(mean / 1000.).isBetween(.93, .97);
        assertThat(next / 1000.).isBetween(.87, .93);
        assertThat(variance).isBetween(.95, 1.05);
    }

    /** With draws far apart and little luck, counting runs one by one would claim far too much. */
    @Test
    void runsOfOneDrawAreNotCountedOneByOne() {
        long covered = LongStream.range(0, 400).filter(s -> DrawnMean.of(sample(s, 12, 8, .2), 12).interval().contains(0)).count();
        long oneByOne = LongStream.range(0, 400).filter(s -> PairedDifference.of(new double[96], sample(s, 12, 8, .2), 1).student().contains(0)).count();
        assertThat(covered / 400.).isBetween(.91, .98);
        assertThat(oneByOne / 400.).isLessThan(.6);
    }

    private static double[] sample(long seed, int draws, int runs, double luck) {
        double[] of = IntStream.range(0, draws).mapToDouble(d -> normal(seed, d)).toArray();
        double[] out = new double[draws * runs];
        Arrays.setAll(out, i -> of[i % draws] + luck * normal(seed, 10_000 + i));
        return out;
    }

    private static double normal(long seed, int i) {
        return Inversion.normal(Hash64.uniform(Hash64.with(seed, i)));
    }
}
