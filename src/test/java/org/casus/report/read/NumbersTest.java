package org.casus.report.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Numbers as readers write them. */
class NumbersTest {
    @Test
    void sizes() {
        assertThat(Numbers.whole(26075.6)).isEqualTo("26,076");
        assertThat(Numbers.plain(.012345)).isEqualTo("0.0123");
        assertThat(Numbers.plain(-1234.5)).isEqualTo("-1,234");
        assertThat(Numbers.plain(0)).isEqualTo("0");
        assertThat(Numbers.signed(2.5)).isEqualTo("+2.5");
        assertThat(Numbers.signedPercent(-.0741)).isEqualTo("-7.4%");
        assertThat(Numbers.percent(.125)).isEqualTo("13%");
        assertThat(Numbers.percent(-.004)).isEqualTo("0%");
        assertThat(Numbers.percent(-.1)).isEqualTo("-10%");
        assertThat(Numbers.signedPercent(-.0004)).isEqualTo("+0.0%");
    }

    @Test
    void whatIsNoNumberSaysSo() {
        assertThat(Numbers.whole(Double.NaN)).isEqualTo("no value");
        assertThat(Numbers.plain(Double.POSITIVE_INFINITY)).isEqualTo("no value");
        assertThat(Numbers.digits(Double.NaN, 6)).isEmpty();
        assertThat(Numbers.digits(1e-9, 3)).isEqualTo("1.00E-9".replace(".00", ""));
    }
}
