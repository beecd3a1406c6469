package org.casus.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.api.Test;

class BargainingSolutionsTest {
    private static final double CLOSE = 1e-12;

    /** Goods of Nash 1950, section "Examples": book, whip, ball, bat, box are Bill's, pen, toy, knife, hat Jack's. */
    private static final int[] TO_BILL = {2, 2, 2, 2, 4, 10, 4, 6, 2};
    private static final int[] TO_JACK = {4, 2, 1, 2, 1, 1, 1, 2, 2};
    private static final int BILLS = 0b000011111;

    /** Bill has the goods of the set, Jack the rest; what each gains over what he has. */
    private static double[] gains(int set) {
        double bill = 0;
        double jack = 0;
        for (int good = 0; good < TO_BILL.length; good++) {
            int now = set >> good & 1;
            int before = BILLS >> good & 1;
            bill += TO_BILL[good] * (now - before);
            jack += TO_JACK[good] * (before - now);
        }
        return new double[] {bill, jack};
    }

    @Test
    void billAndJackExchangeAsNashSays() {
        double[][] all = new double[1 << TO_BILL.length][];
        for (int set = 0; set < all.length; set++) {
            all[set] = gains(set);
        }
        int agreed = NashBargain.best(all, new double[] {1, 1});
        assertThat(agreed).as("Bill gives book, whip, ball, bat; Jack gives pen, toy, knife").isEqualTo(0b011110000);
        assertThat(gains(agreed)).containsExactly(12, 5);
        assertThat(NashBargain.best(all, new double[] {3, 3})).as("only ratios of power count").isEqualTo(agreed);
    }

    @Test
    void whoeverWouldLoseDoesNotAgree() {
        assertThat(NashBargain.best(new double[][] {{5, -1}, {0, 9}}, new double[] {1, 1})).isEqualTo(-1);
        assertThat(NashBargain.best(new double[][] {{5, 1}, {2, 2}}, new double[] {1, 4})).isEqualTo(1);
        assertThat(NashBargain.best(new double[][] {{5, 1}, {2, 2}}, new double[] {1, 1})).isZero();
    }

    /** Special cases that Rubinstein 1982 states after conclusion 2. */
    @Test
    void impatienceAsRubinsteinSays() {
        assertThat(new AlternatingOffers(0, .3).share()).isCloseTo(1 - .3, offset(CLOSE));
        assertThat(new AlternatingOffers(.3, 0).share()).isEqualTo(1);
        assertThat(new AlternatingOffers(.8, .8).share()).isCloseTo(1 / 1.8, offset(CLOSE));
        assertThat(new AlternatingOffers(.9, .8).share()).isCloseTo(.2 / .28, offset(CLOSE));
    }

    @Test
    void whatEachOffersLeavesTheOtherJustWilling() {
        double mine = new AlternatingOffers(.9, .7).share();
        double other = new AlternatingOffers(.7, .9).share();
        assertThat(1 - mine).isCloseTo(.7 * other, offset(CLOSE));
        assertThat(1 - other).isCloseTo(.9 * mine, offset(CLOSE));
    }

    @Test
    void shortRoundsLeadToNash() {
        double power = AlternatingOffers.powers(.9, .8)[0];
        double step = 1e-7;
        double nearly = new AlternatingOffers(Math.pow(.9, step), Math.pow(.8, step)).share();
        assertThat(nearly).isCloseTo(power, offset(1e-6));
        assertThat(power).isCloseTo(Math.log(.8) / (Math.log(.9) + Math.log(.8)), offset(CLOSE));
    }

    @Test
    void factorsOutOfRange() {
        assertThatThrownBy(() -> new AlternatingOffers(1, .5)).hasMessageContaining("must lie in [0, 1)");
    }

    @Test
    void equalPatienceIsEqualPower() {
        assertThat(AlternatingOffers.powers(.9, .9, .9)).containsExactly(new double[] {1 / 3., 1 / 3., 1 / 3.}, offset(CLOSE));
        assertThatThrownBy(() -> AlternatingOffers.powers(.9, 1)).hasMessageContaining("1.0 must lie in (0, 1)");
    }
}
