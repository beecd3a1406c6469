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
                agreements: {PACT: {%s%s}}
                """.formatted(norvia, sudmark, pact.contains("violations") ? "" : "breakdown: 0, violations: 0, ", pact);
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

    /** Sudmark hates peace but expects none of it from the others; Norvia, who wants it, does not weigh what Sudmark expects. */
    @Test
    void eachPartyWeighsItsOwnExpectations() {
        String hope = "conclude: 1}}\neffects: {hope: {on: PACT, by: SU, target: PEACE, mode: ADD, value: -3, reaction: true, source: R03";
        assertThat(signed(talks(.7, -.8))).isLessThanOrEqualTo(.1);
        assertThat(signed(talks(.7, -.8, hope))).isGreaterThanOrEqualTo(.9);
    }

    /** Peace would make Norvia see its own goal worse: it weighs that, and Sudmark does not. */
    @Test
    void eachPartyWeighsHowItWillSeeItsOwnGoals() {
        String fret = "conclude: 1}}\nparameters: {percept_cap: {value: 3, low: 1, high: 4, source: R03}}\n"
                + "effects: {fret: {on: PACT, by: %s, target: \"perceived(NV,PEACE)\", mode: ADD, value: -3*y, source: R03";
        assertThat(signed(talks(.7, .8, fret.formatted("NV")))).isLessThanOrEqualTo(.1);
        assertThat(signed(talks(.7, .8, fret.formatted("SU")))).isGreaterThanOrEqualTo(.9);
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

    /** Both like the pact, one best at a low and one at a high level: the patient get their way (Rubinstein 1982). */
    @Test
    void theLevelLeansToThePatient() {
        double patient = meanLevel(.999, .9);
        double hurried = meanLevel(.9, .999);
        assertThat(patient).isLessThan(hurried - .1);
    }

    private static double meanLevel(double norvia, double sudmark) {
        Blueprint b = Worlds.compiled(Worlds.tiny("""
                actors: {NV: {patron: null, discount: %s}, SU: {discount: %s}}
                goals: {NV.CORE: {weight: .05}, NV.LAND: {weight: .05}, NV.DEAD: {weight: -.05}, NV.PEACE: {weight: .05},
                  NV.LOW: {weight: .8, form: LIN, reference: 0, scale: .3, source: R03},
                  SU.LAND: {weight: .05}, SU.DEAD: {weight: -.05}, SU.PEACE: {weight: .05}, SU.HIGH: {weight: .85, form: LIN, reference: 0, scale: .3, source: R03}}
                features:
                  LOW: {name: likes it low, kind: formula, formula: "agreement(PACT)*(1.1-agreement(PACT))", unit: "-", low: -1, high: 1, source: R03}
                  HIGH: {name: likes it high, kind: formula, formula: "agreement(PACT)*(.1+agreement(PACT))", unit: "-", low: -1, high: 2, source: R03}
                agreements: {PACT: {breakdown: 0, violations: 0, conclude: 1, levels: [.1, 1], continuous: true}}
                """.formatted(norvia, sudmark)));
        assertThat(b.accords()[0].levels()).hasSize(11).startsWith(.1).endsWith(1);
        double sum = 0;
        int n = 0;
        for (int seed = 0; seed < 20; seed++) {
            for (Event e : Worlds.run(b, seed, 12).events()) {
                sum += e.kind().equals("PACT") ? e.value() : 0;
                n += e.kind().equals("PACT") ? 1 : 0;
            }
        }
        assertThat(n).isGreaterThan(10);
        return sum / n;
    }

    /** Violations fade by .85 a week and add to the hazard; without them and with no hazard a pact holds. */
    @Test
    void violationsWearItDown() {
        int quiet = 0;
        int noisy = 0;
        Blueprint calm = talks(.7, .8, "initial: 1, defect: null, violations: 0, breakdown: \".1*violations(PACT)\"");
        Blueprint broken = talks(.7, .8, "initial: 1, defect: null, violations: 1.5, breakdown: \".1*violations(PACT)\"");
        for (int seed = 0; seed < 20; seed++) {
            quiet += Worlds.first(Worlds.run(calm, seed, 12), "end of PACT").isPresent() ? 1 : 0;
            noisy += Worlds.first(Worlds.run(broken, seed, 12), "end of PACT").isPresent() ? 1 : 0;
        }
        assertThat(quiet).isZero();
        assertThat(noisy).isGreaterThan(15);
    }
}
