package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.engine.Replication;
import org.casus.modeltest.Shipped;
import org.casus.modeltest.Worlds;
import org.casus.world.Battle;
import org.casus.world.Blueprint;
import org.casus.world.Offensives;
import org.casus.world.WorldState;
import org.junit.jupiter.api.Test;

/**
 * Planners doubt the odds of an attack no more than they have reason to: while others act, attacks begun as the weaker become
 * the stronger by as much as the doubt promises. What is compared, for each such attack in 6 runs of the shipped scenario (n about
 * 140), is the positive part of its log ratio, on average over the weeks for which actors plan and nothing from where it has ended,
 * with what was expected of it. One-sided at alpha .01, since to expect less than comes is no promise.
 */
class DoubtStatisticalTest {
    private static final int RUNS = 6;
    private static final int LAST = 56;
    private static final double ONE_SIDED = 2.33;
    private final Blueprint b = Shipped.blueprint();
    private final int weeks = (int) b.parameter("h_fwd");

    /** An attack. @param expected of it @param came week by week */
    private record Attack(int actor, int zone, int start, double expected, double[] came) {
        double excess() {
            double sum = 0;
            for (double week : came) {
                sum += week / came.length;
            }
            return sum - expected;
        }
    }

    /** The positive part of a log ratio known with the planners' error, as a logistic. */
    private double expected(double rho) {
        double error = b.parameter("rho_error");
        return error * Math.log1p(Math.exp(1.7 * rho / error)) / 1.7;
    }

    /** Log ratios of all attacks that could begin, by actor and zone. */
    private Map<List<Integer>, Double> planned(WorldState w) {
        ForwardModel model = Worlds.foresight(w);
        Battle battle = model.tables().battle();
        SupportForecast air = new SupportForecast(model.tables());
        air.refresh(w);
        Map<List<Integer>, Double> planned = new HashMap<>();
        for (int actor = 0; actor < b.actors().size(); actor++) {
            int side = b.actors().side()[actor];
            int faction = b.actors().mainFaction()[actor];
            for (int z = 0; side >= 0 && faction >= 0 && z < b.geography().size(); z++) {
                double x = battle.attacker(w, actor, z, w.offensives().of(actor) + 1, model.offensives().multiplier(w, actor, z, 0));
                double y = battle.defender(w, faction, z, battle.arriving(side, 0, air.support(w, side, z)));
                planned.put(List.of(actor, z), Battle.rho(x, y, battle.advantage(w, faction, z)));
            }
        }
        return planned;
    }

    /** Log ratio of a battle under way. */
    private double now(WorldState w, Battle battle, int i) {
        int side = b.actors().side()[w.offensives().actor(i)];
        int faction = b.actors().mainFaction()[w.offensives().actor(i)];
        int z = w.offensives().zone(i);
        double support = w.support(z, side);
        double x = battle.attack(w, side, z, battle.allies().reserve(w, side, z, null), battle.multiplier(w, side, z, support, null));
        double y = battle.defender(w, faction, z, battle.arrived(side, w.week() - w.offensives().start(i), support));
        return Battle.rho(x, y, battle.advantage(w, faction, z));
    }

    private void follow(long seed, List<Attack> weaker) {
        Replication r = Worlds.started(b, seed, LAST + 1);
        Map<List<Integer>, Double> planned = Map.of();
        for (int week = 1; week <= LAST; week++) {
            r.advance(week);
            WorldState w = Worlds.state(r);
            Battle battle = Worlds.tables(w).battle();
            Offensives o = w.offensives();
            for (int i = 0; i < o.size(); i++) {
                double rho = planned.getOrDefault(List.of(o.actor(i), o.zone(i)), 0.);
                if (o.start(i) == week - 1 && week <= LAST - weeks && rho < 0) {
                    weaker.add(new Attack(o.actor(i), o.zone(i), week - 1, expected(rho), new double[weeks]));
                }
                for (Attack a : weaker) {
                    int age = week - 1 - a.start;
                    if (a.actor == o.actor(i) && a.zone == o.zone(i) && a.start == o.start(i) && age < weeks) {
                        a.came[age] = Math.max(0, now(w, battle, i));
                    }
                }
            }
            planned = planned(w);
        }
    }

    @Test
    void theWeakerBecomeTheStrongerAsOftenAsIsHoped() {
        List<Attack> all = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            List<Attack> weaker = new ArrayList<>();
            follow(500 + run, weaker);
            all.addAll(weaker);
        }
        double mean = all.stream().mapToDouble(Attack::excess).average().orElseThrow();
        double squares = all.stream().mapToDouble(a -> (a.excess() - mean) * (a.excess() - mean)).sum();
        double error = Math.sqrt(squares / (all.size() - 1) / all.size());
        assertThat(all).hasSizeGreaterThan(100);
        assertThat(mean + ONE_SIDED * error).as("what came of attacks begun as the weaker less what was hoped").isPositive();
    }
}
