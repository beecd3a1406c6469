package org.casus.modeltest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.casus.actor.AccordForecast;
import org.casus.actor.Appraiser;
import org.casus.actor.ForwardModel;
import org.casus.actor.Judgement;
import org.casus.actor.OptionMaker;
import org.casus.actor.Perception;
import org.casus.actor.Portfolio;
import org.casus.engine.Replication;
import org.casus.model.Family;
import org.casus.world.Blueprint;
import org.casus.world.WorldChange;
import org.casus.world.WorldState;
import org.junit.jupiter.api.Test;

/** A client attacks: what its patron's aircraft do about it. */
class A22_JointAttackTest {
    private static final Blueprint BLUEPRINT = Shipped.blueprint();

    private static Replication after(long seed, int weeks) {
        Replication r = Worlds.started(BLUEPRINT, seed, 65);
        r.advance(weeks);
        return r;
    }

    /** What Russia sees in joining an attack of the government that has just begun on a zone. */
    private static double surplus(WorldState w, int zone) {
        Perception perception = new Perception(BLUEPRINT);
        perception.observe(w);
        ForwardModel model = new ForwardModel(Worlds.tables(w), perception);
        model.observe(w);
        AccordForecast accords = new AccordForecast(model);
        Portfolio portfolio = new Portfolio(new Appraiser(BLUEPRINT, perception), new OptionMaker(model, accords), BLUEPRINT);
        WorldChange hand = new WorldChange(w);
        hand.open(Worlds.actor(BLUEPRINT, "SY"), zone, 1, false);
        int opened = w.offensives().size() - 1;
        double surplus = new Judgement(w, model, accords, portfolio).jointSurplus(Worlds.actor(BLUEPRINT, "RU"), opened);
        hand.close(opened);
        return surplus;
    }

    @Test
    void itWeighsABonusThoughNothingHasFlownThereYet() {
        WorldState w = Worlds.state(after(3, 8));
        int side = Worlds.side(BLUEPRINT, "P");
        int[] fresh = IntStream.range(0, BLUEPRINT.geography().size())
                .filter(z -> w.support(z, side) == 0 && w.control(z, Worlds.side(BLUEPRINT, "R")) > .5).toArray();
        assertThat(fresh).isNotEmpty();
        assertThat(IntStream.of(fresh).mapToDouble(z -> surplus(w, z)).map(Math::abs).max().orElse(0)).isGreaterThan(.01);
    }

    @Test
    void noMoreFallsThanIsFlown() {
        int zones = BLUEPRINT.geography().size();
        for (long seed = 1; seed <= 3; seed++) {
            Replication r = Worlds.started(BLUEPRINT, seed, 65);
            for (int week = 1; week <= 65; week++) {
                r.advance(week);
                for (int a = 0; a < BLUEPRINT.airForces().length; a++) {
                    int air = a;
                    double fallen = IntStream.range(0, zones).mapToDouble(z -> r.view().sorties(air, z)).sum();
                    double flown = r.view().quantity(BLUEPRINT.quantities().at(Family.SORTIES, BLUEPRINT.airForces()[a].actor()));
                    assertThat(fallen).as("air force %d, seed %d, week %d", a, seed, week).isLessThan(flown + 1e-6);
                }
            }
        }
    }
}
