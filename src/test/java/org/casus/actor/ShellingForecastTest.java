package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.casus.engine.Replication;
import org.casus.model.Family;
import org.casus.modeltest.Worlds;
import org.casus.world.ActionTable;
import org.casus.world.Blueprint;
import org.junit.jupiter.api.Test;

/** Two armies face each other, nobody attacks, and all that WEST can do is to shell: what it expects of that is what contact does. */
class ShellingForecastTest {
    private static final int WEEK = 4;
    private static final int HORIZON = 8;
    private static final Map<String, Double> STEADY = Map.of(
            "sigma", 0., "sigma_run", 0., "sigma_advance", 0., "p_b", 0., "KM", 0., "h_fwd", (double) HORIZON);
    private static final String SHELL = "actions: {SHELL: {name: shelling, kind: shelling, actors: [WEST], represents: guns, rung: 5, "
            + "visibility: .5, settings: {contact: .4, civilianShare: 0}, source: R01}}";
    private static final String LEVELS = "levels: {SHELL.0: {label: none, value: 0, cost: 0, source: R01}, "
            + "SHELL.1: {label: usual, value: 1, cost: 0, source: R01}, SHELL.2: {label: heavy, value: 2, cost: 0, source: R01}}";
    private static final String FEATURES = "features: {HOLD: {name: the west, kind: control, side: W, zones: [west, middle], exposure: .5, "
            + "minControl: .1, unit: share, low: -1, high: 1, source: R01}, "
            + "FOES: {name: enemies, kind: formula, formula: heads(EA), unit: men, low: 0, high: 90000, source: R01}}";
    private static final String GOALS = "goals: {WEST.LAND: {weight: .3}, WEST.HOLD: {weight: .3, form: LIN, reference: 1, scale: .3, source: R01}, "
            + "WEST.FOES: {weight: -.1, form: LIN, reference: 1, scale: 1000, source: R01}}";
    private static final String RECRUITS = "factions: {WA: {recruits: 0}, EA: {recruits: 0}}";
    private static final String ACTORS = "actors: {WEST: {initial: {SHELL: 1}, decision: {rule: scripted, "
            + "script: [{week: 1, action: PASS}]}}, EAST: {decision: {rule: scripted, script: [{week: 1, action: PASS}]}}}";

    /** The fourth week, in which slopes are computed anew, with the guns at a level from here on. */
    private static Replication world(int level) {
        Blueprint b = Worlds.compiled(Worlds.duel(SHELL, LEVELS, FEATURES, GOALS, RECRUITS, ACTORS), STEADY);
        Replication r = Worlds.started(b, 1, WEEK + HORIZON);
        r.advance(WEEK);
        int place = b.quantities().at(Family.LEVEL, Worlds.actor(b, "WEST"), b.names().actions().of("SHELL"));
        Worlds.hand(r).set(place, level);
        return r;
    }

    /** What the option of a level promises a feature. */
    private static double promised(Replication r, int level, String feature) {
        Blueprint b = r.blueprint();
        ForwardModel model = Worlds.foresight(Worlds.state(r));
        Options options = new Options(b.features().size());
        ActionTable shell = b.action(b.names().actions().of("SHELL"));
        new PostureOptions(model).add(r.view(), Worlds.actor(b, "WEST"), shell, options);
        for (int o = 0; o < options.size(); o++) {
            if (options.level(o) == level) {
                return options.delta(o)[instance(r, feature)];
            }
        }
        throw new AssertionError("no option of level " + level);
    }

    private static int instance(Replication r, String feature) {
        return r.blueprint().resolver().place(feature + "(WEST)") - r.blueprint().quantities().at(Family.INSTANCE, 0);
    }

    /** The feature after eight more weeks in which the guns fire at a level. */
    private static double after(int level, String feature) {
        Replication r = world(level);
        r.advance(WEEK + HORIZON);
        return r.view().quantity(r.blueprint().quantities().at(Family.INSTANCE, instance(r, feature)));
    }

    /** Dead within a tenth; others come up in their place from where they threaten less, so ground within a fifth. */
    @Test
    void itPromisesWhatContactDoes() {
        Replication r = world(1);
        double killed = promised(r, 2, "FOES");
        assertThat(killed).isNegative();
        assertThat((after(2, "FOES") - after(1, "FOES")) / killed).isCloseTo(1, within(.1));
        double safer = promised(r, 2, "HOLD");
        assertThat(safer).isPositive();
        assertThat((after(2, "HOLD") - after(1, "HOLD")) / safer).isCloseTo(1, within(.2));
    }

    /** Each level adds the same to the factor on their losses, whatever the guns do now. */
    @Test
    void itScalesWithTheChange() {
        double up = promised(world(1), 2, "HOLD");
        assertThat(up).isPositive();
        assertThat(promised(world(1), 0, "HOLD")).isCloseTo(-up, within(1e-12));
        assertThat(promised(world(0), 2, "HOLD")).isCloseTo(2 * up, within(1e-12));
    }

    /** The armies stand two zones apart: near enough to threaten, too far for contact. */
    @Test
    void whereNobodyIsInContactItPromisesNothing() {
        Replication apart = world(1);
        Blueprint b = apart.blueprint();
        for (String id : new String[] {"MID", "E1"}) {
            for (int f = 0; f < b.factions().size(); f++) {
                int z = Worlds.zone(b, id);
                Worlds.hand(apart).kill(z, f, apart.view().heads(z, f), 0);
            }
        }
        assertThat(promised(apart, 2, "HOLD")).isZero();
        assertThat(promised(apart, 2, "FOES")).isZero();
    }

    @Test
    void aTruceTakesItsPart() {
        Replication calm = world(1);
        Worlds.hand(calm).truce(Worlds.zone(calm.blueprint(), "MID"), HORIZON, 0);
        double quiet = promised(calm, 2, "FOES");
        assertThat(quiet).isNegative().isGreaterThan(promised(world(1), 2, "FOES"));
    }
}
