package org.casus.modeltest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.casus.actor.AccordForecast;
import org.casus.actor.ForwardModel;
import org.casus.actor.OptionMaker;
import org.casus.actor.Options;
import org.casus.engine.Replication;
import org.casus.world.Blueprint;
import org.casus.world.WorldState;
import org.junit.jupiter.api.Test;

/** What a deed does when it is done is what was foreseen when it was chosen: the first is the first in both. */
class A20_ForeseenTest {
    private static final Offset<Double> EXACT = within(1e-9);
    private static final String[] WORLD = {
        "actors: {WEST: {decision: {rule: scripted, script: [{date: 2001-01-01, action: BOAST}, {date: 2001-01-08, action: BOAST}]}}}",
        "actions: {BOAST: {name: boast, kind: gesture, actors: [WEST], represents: words, rung: 1, visibility: 1, source: R01}}",
        "stocks: {fame: {name: fame, initial: 0, rate: 0, low: 0, high: 9, unit: points, source: R01}}",
        "effects: {word: {on: BOAST, by: WEST, target: fame, mode: ADD, value: '.5^times(WEST,BOAST)', low: .5, high: 2, source: R01}}",
        "features: {FAME: {name: fame, kind: formula, formula: fame, unit: points, low: 0, high: 9, source: R01}, "
                + "TOLD: {name: boasts, kind: formula, formula: 'times(WEST,BOAST)', unit: boasts, low: 0, high: 99, source: R01}, "
                + "MEN: {name: men, kind: formula, formula: commanded(own), unit: heads, low: 0, high: 99999, source: R01}}",
        "goals: {WEST.FAME: {weight: .1, form: LIN, reference: 0, scale: 1, source: R01}, WEST.TOLD: {weight: -.1, form: LIN, reference: 0, "
                + "scale: 9, source: R01}, WEST.MEN: {weight: .1, form: LIN, reference: 0, scale: 999, source: R01}, "
                + "WEST.LAND: {weight: .5}, WEST.DEAD: {weight: -.2}}"};

    private final Blueprint b = Worlds.compiled(Worlds.duel(WORLD));
    private final Replication r = Worlds.started(b, 1, 8);

    /** What an option of WEST would change of a feature. @param zone its target, none where empty */
    private double foreseen(String action, String feature) {
        return foreseen(r, action, feature);
    }

    private static double foreseen(Replication r, String action, String feature) {
        Blueprint b = r.blueprint();
        WorldState w = Worlds.state(r);
        ForwardModel model = Worlds.foresight(w);
        Options options = new Options(b.features().size());
        int west = Worlds.actor(b, "WEST");
        new OptionMaker(model, new AccordForecast(model)).fillForAll(w, west, options);
        int k = 0;
        while (!b.action(options.action(k)).id().equals(action)) {
            k++;
        }
        return options.delta(k)[b.features().goals()[west][slot(b, west, feature)].instance()];
    }

    private static int slot(Blueprint b, int actor, String feature) {
        int slot = 0;
        while (!b.features().goals()[actor][slot].code().equals(feature)) {
            slot++;
        }
        return slot;
    }

    @Test
    void aDeedCountsAsItsFirstWhenItIsTheFirst() {
        r.advance(1);
        assertThat(Worlds.quantity(r, "fame")).as("first boast").isCloseTo(1, EXACT);
        assertThat(foreseen("BOAST", "FAME")).as("what the second promises").isCloseTo(.5, EXACT);
        r.advance(2);
        assertThat(Worlds.quantity(r, "fame")).as("first and second").isCloseTo(1.5, EXACT);
    }

    @Test
    void formulasThatCountDeedsAreForeseen() {
        r.advance(1);
        assertThat(foreseen("BOAST", "TOLD")).isCloseTo(1, EXACT);
    }

    private static Blueprint world(double chance) {
        String[] lines = WORLD.clone();
        lines[1] = lines[1].replace("rung: 1", "settings: {chance: " + chance + "}, rung: 1");
        lines[2] = lines[2].replace("low: 0", "low: -9");
        lines[3] = lines[3].replace("'.5^times(WEST,BOAST)'", "1").replace("source: R01}}", "source: R01}, "
                + "shame: {on: BOAST, by: WEST, target: fame, mode: ADD, value: -2, failed: true, source: R01}}");
        return Worlds.compiled(Worlds.duel(lines));
    }

    /** What is tried and comes to nothing has effects of its own, foreseen by the chance that it does. */
    @Test
    void failureIsForeseenAndFollows() {
        for (double chance : new double[] {0, .25, 1}) {
            Replication run = Worlds.started(world(chance), 1, 8);
            assertThat(foreseen(run, "BOAST", "FAME")).as("chance %s", chance).isCloseTo(chance - 2 * (1 - chance), EXACT);
            run.advance(1);
            assertThat(Worlds.quantity(run, "fame")).as("chance %s", chance).isIn(chance < 1 ? -2. : 1., chance > 0 ? 1. : -2.);
        }
    }

    /** Men who fall in an attack are missing to whoever commands them. Slopes are computed every four weeks. */
    @Test
    void ownLossesAreForeseenAsOwnStrength() {
        r.advance(4);
        assertThat(foreseen("PUSH", "MEN")).isNegative().isGreaterThan(-11_000);
    }
}
