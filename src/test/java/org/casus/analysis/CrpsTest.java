package org.casus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class CrpsTest {
    private static final double[] TWO = {1, 3};

    @Test
    void ofOneMemberIsItsAbsoluteError() {
        assertThat(Crps.fair(new double[] {5}, 2)).isEqualTo(3);
    }

    /** By hand: E|X-2| = 1; over pairs of different members E|X-X'|/2 is 1. */
    @Test
    void ofTwoMembersByHand() {
        assertThat(Crps.fair(TWO, 2)).isCloseTo(0, within(1e-12));
        assertThat(Crps.fair(TWO, 5)).isCloseTo(3 - 1, within(1e-12));
    }

    /** By hand: members 0, 1, 5 and 2 observed: (2+1+3)/3 = 2; pairs 1, 5, 4 sum to 10, over 3 x 2 ordered pairs. */
    @Test
    void ofThreeMembersInAnyOrderByHand() {
        assertThat(Crps.fair(new double[] {5, 0, 1}, 2)).isCloseTo(2 - 10. / 6, within(1e-12));
        assertThat(Crps.fair(new double[] {1, 5, 0}, 2)).isCloseTo(2 - 10. / 6, within(1e-12));
    }

    /** Equation 21 of Gneiting and Raftery (2007) at the mean of a standard normal: 2 phi(0) - 1/sqrt(pi) = .2337. */
    @Test
    void ofANormalDistribution() {
        assertThat(Crps.normal(0, 1, 0)).isCloseTo((Math.sqrt(2) - 1) / Math.sqrt(Math.PI), within(1e-12));
        assertThat(Crps.normal(10, 2, 10)).isCloseTo(2 * .23369498, within(1e-7));
        assertThat(Crps.normal(0, 1, 1)).isCloseTo(.60244137, within(1e-7));
        assertThat(Crps.normal(7, 0, 4)).isEqualTo(3);
    }

    @Test
    void ofManyNormalQuantilesComesToThatOfTheDistribution() {
        NormalDistribution normal = new NormalDistribution(null, 3, 2);
        double[] members = IntStream.range(0, 4000).mapToDouble(i -> normal.inverseCumulativeProbability((i + .5) / 4000)).toArray();
        assertThat(Crps.fair(members, 4.5)).isCloseTo(Crps.normal(3, 2, 4.5), within(2e-3));
    }

    @Test
    void inTheUnitOfWhatIsForecast() {
        double[] x = {1, 4, 4, 9};
        double[] tenfold = {10, 40, 40, 90};
        assertThat(Crps.fair(tenfold, 70)).isCloseTo(10 * Crps.fair(x, 7), within(1e-9));
    }

    @Test
    void needsMembers() {
        assertThatThrownBy(() -> Crps.fair(new double[0], 1)).hasMessageContaining("must have members");
        assertThatThrownBy(() -> Crps.normal(0, -1, 1)).hasMessageContaining("sd -1.0 must lie in");
    }
}
