package org.casus.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.casus.modeltest.Worlds;
import org.casus.outcome.RunResult;
import org.casus.outcome.Trajectory;
import org.junit.jupiter.api.Test;

/** Deaths counted by place are the deaths counted by who holds the place. */
class DeathsByPlaceTest {
    private static double sum(Trajectory t, int row, String prefix) {
        return t.startingWith(prefix).stream().mapToDouble(c -> t.at(row, c)).sum();
    }

    @Test
    void placesAndHoldersAddUpToTheSame() {
        RunResult run = Worlds.run(Worlds.compiled(Worlds.tiny("theatre: {zones: {NCAP: {governorate: A}, NPORT: {governorate: A},"
                + " MID: {governorate: B}, FORT: {governorate: B}, SHILL: {governorate: C}, SCAP: {governorate: C}}}")), 3, 12);
        Trajectory t = run.trajectory();
        assertThat(t.startingWith("deaths.at.")).containsExactly("deaths.at.A", "deaths.at.B", "deaths.at.C");
        double all = 0;
        for (int row = 0; row < t.size(); row++) {
            assertThat(sum(t, row, "deaths.at.")).isCloseTo(sum(t, row, "deaths.in."), within(1e-6));
            all += sum(t, row, "deaths.at.");
        }
        assertThat(all).isPositive();
    }
}
