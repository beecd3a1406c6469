package org.casus.modeltest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.outcome.Event;
import org.casus.outcome.RunResult;
import org.casus.world.Blueprint;
import org.junit.jupiter.api.Test;

/** Parties sign what both gain from, at the level on offer with the greatest product of gains, and not otherwise. */
class A12_AgreementTest {
    private static Blueprint talks(double norvia, double sudmark, String pact) {
        String goals = """
                goals: {NV.CORE: {weight: .1}, NV.LAND: {weight: .1}, NV.DEAD: {weight: -.1}, NV.PEACE: {weight: %s, scale: .3},
                  SU.LAND: {weight: .1}, SU.DEAD: {weight: -.1}, SU.PEACE: {weight: %s, scale: .3}}
                agreements: {PACT: {breakdown: 0, violations: 0, %s}}
                """.formatted(norvia, sudmark, pact);
        return Worlds.compiled(Worlds.tiny(goals));
    }

    private static Blueprint talks(double norvia, double sudmark) {
        return talks(norvia, sudmark, "conclude: 1");
    }

    /** Share of 40 runs in which the pact was signed within 12 weeks. */
    private static double signed(Blueprint b) {
        int n = 0;
        for (int seed = 0; seed < 40; seed++) {
            n += Worlds.first(Worlds.run(b, seed, 12), "PACT").isPresent() ? 1 : 0;
        }
        return n / 40.0;
    }

    @Test
    void whatBothWantIsSigned() {
        assertThat(signed(talks(.7, .8))).isGreaterThanOrEqualTo(.95);
    }

    @Test
    void whatOneHatesIsNotSigned() {
        assertThat(signed(talks(.7, -.8))).isLessThanOrEqualTo(.1);
        assertThat(signed(talks(-.7, .8))).isLessThanOrEqualTo(.1);
    }

    @Test
    void aDraftMayComeToNothing() {
        Blueprint never = talks(.7, .8, "conclude: 0");
        assertThat(signed(never)).isZero();
    }

    /** Both gain more from the deeper level: it is the one that is signed. */
    @Test
    void theLevelIsTheOneWithTheGreatestProduct() {
        Blueprint b = talks(.7, .8);
        int signed = 0;
        for (int seed = 0; seed < 10; seed++) {
            List<Event> pacts = Worlds.run(b, seed, 12).events().stream().filter(e -> e.kind().equals("PACT")).toList();
            assertThat(pacts).allMatch(e -> e.value() == 1);
            signed += pacts.size();
        }
        assertThat(signed).isGreaterThan(5);
    }

    @Test
    void whoLeavesEndsIt() {
        Blueprint b = talks(-.7, -.8, "conclude: 1, initial: 1, patience: 30");
        int ended = 0;
        for (int seed = 0; seed < 20; seed++) {
            RunResult run = Worlds.run(b, seed, 12);
            ended += Worlds.first(run, "end of PACT").isPresent() ? 1 : 0;
            assertThat(Worlds.first(run, "PACT")).as("patience after the end").isEmpty();
        }
        assertThat(ended).isGreaterThanOrEqualTo(18);
    }
}
