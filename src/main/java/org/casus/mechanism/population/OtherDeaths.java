package org.casus.mechanism.population;

import org.casus.mechanism.Mechanism;
import org.casus.mechanism.Setting;
import org.casus.world.WorldState;

/** Civilians who die of causes outside the model: an exogenous number a week, spread over zones by their people. */
public final class OtherDeaths implements Mechanism {
    private static final long serialVersionUID = 1;
    private final Setting s;
    private final double perWeek;

    public OtherDeaths(Setting setting) {
        s = setting;
        perWeek = s.parameter("exog_death");
    }

    @Override
    public void step() {
        double people = perWeek > 0 ? people(s.world()) : 0;
        for (int z = 0; people > 0 && z < s.blueprint().geography().size(); z++) {
            s.change().killCivilians(z, perWeek * s.world().population(z) / people, s.world().ledger().ground());
        }
    }

    private double people(WorldState w) {
        double sum = 0;
        for (int z = 0; z < s.blueprint().geography().size(); z++) {
            sum += w.population(z);
        }
        return sum;
    }
}
