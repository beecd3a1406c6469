package org.casus.modeltest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.casus.engine.Replication;
import org.casus.world.Blueprint;
import org.casus.world.Strength;
import org.junit.jupiter.api.Test;

/** A pocket without a road out runs short; a besieger closes it further; a cut road does the same for a while. */
class A05_SiegeTest {
    private static Replication pocket(String... lines) {
        return pocket(Map.of("u0", 0., "redeploy", 0.), lines);
    }

    private static Replication pocket(Map<String, Double> parameters, String... lines) {
        String[] all = new String[lines.length + 3];
        all[0] = Bars.all(Worlds.duel(), "WEST", "EAST");
        all[1] = "theatre: {zones: {W1: {control: {W: 0, E: 1}}, MID: {control: {W: 1, E: 0}}}, edges: {W2-MID: {km: 72}}}";
        all[2] = "forces: {W1: {heads: {WA: 0, EA: 1000}}, MID: {heads: {WA: 4000, EA: 0}}}";
        System.arraycopy(lines, 0, all, 3, lines.length);
        Blueprint b = Worlds.compiled(
                Worlds.duel(all), parameters);
        return Worlds.started(b, 1, 26);
    }

    private static double supply(Replication r, String zone, String side) {
        return r.view().supply(Worlds.zone(r.blueprint(), zone), Worlds.side(r.blueprint(), side));
    }

    /** Nearwest is the east's, and all around it the west's: no road leads to the eastern depots. */
    @Test
    void suppliesRunDownWithoutARoad() {
        Replication r = pocket();
        Blueprint b = r.blueprint();
        int w1 = Worlds.zone(b, "W1");
        r.advance(1);
        assertThat(r.view().cutOff(w1, Worlds.side(b, "E"))).isTrue();
        assertThat(r.view().siegeWeeks(w1)).isEqualTo(1);
        assertThat(supply(r, "W1", "E")).isCloseTo(1 - .15 * .5, within(1e-12));
        assertThat(supply(r, "E1", "E")).isEqualTo(1);
        r.advance(26);
        assertThat(supply(r, "W1", "E")).isCloseTo(b.parameter("supply_cut"), within(.02));
        assertThat(r.view().siegeWeeks(w1)).isEqualTo(26);
        assertThat(Worlds.quantity(r, "besieged(E)")).isCloseTo(r.view().population(w1), within(1.0 + .01 * r.view().population(w1)));
    }

    /** The pocket is closed before anybody decides, and row 0 says so. */
    @Test
    void theSiegeStandsAtTheStart() {
        Blueprint b = pocket("indicators: {caught: {name: people in pockets, formula: besieged(E), unit: persons}}").blueprint();
        double people = Worlds.started(b, 1, 1).view().population(Worlds.zone(b, "W1"));
        assertThat(Worlds.run(b, 1, 1).trajectory().at(0, "indicator.caught")).isEqualTo(people).isPositive();
    }

    /** Who is cut off lives on what is flown in, but only with a base of its own, and never on less than comes by land. */
    @Test
    void aBaseIsSuppliedByAir() {
        String flights = "actions: {CLOSE: {name: besiege, kind: besiege, actors: [WEST], represents: a ring, rung: 5, visibility: 1, "
                + "settings: {supply: .2}, source: R01}, FLY: {name: fly, kind: airCampaign, actors: [EAST], represents: transports, mixes: {all: {ANY: 1}}, source: R01}}\n"
                + "levels: {FLY.0: {label: none, value: 0, source: R01}, FLY.1: {label: some, value: 1, source: R01}}\n"
                + "targetClasses: {ANY: {against: {W: 1}, where: any}}\n"
                + "airForces: {EAST: {action: FLY, supports: E, supportShare: 0, killsPerSortie: 0, civiliansPerSortie: 0, displacement: 0, "
                + "baseSide: E, bases: [%s], supplies: %s, source: R01}}";
        assertThat(supplyInTheRing(flights.formatted("W1", ".6"))).isCloseTo(.6, within(.02));
        assertThat(supplyInTheRing(flights.formatted("E1", ".6"))).isCloseTo(.2, within(.02));
        assertThat(supplyInTheRing(flights.formatted("W1", ".1"))).isCloseTo(.2, within(.02));
    }

    private static double supplyInTheRing(String lines) {
        Replication r = pocket(lines);
        r.advance(1);
        Worlds.hand(r).besiege(Worlds.zone(r.blueprint(), "W1"), Worlds.actor(r.blueprint(), "WEST"));
        r.advance(26);
        return supply(r, "W1", "E");
    }

    /** Who is cut off lives on what neighbours at peace with it have, but on nothing from those who fight it. */
    @Test
    void neighboursAtPeaceLetGoodsThrough() {
        Map<String, Double> passing = Map.of("u0", 0., "redeploy", 0., "supply_pass", .9);
        assertThat(suppliedBeside(1, 0, passing)).isCloseTo(.9, within(.02));
        assertThat(suppliedBeside(.7, 0, passing)).as("of seven tenths").isCloseTo(.63, within(.02));
        assertThat(suppliedBeside(1, 1, passing)).as("at war").isCloseTo(.5, within(.02));
    }

    /** Supply of the pocket after half a year beside a valley of a third side. @param held share of the valley that is the third side's */
    private static double suppliedBeside(double held, double hostility, Map<String, Double> parameters) {
        Replication r = Worlds.started(Worlds.compiled(Worlds.duel(Bars.all(Worlds.duel(), "WEST", "EAST"),
                "theatre: {zones: {W1: {control: {W: 0, E: 1}}, MID: {control: {W: 1, E: 0}}, VAL: {name: Valley, lat: 50.3, lon: 10.5, "
                        + "population: 9000, area: 500, terrain: plain, value: .3, roles: [rearN], control: {N: " + held + ", W: " + (1 - held)
                        + "}, source: R01}}, edges: {W2-MID: {km: 72}, W1-VAL: {km: 33}}}",
                "sides: {N: {name: neutral, colour: '#444444', mark: dots, letter: N, airSupport: 0, airSupportHalf: 8, supplySources: [rearN]}}",
                "factions: {NA: {name: militia, side: N, quality: 1, mobile: 0, concentration: 0, morale: 1, equipment: .3, cohesion: .8, "
                        + "recruits: 0, source: R01}}",
                "forces: {W1: {heads: {WA: 0, EA: 1000}}, MID: {heads: {WA: 4000, EA: 0}}, VAL: {heads: {NA: 500}, source: R01}}",
                "hostility: {EA-NA: {value: " + hostility + ", source: '[A] made up'}, WA-NA: {value: 0, source: '[A] made up'}}"), parameters), 1, 26);
        r.advance(26);
        return supply(r, "W1", "E");
    }

    /** Eight weeks of a truce are left: it damps the fighting as later ones do, and runs out. */
    @Test
    void aLocalTruceMayBeOlderThanTheWar() {
        Replication r = Worlds.started(Worlds.compiled(Worlds.duel("theatre: {zones: {W1: {truce: {until: 2001-02-28, source: R01}}}}",
                "actions: {REST: {name: local truce, kind: localTruce, actors: [WEST], represents: a pause, rung: 0, visibility: 1, "
                        + "settings: {minWeeks: 8, weeks: 26, damping: .1}, source: R01}}")), 1, 26);
        int w1 = Worlds.zone(r.blueprint(), "W1");
        assertThat(r.view().truce(w1)).isEqualTo(8);
        assertThat(Worlds.state(r).truceDamping(w1)).isEqualTo(.1);
        assertThat(Worlds.state(r).truceDamping(Worlds.zone(r.blueprint(), "MID"))).isEqualTo(1);
        r.advance(9);
        assertThat(r.view().truce(w1)).isZero();
        assertThat(Worlds.state(r).truceDamping(w1)).isEqualTo(1);
    }

    @Test
    void peopleLeaveASiegeAndReachSafety() {
        Replication r = pocket();
        double before = r.view().population(Worlds.zone(r.blueprint(), "W1"));
        r.advance(8);
        double gone = before - r.view().population(Worlds.zone(r.blueprint(), "W1"));
        assertThat(gone / before).isCloseTo(1 - Math.exp(-56 * .0005), within(.005));
        assertThat(r.view().ledger().displaced()).isCloseTo(gone, within(1e-6));
    }

    @Test
    void aBesiegerClosesItFurther() {
        Replication r = pocket("actions: {CLOSE: {name: besiege, kind: besiege, actors: [WEST], represents: a ring, "
                + "rung: 5, visibility: 1, settings: {supply: .2}}}");
        r.advance(1);
        Worlds.hand(r).besiege(Worlds.zone(r.blueprint(), "W1"), Worlds.actor(r.blueprint(), "WEST"));
        r.advance(26);
        assertThat(supply(r, "W1", "E")).isCloseTo(.2, within(.02));
        assertThat(Worlds.quantity(r, "reached(E)")).isZero();
        Worlds.hand(r).aid(Worlds.zone(r.blueprint(), "W1"), true);
        double before = r.view().ledger().displaced();
        r.advance(26);
        assertThat(r.view().ledger().displaced()).isEqualTo(before);
    }

    /** Hunger shows in strength: half supply is three quarters of the force (E = N (.5 + .5 supply)), or what else the scenario says. */
    @Test
    void theHungryFightWorse() {
        assertThat(hunger(pocket())).isCloseTo(.75 / (.5 + .5 * .925), within(.03));
        Map<String, Double> helpless = Map.of("u0", 0., "redeploy", 0., "unsupplied", 0.);
        assertThat(hunger(pocket(helpless))).as("worth nothing without supply").isCloseTo(.5 / .925, within(.03));
        Map<String, Double> hardy = Map.of("u0", 0., "redeploy", 0., "unsupplied", 1.);
        assertThat(hunger(pocket(hardy))).as("as good without").isCloseTo(1, within(.03));
    }

    /** Strength of a head after half a year in a pocket, as a share of that after a week. */
    private static double hunger(Replication r) {
        int w1 = Worlds.zone(r.blueprint(), "W1");
        int army = Worlds.faction(r.blueprint(), "EA");
        r.advance(1);
        double strong = r.view().strength().ofFaction(w1, army) / r.view().heads(w1, army);
        r.advance(26);
        return r.view().strength().ofFaction(w1, army) / r.view().heads(w1, army) / strong;
    }

    /** What a planner counts as lost with supply is what strength loses with it. */
    @Test
    void thePlannerLosesWhatTheForceLoses() {
        for (double unsupplied : new double[] {0, .3, .5, 1}) {
            Strength s = pocket(Map.of("unsupplied", unsupplied)).view().strength();
            double full = unsupplied + (1 - unsupplied) * .8;
            assertThat(s.lost(.8, .3)).isCloseTo(1 - (unsupplied + (1 - unsupplied) * .5) / full, within(1e-12));
            assertThat(s.lost(0, 0)).isZero();
        }
    }

    @Test
    void aCutRoadIsRepaired() {
        Blueprint b = Worlds.compiled(
                Worlds.duel(Bars.all(Worlds.duel(), "WEST", "EAST"), "theatre: {zones: {MID: {control: {W: 1, E: 0}}}}"),
                Map.of("u0", 0.));
        Replication r = Worlds.started(b, 1, 26);
        Worlds.hand(r).cutRoad(Worlds.zone(b, "W1"), 3);
        r.advance(3);
        assertThat(supply(r, "MID", "W")).isLessThan(.9);
        assertThat(supply(r, "W2", "W")).isEqualTo(1);
        r.advance(26);
        assertThat(supply(r, "MID", "W")).isCloseTo(1, within(.03));
    }
}
