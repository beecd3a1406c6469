package org.casus.world;

import org.casus.model.Family;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.casus.modeltest.Worlds;
import org.casus.random.RandomStreams;
import org.casus.random.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is asked of it, in whatever order and amount, the world keeps its laws. 2,000 random changes a seed. */
class WorldChangePropertyTest {
    private final Blueprint b = Blueprint.of(Worlds.tiny());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void lawsHold(long seed) {
        RandomStreams streams = new RandomStreams(seed);
        WorldState w = new WorldState(b, streams);
        WorldChange c = new WorldChange(w);
        double heads = heads(w);
        double people = people(w);
        for (int i = 0; i < 2000; i++) {
            change(c, streams, i);
        }
        double born = 0;
        for (int f = 0; f < b.factions().size(); f++) {
            born += w.ledger().recruited(f) - w.ledger().killed(f) + w.ledger().transferred(f);
        }
        assertThat(heads(w)).isCloseTo(heads + born, within(1e-6));
        assertThat(people(w)).isCloseTo(people - w.ledger().civiliansKilled() - w.ledger().crossed(), within(1e-4));
        assertThat(counted(w)).isCloseTo(heads(w), within(1e-6));
        for (int z = 0; z < b.geography().size(); z++) {
            assertThat(w.control(z, 0) + w.control(z, 1)).isCloseTo(1, within(1e-9));
            assertThat(w.population(z)).isNotNegative();
            assertThat(w.displaced(z)).isBetween(-1e-6, w.population(z) + 1e-6);
        }
    }

    /** One change of a random kind; amounts run from below nothing to more than there is. */
    private void change(WorldChange c, RandomStreams streams, int i) {
        int z = pick(streams, i, 1, b.geography().size());
        int to = pick(streams, i, 2, b.geography().size());
        int f = pick(streams, i, 3, b.factions().size());
        int g = pick(streams, i, 4, b.factions().size());
        double n = 8000 * streams.uniform(Stream.COMBAT, 5, i, 0) - 1000;
        switch (pick(streams, i, 0, 8)) {
            case 0 -> c.kill(z, f, n, 0);
            case 1 -> c.recruit(z, f, Math.max(0, n));
            case 2 -> c.move(z, to, f, n);
            case 3 -> c.transfer(z, f, g, n);
            case 4 -> c.takeControl(z, f % 2, 1 - f % 2, n / 8000);
            case 5 -> c.killCivilians(z, n, 0);
            case 6 -> flee(c, z, 20 * n);
            default -> cross(c, z, 20 * n);
        }
    }

    private void flee(WorldChange c, int z, double n) {
        int[] around = b.geography().neighbours()[z];
        double[] each = new double[around.length];
        Arrays.fill(each, n / around.length);
        c.flee(z, new int[0], new double[0], around, each);
    }

    private void cross(WorldChange c, int z, double n) {
        int[] host = {b.quantities().at(Family.REFUGEES, 0)};
        double there = c.world().population(z);
        double before = c.world().quantity(host[0]);
        double[] each = {n};
        c.flee(z, host, each, new int[0], new double[0]);
        c.haveCrossed(host);
        assertThat(each[0]).isEqualTo(Math.max(0, Math.min(n, there)));
        assertThat(c.world().quantity(host[0])).isEqualTo(before + each[0]);
    }

    private static int pick(RandomStreams streams, int i, int what, int of) {
        return (int) (streams.uniform(Stream.COMBAT, what, i, 0) * of);
    }

    private double heads(WorldState w) {
        double sum = 0;
        for (int z = 0; z < b.geography().size(); z++) {
            for (int f = 0; f < b.factions().size(); f++) {
                assertThat(w.heads(z, f)).isNotNegative();
                sum += w.heads(z, f);
            }
        }
        return sum;
    }

    /** Heads of the camps that the world lists. */
    private double counted(WorldState w) {
        double sum = 0;
        for (int i = 0; i < w.camps().size(); i++) {
            sum += w.heads(w.camps().zone(i), w.camps().member(i));
        }
        return sum;
    }

    private double people(WorldState w) {
        double sum = 0;
        for (int z = 0; z < b.geography().size(); z++) {
            sum += w.population(z);
        }
        return sum;
    }

    @Test
    void goingHomeTakesNobodyAlong() {
        WorldState w = new WorldState(b, new RandomStreams(1));
        WorldChange c = new WorldChange(w);
        c.flee(0, new int[0], new double[0], new int[] {1, 2}, new double[] {10_000, 5_000});
        c.goHome(0, .1);
        assertThat(w.population(0)).isCloseTo(400_000 - 15_000 + 1_500, within(1e-6));
        assertThat(w.displaced(1) + w.displaced(2)).isCloseTo(13_500, within(1e-6));
        assertThat(people(w)).isCloseTo(1_010_000, within(1e-6));
    }

    @Test
    void whatIsNotANumberIsAnErrorThatNamesIt() {
        WorldChange c = new WorldChange(new WorldState(b, new RandomStreams(1)));
        int place = b.resolver().place("losses(NV)");
        assertThatThrownBy(() -> c.set(place, Double.NaN)).isInstanceOf(NotFiniteException.class)
                .hasMessageContaining("losses(NV) came to no number in week 0");
        assertThatThrownBy(() -> c.set(place, Double.POSITIVE_INFINITY)).hasMessageContaining("came to infinity");
    }

    @Test
    void offensivesKeepTheirOrder() {
        WorldState w = new WorldState(b, new RandomStreams(1));
        WorldChange c = new WorldChange(w);
        for (int z = 0; z < 5; z++) {
            c.open(z % 2, z, .5, false);
        }
        c.close(1);
        assertThat(w.offensives().size()).isEqualTo(4);
        assertThat(new int[] {w.offensives().zone(0), w.offensives().zone(1), w.offensives().zone(2), w.offensives().zone(3)})
                .containsExactly(0, 2, 3, 4);
        assertThat(w.offensives().of(0)).isEqualTo(3);
        assertThat(w.offensives().find(1, 3)).isEqualTo(2);
        assertThat(w.offensives().find(1, 0)).isEqualTo(-1);
    }

    @Test
    void supplyGoesThroughOwnOpenZones() {
        WorldState w = new WorldState(b, new RandomStreams(1));
        WorldChange c = new WorldChange(w);
        SupplyNetwork network = new SupplyNetwork(b);
        int mid = b.names().zones().of("MID");
        assertThat(network.reach(w, 0, -1)[mid]).isTrue();
        assertThat(network.reach(w, 1)).containsExactly(network.reach(w, 1, -1));
        assertThat(network.reach(w, 1, b.names().zones().of("SHILL"))[mid]).as("by the other road").isTrue();
        c.takeControl(b.names().zones().of("FORT"), 0, 1, 1);
        c.cutRoad(b.names().zones().of("SHILL"), 2);
        assertThat(network.reach(w, 1, -1)[mid]).as("both roads shut").isFalse();
        assertThat(network.reach(w, 1)).as("what was reached before does not linger").containsExactly(network.reach(w, 1, -1));
        assertThat(network.reach(w, 0)).containsExactly(network.reach(w, 0, -1));
        assertThat(network.reach(w, 1, -1)[b.names().zones().of("SCAP")]).isTrue();
    }
}
