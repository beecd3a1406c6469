package org.casus.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/**
 * Lanchester's square law on the capture of Iwo Jima (Engel 1954, <i>A verification of Lanchester's law</i>):
 * a loss rate of .0544 on the Americans a day for each Japanese, .0106 on the Japanese for each American,
 * 21,500 Japanese at the start, landings of 54,000, 6,000 and 13,000 on days 1, 3 and 6. Published: 66,551
 * Americans on day 6, 53,642 on day 28, 52,796 on day 36, when about no Japanese were left.
 *
 * <p>The square law is Helmbold's law at w = 1: with a0 = sqrt(.0544 x .0106) and strengths weighed by
 * sqrt(.0106/.0544), {@code attacker} is the American share lost. Tolerance: one man, at 1,000 steps a day (the rounding of the
 * published figures).
 */
class IwoJimaTest {
    private static final double ON_US = 0.0544;
    private static final double ON_JAPAN = 0.0106;
    private static final double[] LANDINGS = {0, 54_000, 0, 6_000, 0, 0, 13_000};

    /** Strengths at the end of each day in steps of a day's fraction; landings at the beginning of their day. */
    private static double[][] run(int steps) {
        double a0 = Math.sqrt(ON_US * ON_JAPAN);
        double weight = Math.sqrt(ON_JAPAN / ON_US);
        double us = 0;
        double japan = 21_500;
        double[][] days = new double[37][];
        days[0] = new double[] {us, japan};
        for (int day = 1; day <= 36; day++) {
            us += day < LANDINGS.length ? LANDINGS[day] : 0;
            for (int i = 0; i < steps; i++) {
                double ratio = us * weight / Math.max(1e-9, japan);
                double lost = HelmboldLaw.attacker(a0, 1, ratio, 1) * us / steps;
                double killed = HelmboldLaw.defender(a0, 1, ratio, 1) * japan / steps;
                us -= lost;
                japan = Math.max(0, japan - killed);
            }
            days[day] = new double[] {us, japan};
        }
        return days;
    }

    @Test
    void reproducesThePublishedStrengths() {
        double[][] days = run(1000);
        assertThat(days[6][0]).isCloseTo(66_551, within(1.0));
        assertThat(days[28][0]).isCloseTo(53_642, within(1.0));
        assertThat(days[36][0]).isCloseTo(52_796, within(1.0));
        assertThat(days[36][1]).isLessThan(50);
    }
}
