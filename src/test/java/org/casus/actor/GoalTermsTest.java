package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.casus.modeltest.Shipped;
import org.casus.modeltest.Worlds;
import org.casus.random.RandomStreams;
import org.casus.random.Stream;
import org.casus.world.Blueprint;
import org.casus.world.WorldView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept between the draws of a week is what comes out afresh: for other decisions, other parties, other options. */
class GoalTermsTest {
    private static final int ROUNDS = 60;
    private final Blueprint b = Shipped.blueprint();
    private final int features = b.features().size();
    private final WorldView w = Worlds.state(Worlds.started(b, 1, 4));
    private final Perception perception = new Perception(b);
    private final RandomStreams streams = new RandomStreams(3);
    private int drawn;

    @BeforeEach
    void observe() {
        perception.observe(w);
    }

    private double uniform() {
        return streams.uniform(Stream.SEARCH, 0, 0, drawn++);
    }

    /** About half of the features changed, by up to a tenth either way. */
    private void change(double[] delta) {
        for (int f = 0; f < features; f++) {
            delta[f] = uniform() < 0.5 ? 0 : 0.2 * (uniform() - 0.5);
        }
    }

    private Options options(int n) {
        Options options = new Options(features);
        options.add(-1, -1, -1, -1, 0);
        for (int k = 1; k < n; k++) {
            options.add(0, -1, -1, -1, 0);
            change(options.last());
        }
        return options;
    }

    private void same(GoalTerms kept, Options options, int party, double[] decided) {
        GoalTerms fresh = new GoalTerms(b, perception);
        fresh.prepare(w, party, decided);
        for (int k = 0; k < options.size(); k++) {
            assertThat(kept.gain(k)).isEqualTo(fresh.gain(options.delta(k)));
            double stake = 0;
            for (int g = 0; g < b.features().goals()[party].length; g++) {
                stake += Math.abs(fresh.term(g, options.delta(k)));
            }
            assertThat(kept.stake(k)).isEqualTo(stake);
        }
    }

    @Test
    void nothingKeptGoesStale() {
        GoalTerms kept = new GoalTerms(b, perception);
        double[] decided = new double[features];
        Options options = options(12);
        kept.forget(options.room());
        int party = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double what = uniform();
            if (what < 0.2) {
                party = (int) (uniform() * b.actors().size());
            } else if (what < 0.4) {
                options = options(2 + (int) (uniform() * 100));
                kept.forget(options.room());
            } else {
                decided[(int) (uniform() * features)] += 0.05;
            }
            kept.prepare(w, party, decided);
            kept.weigh(options);
            same(kept, options, party, decided);
        }
    }
}
