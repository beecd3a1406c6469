package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.casus.modeltest.Shipped;
import org.casus.modeltest.Worlds;
import org.casus.world.Blueprint;
import org.casus.world.FeatureTable;
import org.casus.world.WorldView;
import org.junit.jupiter.api.Test;

/** The row of entries says zone by zone what the table of features says feature by feature. */
class GroundsTest {
    private static final Offset<Double> ROUNDING = Offset.offset(1e-12);
    private final Blueprint b = Shipped.blueprint();
    private final FeatureTable table = b.features();
    private final Grounds grounds = new Grounds(table);
    private final int zones = b.geography().size();

    /** Each feature that counts control is the sum of its entries, weighted by who holds the zone. */
    @Test
    void entriesAddUpToTheirFeatures() {
        WorldView w = Worlds.state(Worlds.started(b, 1, 1));
        double[] sums = new double[table.size()];
        for (int z = 0; z < zones; z++) {
            for (int j = grounds.begin(z); j < grounds.begin(z + 1); j++) {
                sums[grounds.instance(j)] += grounds.weight(j) * w.control(z, grounds.side(j));
            }
        }
        int counted = 0;
        for (int k = 0; k < sums.length; k++) {
            double plain = 0;
            for (int i = 0; table.formula()[k] == null && i < table.zones()[k].length; i++) {
                plain += table.weights()[k][i] * w.control(table.zones()[k][i], table.side()[k]);
            }
            assertThat(sums[k]).as("feature %d", k).isCloseTo(plain, ROUNDING);
            counted += plain > 0 ? 1 : 0;
        }
        assertThat(counted).isGreaterThan(5);
    }

    /** Each entry lies among those of its own zone, so that a zone's weight is found there and nowhere else. */
    @Test
    void everyWeightStandsAtItsZone() {
        for (int k = 0; k < table.size(); k++) {
            for (int i = 0; table.formula()[k] == null && i < table.zones()[k].length; i++) {
                assertThat(weight(table.zones()[k][i], k)).as("feature %d", k).isEqualTo(table.weights()[k][i]);
            }
        }
    }

    private double weight(int zone, int feature) {
        double weight = 0;
        for (int j = grounds.begin(zone); j < grounds.begin(zone + 1); j++) {
            weight += grounds.instance(j) == feature ? grounds.weight(j) : 0;
        }
        return weight;
    }

    @Test
    void exposedFeaturesHaveTheirPlaceAndTheOthersTheirNumber() {
        boolean some = false;
        assertThat(grounds.exposed()).isEqualTo(table.exposureSlots().length);
        for (int j = 0; j < grounds.begin(zones); j++) {
            boolean exposed = table.exposure()[grounds.instance(j)] > 0;
            some |= exposed;
            if (exposed) {
                assertThat(grounds.exposed(grounds.slot(j))).isEqualTo(grounds.instance(j));
            } else {
                assertThat(grounds.slot(j)).isEqualTo(grounds.exposed());
            }
        }
        assertThat(some).isTrue();
    }
}
