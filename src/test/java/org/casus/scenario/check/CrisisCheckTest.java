package org.casus.scenario.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.casus.modeltest.Worlds;
import org.junit.jupiter.api.Test;

/** What a crisis lacks or gets wrong is said at its place. */
class CrisisCheckTest {
    private static final String ACTIONS = """
            actions:
              STRIKE: {name: strike, kind: gesture, actors: [SU], represents: a grave act, rung: %s, visibility: 1, source: R01}
              SORRY: {name: regret, kind: crisisMove, actors: [NV], represents: giving way, rung: 0, visibility: 1, source: R01}
            crises: {FEUD: {name: feud, trigger: STRIKE, %s, source: R01}}
            """;

    private static void refused(int rung, String crisis, String message) {
        assertThatThrownBy(() -> Worlds.tiny(ACTIONS.formatted(rung, crisis))).hasMessageContaining(message);
    }

    @Test
    void eachFaultIsNamed() {
        String fine = "parties: [NV, SU], yields: {NV: SORRY, SU: WARN}, topics: {NV: line, SU: line}";
        refused(5, fine, "stands on rung 5");
        refused(8, "parties: [NV, NV], yields: {NV: SORRY}, topics: {NV: line}", "between two actors");
        refused(8, "parties: [NV, SU], yields: {NV: SORRY, SU: SORRY}, topics: {NV: line, SU: line}", "SU is not among the actors of SORRY");
        refused(8, "parties: [NV, SU], yields: {NV: SORRY}, topics: {NV: line, SU: line}", "no action by which SU gives way");
        refused(8, "parties: [NV, SU], yields: {NV: PUSH, SU: WARN}, topics: {NV: line, SU: line}", "PUSH is of the kind offensive");
        refused(8, fine + ", soothes: [PACK]", "Did you mean 'PACT'");
        refused(8, fine + ", moves: {ES: [WARN]}", "'ES' is not a party");
    }

    private static final String FINE = "parties: [NV, SU], yields: {NV: SORRY, SU: WARN}, topics: {NV: line, SU: line}";

    private static String also(String more) {
        return ACTIONS.formatted(8, FINE).replace("source: R01}}\n", "source: R01}, " + more + "}\n");
    }

    /** Both would open at once, and each would move and pledge twice a week. */
    @Test
    void oneActOpensOneCrisisOfAPair() {
        assertThatThrownBy(() -> Worlds.tiny(also("ROW: {name: row, trigger: STRIKE, " + FINE + ", source: R01}")))
                .hasMessageContaining("STRIKE opens crises.FEUD between the two already");
        String other = "parties: [ES, SU], yields: {ES: WARN, SU: WARN}, topics: {ES: line, SU: line}";
        assertThat(Worlds.tiny(also("ROW: {name: row, trigger: STRIKE, " + other + ", source: R01}")).crises()).hasSize(2);
    }

    @Test
    void anEventOpensACrisisOfThoseBetweenWhomItHappens() {
        String crash = "actions: {CRASH: {name: crash, kind: event, represents: a crash, rung: 9, visibility: 1, source: R01}}\n";
        String rates = "rates: {near: {name: near, formula: .1, unit: 1/day, source: R01}}\n";
        String crisis = "crises: {FEUD: {name: feud, trigger: CRASH, parties: [NV, SU], yields: {NV: WARN, SU: WARN}, topics: {NV: line, SU: line}, source: R01}}\n";
        String sky = "encounters: [{a: ES, b: SU, rate: near, incident: near, event: CRASH, source: R01}]\n";
        assertThatThrownBy(() -> Worlds.tiny(crash + rates + sky + crisis)).hasMessageContaining(
                "CRASH happens between ES and SU, but no row of airspace or encounters sets it off between NV and SU");
        String both = sky.replace("]\n", ", {a: SU, b: NV, rate: near, incident: near, event: CRASH, source: R01}]\n");
        assertThat(Worlds.tiny(crash + rates + both + crisis).crises()).as("another pair may meet with the same event").hasSize(1);
    }

    @Test
    void aMoveWithoutAKindIsAFaultOfTheMove() {
        String acts = ACTIONS.formatted(8, "parties: [NV, SU], yields: {NV: SORRY, SU: WARN}, topics: {NV: line, SU: line}");
        assertThatThrownBy(() -> Worlds.tiny(acts.replace("kind: crisisMove, ", ""))).hasMessageContaining("actions.SORRY: 'kind' is missing");
    }

    @Test
    void aDiscountLiesBetweenNothingAndOne() {
        assertThatThrownBy(() -> Worlds.tiny("actors: {NV: {discount: \"1+spirit\"}}")).hasMessageContaining("discount: '1+spirit' is 1.5");
        assertThatThrownBy(() -> Worlds.tiny("agreements: {PACT: {levels: [1], continuous: true}}")).hasMessageContaining("must be room");
    }
}
