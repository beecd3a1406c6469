package org.casus.mechanism.population;

import static org.assertj.core.api.Assertions.assertThat;

import org.casus.engine.Replication;
import org.casus.modeltest.Worlds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People who go on from one host to another are those who are there. */
class DisplacementTest {
    /** The openness of a host is a formula and may leave its range (spirit is .5): then nobody moves on, or all do. */
    @ParameterizedTest
    @ValueSource(strings = {"spirit-1", "0*spirit", ".6*spirit", "2*spirit", "3*spirit"})
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
}
