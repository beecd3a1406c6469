package org.casus.mechanism.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.casus.engine.Replication;
import org.casus.modeltest.Worlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People who go on from one host to another are those who are there. */
class DisplacementTest {
    /** The openness of a host may read the world and so leave its range in a run: then nobody moves on, or all do. */
    @ParameterizedTest
    @ValueSource(strings = {"0-refugees(ISLE)", "0*spirit", ".6*spirit", "2*spirit", "3*refugees(ISLE)"})
    void noHostOwesPeople(String openness) {
        String hosts = "hosts: {FAR: {name: the far shore, initial: 50, via: ISLE, openness: \"" + openness + "\", source: R01}}";
        Replication r = Worlds.started(Worlds.compiled(Worlds.tiny(hosts)), 1, 6);
        double before = 50;
        for (int week = 1; week <= 6; week++) {
            r.advance(week);
            assertThat(Worlds.quantity(r, "refugees(ISLE)")).as("week %d", week).isNotNegative();
            assertThat(Worlds.quantity(r, "refugees(FAR)")).as("week %d", week).isGreaterThanOrEqualTo(before);
            before = Worlds.quantity(r, "refugees(FAR)");
        }
        assertThat(before > 50).isEqualTo(openness.indexOf('*') > 0 && !openness.startsWith("0"));
    }

    private static double[] onwards(String... rows) {
        String hosts = "hosts: {ISLE: {initial: 1000, openness: 0}, " + String.join(", ", rows) + "}";
        Replication r = Worlds.started(Worlds.compiled(Worlds.tiny(hosts)), 1, 2);
        double[] out = new double[8];
        for (int week = 1; week <= 2; week++) {
            r.advance(week);
            String[] places = {"ISLE", "MAIN", "FAR", "CAPE"};
            for (int i = 0; i < places.length; i++) {
                out[(week - 1) * places.length + i] = Worlds.quantity(r, "refugees(" + places[i] + ")");
            }
        }
        return out;
    }

    /** Those who came to a host this week go on from there next week, in whatever order the hosts are written. */
    @Test
    void peopleTakeOneStepAWeek() {
        String main = "MAIN: {name: the main shore, via: ISLE, openness: .3, source: R01}";
        String far = "FAR: {name: the far shore, via: MAIN, openness: .5, source: R01}";
        String cape = "CAPE: {name: the cape, via: ISLE, openness: .2, source: R01}";
        double[] expected = {500, 300, 0, 200, 250, 300, 150, 300};
        assertThat(onwards(main, far, cape)).containsExactly(expected, within(1e-9));
        assertThat(onwards(cape, far, main)).containsExactly(expected, within(1e-9));
    }

    /** Two shores that would each take eight in ten share those who are there. */
    @Test
    void twoShoresShareWhoIsThere() {
        String main = "MAIN: {name: the main shore, via: ISLE, openness: .8, source: R01}";
        String cape = "CAPE: {name: the cape, via: ISLE, openness: .8, source: R01}";
        String far = "FAR: {name: the far shore, via: MAIN, openness: 0, source: R01}";
        double[] expected = {0, 500, 0, 500, 0, 500, 0, 500};
        assertThat(onwards(main, cape, far)).containsExactly(expected, within(1e-9));
        assertThat(onwards(far, cape, main)).containsExactly(expected, within(1e-9));
    }

    private static double[] fled(String... rows) {
        String hosts = "hosts: {ISLE: {initial: 0, openness: 0}, " + String.join(", ", rows) + "}";
        Replication r = Worlds.started(Worlds.compiled(Worlds.tiny(hosts)), 1, 4);
        r.advance(4);
        return new double[] {Worlds.quantity(r, "refugees(MAIN)"), Worlds.quantity(r, "refugees(CAPE)")};
    }

    /** Two shores next to all zones that would take eight and four in ten of those who flee get two thirds and one, whichever is written first. */
    @Test
    void bordersShareThoseWhoFlee() {
        String main = "MAIN: {name: the main shore, near: [NCAP, NPORT, MID, FORT, SHILL, SCAP], openness: .8, source: R01}";
        String cape = "CAPE: {name: the cape, near: [NCAP, NPORT, MID, FORT, SHILL, SCAP], openness: .4, source: R01}";
        double[] shared = fled(main, cape);
        assertThat(shared[0]).isPositive().isCloseTo(2 * shared[1], within(1e-6));
        assertThat(fled(cape, main)).containsExactly(shared, within(1e-6));
    }
}
