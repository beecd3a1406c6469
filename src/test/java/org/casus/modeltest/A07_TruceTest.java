package org.casus.modeltest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import org.casus.engine.Replication;
import org.casus.outcome.RunResult;
import org.casus.world.Blueprint;
import org.junit.jupiter.api.Test;

/** A ceasefire stops the fighting that it covers, no more, and wears out. */
class A07_TruceTest {
    private static final String TRUCE = "agreements: {PACT: {kind: ceasefire, parties: [NV, SU], sides: [N, S], "
            + "initial: %s, damping: .2, breakdown: %s, violations: 0, excluded: [%s]}}";

    private static Blueprint world(String initial, String breakdown, String excluded) {
        return flown(0, initial, breakdown, excluded);
    }

    private static Blueprint flown(int level, String initial, String breakdown, String excluded, String... lines) {
        String[] all = Arrays.copyOf(lines, lines.length + 2);
        all[lines.length] = Bars.all(Worlds.tiny(), "NV", "SU", "ES initial: {AIR: " + level + "}");
        all[lines.length + 1] = TRUCE.formatted(initial, breakdown, excluded);
        return Worlds.compiled(Worlds.tiny(all), Map.of("sigma_run", 0., "KM", 0., "a0", .002));
    }

    /** Contact deaths in the first week with and without a truce stand as one to five. */
    @Test
    void contactFallsToWhatIsLeft() {
        double with = Worlds.total(Worlds.run(world("1", "0", ""), 1, 1), "fighters.by.ground");
        double without = Worlds.total(Worlds.run(world("0", "0", ""), 1, 1), "fighters.by.ground");
        assertThat(without).isPositive();
        assertThat(with / without).isCloseTo(.2, within(.01));
    }

    /** Of 20 sorties a day against the other side four are flown; the others stay on the ground and strike nobody else. */
    @Test
    void aircraftSpareWhatItCovers() {
        assertThat(sorties(flown(2, "1", "0", ""))).isCloseTo(.2 * 20, within(1e-9));
        assertThat(sorties(flown(2, "0", "0", ""))).isEqualTo(20);
    }

    /** Those left out may be struck wherever they are, and where they are many so may their side. */
    @Test
    void aircraftStrikeThoseLeftOut() {
        String bands = "targetClasses: {LINE: {against: null, factions: {BANDS: 1}}, DEEP: {against: null, factions: {BANDS: 1}}}";
        assertThat(sorties(flown(2, "1", "0", "BANDS", bands))).isCloseTo(20, within(1e-9));
        assertThat(sorties(flown(2, "1", "0", "", bands))).isCloseTo(4, within(1e-9));
        assertThat(sorties(flown(2, "1", "0", "GUARD"))).as("guards are many everywhere").isEqualTo(20);
    }

    private static double sorties(Blueprint b) {
        return Worlds.last(Worlds.run(b, 1, 1), "sorties.ES");
    }

    @Test
    void offensivesUnderItStop() {
        Blueprint b = world("1", "0", "");
        Replication r = Worlds.started(b, 1, 12);
        Worlds.hand(r).open(Worlds.actor(b, "NV"), Worlds.zone(b, "MID"), 1, false);
        r.advance(1);
        assertThat(r.view().offensives().size()).isZero();
        Replication war = Worlds.started(world("0", "0", ""), 1, 12);
        Worlds.hand(war).open(Worlds.actor(b, "NV"), Worlds.zone(b, "MID"), 1, false);
        war.advance(1);
        assertThat(war.view().offensives().size()).isEqualTo(1);
    }

    /** Where those left out are many, the truce does not hold. */
    @Test
    void whereTheExcludedAreManyFightingGoesOn() {
        double all = Worlds.total(Worlds.run(world("1", "0", ""), 1, 1), "fighters.by.ground");
        double without = Worlds.total(Worlds.run(world("1", "0", "GUARD"), 1, 1), "fighters.by.ground");
        assertThat(without).isGreaterThan(2 * all);
    }

    /** A hazard of .2 a week ends it after five weeks on average: n = 200 runs, mean within 4 standard errors (.3). */
    @Test
    void itBreaksAtItsHazard() {
        Blueprint b = world("1", ".2", "");
        double weeks = 0;
        int ended = 0;
        for (int seed = 0; seed < 200; seed++) {
            RunResult run = Worlds.run(b, seed, 12);
            var end = Worlds.first(run, "end of PACT");
            if (end.isPresent()) {
                ended++;
                weeks += end.get() + 1;
            }
        }
        assertThat(ended / 200.0).isCloseTo(1 - Math.pow(.8, 12), within(.07));
        double mean = 0;
        double mass = 0;
        for (int k = 1; k <= 12; k++) {
            mean += k * .2 * Math.pow(.8, k - 1);
            mass += .2 * Math.pow(.8, k - 1);
        }
        assertThat(weeks / ended).isCloseTo(mean / mass, within(.9));
    }

    @Test
    void aLocalTruceQuietsOneZone() {
        Blueprint b = world("0", "0", "");
        Replication war = Worlds.started(b, 1, 12);
        Replication calm = Worlds.started(b, 1, 12);
        Worlds.hand(calm).truce(Worlds.zone(b, "MID"), 9, 0);
        war.advance(1);
        calm.advance(1);
        int mid = Worlds.zone(b, "MID");
        int fort = Worlds.zone(b, "FORT");
        int guard = Worlds.faction(b, "GUARD");
        assertThat(calm.view().heads(mid, guard)).isGreaterThan(war.view().heads(mid, guard));
        assertThat(calm.view().heads(fort, guard)).isCloseTo(war.view().heads(fort, guard), within(1.0));
        assertThat(calm.view().truce(mid)).isEqualTo(8);
    }
}
