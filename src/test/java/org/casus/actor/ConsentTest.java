package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.casus.engine.Replication;
import org.casus.modeltest.Worlds;
import org.casus.world.ActionTable;
import org.casus.world.Blueprint;
import org.junit.jupiter.api.Test;

/** Two pockets of the east behind the western front, Nearwest and a village: what its people answer when told to leave. */
class ConsentTest {
    private static final String OUT = "actions: {OUT: {name: buses, kind: evacuate, actors: [WEST], represents: green buses, rung: 1, "
            + "visibility: 1, zones: [%s], settings: {minWeeks: 3, maxSupply: .9, transfer: .9}, source: R01}}";
    private static final String ROUND = "theatre: {zones: {W1: {control: {W: 0, E: 1}}, MID: {control: {W: 1, E: 0}}, "
            + "V: {name: Village, lat: 50.2, lon: 10.2, population: 1000, area: 50, terrain: plain, value: .4, roles: [], control: {E: 1}, "
            + "source: R01}}, edges: {W2-MID: {km: 72}, W2-V: {km: 20}}}";

    private static final String IN_THE_EAST = "E1";
    private static final int FEW = 400;

    /** The war as it stands when both pockets have been closed for twenty weeks and live on a fifth of what they need. */
    private static final class Scene {
        private final Blueprint blueprint;
        private final Replication run;
        private final ForwardModel model;
        private final int west;
        private final ActionTable offer;

        Scene(String refuge, int inVillage, Map<String, Double> parameters, String... more) {
            String[] lines = new String[more.length + 4];
            lines[0] = OUT.formatted(refuge);
            lines[1] = ROUND;
            lines[2] = "forces: {W1: {heads: {WA: 0, EA: 6000}}, V: {heads: {EA: " + inVillage + "}, source: R01}}";
            lines[3] = "actors: {WEST: {barred: [PUSH, DIG, OUT]}, EAST: {barred: [PUSH, DIG]}}";
            System.arraycopy(more, 0, lines, 4, more.length);
            blueprint = Worlds.compiled(Worlds.duel(lines), parameters);
            run = Worlds.started(blueprint, 1, 26);
            run.advance(1);
            west = Worlds.actor(blueprint, "WEST");
            for (String pocket : new String[] {"W1", "V"}) {
                supply(pocket, .2);
                Worlds.hand(run).siegeWeeks(zone(pocket), 20);
                besieger(pocket, west);
            }
            model = Worlds.foresight(Worlds.state(run));
            offer = blueprint.action(blueprint.names().actions().of("OUT"));
        }

        int zone(String id) {
            return Worlds.zone(blueprint, id);
        }

        void supply(String pocket, double level) {
            Worlds.hand(run).supply(zone(pocket), Worlds.side(blueprint, "E"), level);
        }

        void besieger(String pocket, int actor) {
            Worlds.hand(run).besiege(zone(pocket), actor);
        }

        double chance(String pocket) {
            return new Consent(model).evacuation(run.view(), west, offer, zone(pocket));
        }

        Options options() {
            Options options = new Options(blueprint.features().size());
            new SiegeOptions(model).add(run.view(), west, offer, options);
            return options;
        }
    }

    private static Scene scene(String... more) {
        return new Scene(IN_THE_EAST, FEW, Map.of(), more);
    }

    private static Scene scene(double home, String refuge) {
        return new Scene(refuge, FEW, Map.of("siege_home", home));
    }

    @Test
    void theHungrySurrender() {
        Scene s = scene();
        assertThat(s.chance("V")).isBetween(.1, .3);
        s.supply("V", 1);
        assertThat(s.chance("V")).isLessThan(.03);
    }

    @Test
    void theStrongHoldOut() {
        assertThat(scene().chance("W1")).isLessThan(.8 * scene().chance("V"));
    }

    @Test
    void thereMustBeAWayOut() {
        assertThat(scene(.5, "W2").chance("V")).isLessThan(.5 * scene(.5, IN_THE_EAST).chance("V"));
    }

    /** What a place is worth in the war, and what else its commander wants, is not what they live or die for. */
    @Test
    void theyWeighTheirOwnLot() {
        Scene other = scene("goals: {EAST.LAND: {weight: .01}, EAST.DEAD: {weight: -.99}}");
        assertThat(other.chance("V")).isEqualTo(scene().chance("V"));
    }

    /** A surrender that may be refused is worth less to whoever asks for it, by just that. */
    @Test
    void thePlannerCountsRefusal() {
        Scene stubborn = scene();
        Scene ready = scene(.3, IN_THE_EAST);
        assertThat(ready.chance("V")).isGreaterThan(1.5 * stubborn.chance("V"));
        assertThat(ready.options().delta(0)[0] / stubborn.options().delta(0)[0])
                .isCloseTo(ready.chance("V") / stubborn.chance("V"), within(1e-9));
    }

    /** The larger pocket is worth more and refuses: the village is asked, unless it is the stronger. */
    @Test
    void thoseAreAskedWhoMayAgree() {
        Scene s = scene();
        assertThat(s.options().size()).isEqualTo(1);
        assertThat(s.options().zone(0)).isEqualTo(s.zone("V"));
        Scene strong = new Scene(IN_THE_EAST, 30_000, Map.of());
        assertThat(strong.options().zone(0)).isEqualTo(strong.zone("W1"));
    }

    @Test
    void whoDoesNotBesiegeAPocketHasNothingToOfferIt() {
        Scene s = scene();
        assertThat(s.options().size()).isEqualTo(1);
        s.besieger("W1", -1);
        s.besieger("V", Worlds.actor(s.blueprint, "EAST"));
        assertThat(s.options().size()).isZero();
    }
}
