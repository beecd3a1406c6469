package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.casus.engine.Replication;
import org.casus.modeltest.Shipped;
import org.casus.modeltest.Worlds;
import org.casus.world.Blueprint;
import org.casus.world.DependencyGraph.Derived;
import org.casus.world.DependencyGraph.Sort;
import org.casus.world.WorldState;
import org.junit.jupiter.api.Test;

/** An actor that weighs its own options leaves out what it does not look at, and nothing else. */
class SeenChangesTest {
    private final Blueprint b = Shipped.blueprint();

    private ForwardModel observing(WorldState w) {
        Tables tables = Worlds.tables(w);
        Perception perception = new Perception(b);
        perception.observe(w);
        ForwardModel model = new ForwardModel(tables, perception);
        model.observe(w);
        return model;
    }

    private void eachWeek(BiConsumer<WorldState, ForwardModel> check) {
        Replication r = Worlds.started(b, 3, 60);
        for (int week = 0; week < 60; week += 12) {
            r.advance(12);
            check.accept(Worlds.state(r), observing(Worlds.state(r)));
        }
    }

    private int[] lookedAt(int actor) {
        int patron = b.actors().patron()[actor];
        IntStream own = Arrays.stream(b.features().goals()[actor]).mapToInt(g -> g.instance());
        IntStream its = patron < 0 ? IntStream.empty() : Arrays.stream(b.features().goals()[patron]).mapToInt(g -> g.instance());
        return IntStream.concat(own, its).toArray();
    }

    @Test
    void goalsSeeTheSameChanges() {
        eachWeek((w, model) -> {
            OptionMaker maker = new OptionMaker(model, new AccordForecast(model));
            Options own = new Options(b.features().size());
            Options all = new Options(b.features().size());
            for (int i = 0; i < b.actors().size(); i++) {
                maker.fill(w, i, own);
                maker.fillForAll(w, i, all);
                assertThat(own.size()).isEqualTo(all.size());
                for (int k = 0; k < own.size(); k++) {
                    assertThat(own.audience(k)).isEqualTo(all.audience(k));
                    for (int f : lookedAt(i)) {
                        assertThat(own.delta(k)[f]).as("actor %d, option %d, feature %d", i, k, f).isEqualTo(all.delta(k)[f]);
                    }
                }
            }
        });
    }

    /** By the rule as it stands in words: nothing left out, lowest first, each response once, then stocks, then what reads them. */
    @Test
    void aHypothesisFollowsAsTheRuleSays() {
        eachWeek((w, model) -> {
            Hypothesis h = model.hypothesis();
            for (int place = 0; place < b.quantities().half(); place += 7) {
                double[] delta = new double[b.features().size()];
                h.begin();
                h.set(place, h.get(place) * 1.5 + 1);
                h.follow();
                h.addFeatures(delta);
                h.end();
                assertThat(delta).as("place %d", place).isEqualTo(byTheRule(h.vector().clone(), place));
            }
        });
    }

    private double[] byTheRule(double[] h, int place) {
        double[] before = h.clone();
        boolean[] pending = new boolean[b.graph().size()];
        boolean[] fired = new boolean[pending.length];
        boolean[] moved = new boolean[pending.length];
        h[place] = h[place] * 1.5 + 1;
        read(pending, place, true);
        for (int d = first(pending); d >= 0; d = first(pending)) {
            pending[d] = false;
            Derived x = b.graph().at(d);
            if (x.sort() == Sort.STOCK) {
                moved[d] = true;
            } else if (x.sort() == Sort.VALUE) {
                put(h, x.output(), x.formula().value(h), pending);
            } else if (!fired[d]) {
                fired[d] = true;
                double factor = x.factor() * (x.factorPlace() < 0 ? 1 : h[x.factorPlace()]);
                put(h, x.output(), h[x.output()] + factor * (h[x.input()] - before[x.input()]), pending);
            }
        }
        for (int d = 0; d < moved.length; d++) {
            if (moved[d]) {
                Derived x = b.graph().at(d);
                var t = b.stocks()[x.stock()];
                double reach = org.casus.theory.Saturation.reached(t.rate().value(before), b.parameter("h_fwd"));
                double change = t.target().value(h) - t.target().value(before);
                put(h, x.output(), change == 0 ? h[x.output()] : t.clip(h[x.output()] + reach * change), pending);
            }
        }
        for (int d = first(pending); d >= 0; d = first(pending)) {
            pending[d] = false;
            Derived x = b.graph().at(d);
            if (x.sort() == Sort.VALUE) {
                put(h, x.output(), x.formula().value(h), pending);
            }
        }
        int features = b.quantities().at(org.casus.model.Family.INSTANCE, 0);
        return IntStream.range(features, features + b.features().size()).mapToDouble(p -> h[p] - before[p]).toArray();
    }

    private void put(double[] h, int place, double value, boolean[] pending) {
        boolean changed = value != h[place];
        h[place] = value;
        read(pending, place, changed);
    }

    private void read(boolean[] pending, int place, boolean changed) {
        for (int d = 0; changed && d < pending.length; d++) {
            pending[d] |= Arrays.stream(b.graph().at(d).inputs()).anyMatch(p -> p == place);
        }
    }

    private static int first(boolean[] pending) {
        for (int d = 0; d < pending.length; d++) {
            if (pending[d]) {
                return d;
            }
        }
        return -1;
    }
}
