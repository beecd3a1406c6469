package org.casus.modeltest;

import static org.assertj.core.api.Assertions.assertThat;

import org.casus.engine.Replication;
import org.casus.outcome.RunResult;
import org.casus.world.Blueprint;
import org.junit.jupiter.api.Test;

/**
 * Who is left out of a truce is not bound by it: it goes on attacking, each attack raises violations, and violations end
 * truces (Stedman 1997). The bands are left out and led by an actor of their own.
 */
class A15_SpoilersTest {
    private static final int RUNS = 60;

    /** @param bands what the bands may do */
    private static Blueprint world(String violations, String bands) {
        return Worlds.compiled(Worlds.tiny("""
                actors:
                  SU: {commands: {GUARD: 1, BANDS: null}}
                  RB: {name: bands, side: S, commands: {BANDS: 1}, budget: 6, resolve: .5, maxOffensives: 1, targets: 3, %s source: R01}
                goals: {RB.LAND: {weight: 1, form: LIN, reference: 1, scale: .3, source: R01}}
                forces: {MID: {heads: {ARMY: 500, GUARD: 2000, BANDS: 800}}}
                actions: {PASS: {actors: [NV, SU, ES, RB]}, PUSH: {actors: [NV, SU, RB], when: 1}}
                agreements: {PACT: {kind: ceasefire, sides: [N, S], excluded: [BANDS], initial: 1, damping: .2, patience: 30,
                  defect: null, breakdown: ".1*violations(PACT)", violations: "%s"}}
                """.formatted(bands, violations)));
    }

    private static Replication attacked(String by) {
        Blueprint b = world("spoilers(PACT)", "barred: [PUSH],");
        Replication r = Worlds.started(b, 1, 12);
        Worlds.hand(r).open(Worlds.actor(b, by), Worlds.zone(b, "MID"), 1, false);
        r.advance(1);
        return r;
    }

    @Test
    void thePactStopsWhomItBindsAndNotWhoIsLeftOut() {
        Replication bands = attacked("RB");
        assertThat(bands.view().offensives().size()).isEqualTo(1);
        assertThat(Worlds.quantity(bands, "spoilers(PACT)")).isEqualTo(1);
        Replication guard = attacked("SU");
        assertThat(guard.view().offensives().size()).isZero();
        assertThat(Worlds.quantity(guard, "spoilers(PACT)")).isZero();
    }

    /** Share of runs in which the pact ended within 12 weeks. */
    private static double ended(Blueprint b) {
        int n = 0;
        for (int seed = 0; seed < RUNS; seed++) {
            RunResult run = Worlds.run(b, seed, 12);
            n += Worlds.first(run, "end of PACT").isPresent() ? 1 : 0;
        }
        return (double) n / RUNS;
    }

    /** Nothing else strains this pact: without the bands, or without what their attacks add, it holds in every run. */
    @Test
    void theirAttacksEndIt() {
        assertThat(ended(world("spoilers(PACT)", ""))).as("bands attack").isGreaterThan(.5);
        assertThat(ended(world("spoilers(PACT)", "barred: [PUSH],"))).as("bands may not").isZero();
        assertThat(ended(world("0", ""))).as("attacks that nobody counts").isZero();
    }
}
