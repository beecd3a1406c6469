package org.casus.modeltest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.casus.engine.Replication;
import org.casus.model.Family;
import org.casus.world.Blueprint;
import org.casus.world.WorldView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Limit test 7: no fighter and no person appears or vanishes unaccounted for; control sums to 1; nothing is negative. */
class A04_ConservationPropertyTest {
    private static final Blueprint TINY = Worlds.compiled(Worlds.tiny());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void inTheSmallWar(long seed) {
        holds(TINY, seed, 12, 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void inTheShippedScenario(long seed) {
        holds(Shipped.blueprint(), seed, 65, 5);
    }

    private static void holds(Blueprint b, long seed, int weeks, int every) {
        Replication r = Worlds.started(b, seed, weeks);
        double[] heads = new double[b.factions().size()];
        for (int f = 0; f < heads.length; f++) {
            heads[f] = heads(r.view(), f);
        }
        double people = people(r.view());
        for (int week = every; week <= weeks; week += every) {
            r.advance(week);
            for (int f = 0; f < heads.length; f++) {
                var l = r.view().ledger();
                double expected = heads[f] + l.recruited(f) - l.killed(f) - l.captured(f) + l.transferred(f);
                assertThat(heads(r.view(), f)).as("heads of %s", b.names().factions().id(f))
                        .isCloseTo(expected, within(1e-6 * (1 + expected)));
            }
            var l = r.view().ledger();
            double expected = people - l.civiliansKilled() - l.crossed();
            assertThat(people(r.view())).isCloseTo(expected, within(1e-9 * people));
            bounds(r.view());
        }
        double changedFlags = 0;
        for (int f = 0; f < heads.length; f++) {
            changedFlags += r.view().ledger().transferred(f);
        }
        assertThat(changedFlags).as("who leaves one flag joins another").isCloseTo(0, within(1e-6));
    }

    private static double heads(WorldView w, int f) {
        double sum = 0;
        for (int z = 0; z < w.blueprint().geography().size(); z++) {
            sum += w.heads(z, f);
        }
        return sum;
    }

    private static double people(WorldView w) {
        double sum = 0;
        for (int z = 0; z < w.blueprint().geography().size(); z++) {
            sum += w.population(z);
        }
        return sum;
    }

    private static void bounds(WorldView w) {
        Blueprint b = w.blueprint();
        for (int z = 0; z < b.geography().size(); z++) {
            double sum = 0;
            for (int s = 0; s < b.sides().size(); s++) {
                assertThat(w.control(z, s)).isBetween(0.0, 1 + 1e-9);
                assertThat(w.supply(z, s)).isBetween(0.0, 1 + 1e-9);
                sum += w.control(z, s);
            }
            assertThat(sum).isCloseTo(1, within(1e-9));
            assertThat(w.population(z)).isNotNegative();
            assertThat(w.displaced(z)).isBetween(-1e-6, w.population(z) + 1e-6);
            for (int f = 0; f < b.factions().size(); f++) {
                assertThat(w.heads(z, f)).isNotNegative();
            }
        }
        between(w, Family.BELIEF, b.actors().size() * b.actors().size(), 0, 1);
        between(w, Family.COHESION, b.factions().size(), 0, 1);
        between(w, Family.EQUIPMENT, b.factions().size(), 0, 1);
        between(w, Family.RELATION, b.actors().size() * b.actors().size(), -1, 1);
    }

    private static void between(WorldView w, Family family, int n, double low, double high) {
        int first = w.blueprint().quantities().at(family, 0);
        for (int i = 0; i < n; i++) {
            assertThat(w.quantity(first + i)).as(family.word()).isBetween(low, high);
        }
    }

    /** People who fled across a border are counted by the hosts, whichever way they went on. */
    @Test
    void hostsCountWhoCrossed() {
        Blueprint b = Shipped.blueprint();
        Replication r = Worlds.started(b, 7, 26);
        double before = hosts(r.view());
        r.advance(26);
        assertThat(hosts(r.view()) - before).isCloseTo(r.view().ledger().crossed(), within(1e-3));
    }

    private static double hosts(WorldView w) {
        double sum = 0;
        for (int h = 0; h < w.blueprint().names().hosts().size(); h++) {
            sum += w.quantity(w.blueprint().quantities().at(Family.REFUGEES, h));
        }
        return sum;
    }
}
