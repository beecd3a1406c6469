package org.casus.modeltest;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.casus.engine.Simulation;
import org.casus.outcome.RunResult;
import org.casus.world.Blueprint;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Limit test 2: in a mirror the two sides have the same distribution of outcomes. Two-sample
 * Kolmogorov-Smirnov on independent seeds (West on even ones, East on odd ones), n = 400 in all in the fast
 * test and 2,000 in the slow one; alpha = 0.001 a series, since six series are tested on fixed seeds.
 */
class A03_MirrorTest {
    private static final double ALPHA = 0.001;

    private static void compare(int seeds) {
        Blueprint b = Simulation.prepare(Worlds.duel());
        String[][] pairs = {{"area.W", "area.E"}, {"heads.WA", "heads.EA"}, {"utility.WEST", "utility.EAST"},
            {"momentum.W", "momentum.E"}, {"cohesion.WA", "cohesion.EA"}, {"feature.WEST.DEAD", "feature.EAST.DEAD"}};
        double[][] west = new double[pairs.length][seeds / 2];
        double[][] east = new double[pairs.length][seeds / 2];
        for (int seed = 0; seed < seeds; seed++) {
            RunResult run = Worlds.run(b, seed, 12);
            for (int k = 0; k < pairs.length; k++) {
                (seed % 2 == 0 ? west : east)[k][seed / 2] = Worlds.last(run, pairs[k][seed % 2]);
            }
        }
        for (int k = 0; k < pairs.length; k++) {
            double p = new KolmogorovSmirnovTest().kolmogorovSmirnovTest(west[k], east[k]);
            assertThat(p).as("%s against %s", pairs[k][0], pairs[k][1]).isGreaterThan(ALPHA);
        }
    }

    @Test
    void sidesAreTreatedAlike() {
        compare(400);
    }

    @Test
    @Tag("slow")
    void sidesAreTreatedAlikeOverManySeeds() {
        compare(2000);
    }
}
