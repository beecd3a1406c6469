package org.casus.modeltest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.engine.Replication;
import org.casus.scenario.Scenario;
import org.casus.theory.Advance;
import org.casus.theory.HelmboldLaw;
import org.casus.world.Battle;
import org.casus.world.Blueprint;
import org.casus.world.WorldState;
import org.junit.jupiter.api.Test;

/** One attack, nobody else moves: losses follow Helmbold's law, ground moves to the stronger, a zone falls. */
class A02_OneOffensiveTest {
    private static final String[] QUIET = {
        Bars.all(Worlds.duel(), "WEST", "EAST"), "factions: {WA: {recruits: 0}, EA: {recruits: 0}}",
    };

    private static Replication attack(double west, double east, Map<String, Double> parameters, String... more) {
        List<String> lines = new ArrayList<>(List.of(QUIET));
        lines.add("forces: {MID: {heads: {WA: " + west + ", EA: " + east + "}}}");
        lines.addAll(List.of(more));
        Scenario s = Worlds.duel(lines.toArray(String[]::new));
        Map<String, Double> calm = new HashMap<>(Worlds.NO_NOISE);
        calm.putAll(Map.of("u0", 0., "redeploy", 0., "a0", 0.002));
        calm.putAll(parameters);
        Blueprint b = Worlds.compiled(s, calm);
        Replication r = Worlds.started(b, 1, 26);
        r.advance(0);
        Worlds.hand(r).open(Worlds.actor(b, "WEST"), Worlds.zone(b, "MID"), 1, false);
        return r;
    }

    /** The first half-week by hand: X from the zone, next door and the reserve, against Y and the garrison. */
    @Test
    void theFirstHalfWeekIsTheLaw() {
        Replication r = attack(4000, 2000, Map.of());
        WorldState w = Worlds.state(r);
        Blueprint b = r.blueprint();
        int mid = Worlds.zone(b, "MID");
        int side = Worlds.side(b, "W");
        int army = Worlds.faction(b, "EA");
        r.schedule.step(r);
        double perHead = 1 * 1 * (1 + .25 * .3);
        double x = perHead * (.6 * 4000 + .5 * .3 * 3000 + .4 * .3 * 10_000);
        double y = perHead * 2000 + 20;
        assertThat(w.strength().attack(mid, side)).isCloseTo(perHead * (.6 * 4000 + .5 * .3 * 3000), within(1e-6));
        double lost = HelmboldLaw.defender(.002, .5, x / y, 1) * 3.5;
        assertThat(w.ledger().killed(army)).isCloseTo(2000 * lost, within(1e-6));
        double gain = new Advance(b.parameter("v0"), 0, 0, b.parameter("v_steep"), 0).gain(Math.log(x / y), 1, 3.5);
        assertThat(w.control(mid, side)).isCloseTo(.5 + gain, within(1e-9));
    }

    @Test
    void theStrongerTakesTheZone() {
        Replication r = attack(9000, 800, Map.of("v0", .03));
        r.advance(12);
        Blueprint b = r.blueprint();
        assertThat(r.view().control(Worlds.zone(b, "MID"), Worlds.side(b, "W"))).isCloseTo(1, within(1e-12));
        assertThat(r.view().heads(Worlds.zone(b, "MID"), Worlds.faction(b, "EA"))).isLessThan(1e-9);
        assertThat(r.view().heads(Worlds.zone(b, "E1"), Worlds.faction(b, "EA"))).as("defenders withdrew").isGreaterThan(3000);
        assertThat(r.view().offensives().size()).as("a won offensive ends").isZero();
    }

    /** A breakthrough that takes the last ground drives the garrison out as a slow advance does: nobody holds nothing. */
    @Test
    void noGarrisonStaysBehindWithoutGround() {
        Replication r = attack(9000, 800, Map.of("v0", .001, "p_b", 100., "breakthrough", .6));
        r.advance(1);
        Blueprint b = r.blueprint();
        assertThat(r.view().control(Worlds.zone(b, "MID"), Worlds.side(b, "W"))).isEqualTo(1);
        assertThat(r.view().heads(Worlds.zone(b, "MID"), Worlds.faction(b, "EA"))).isLessThan(1);
        assertThat(r.view().heads(Worlds.zone(b, "E1"), Worlds.faction(b, "EA"))).as("withdrew").isGreaterThan(3000);
    }

    /** Boulding's gradient: of those who come from next door the less is left, the longer their road. */
    @Test
    void aLongRoadCostsStrength() {
        Replication r = attack(4000, 2000, Map.of("road_loss", .4));
        Blueprint b = r.blueprint();
        WorldState w = Worlds.state(r);
        r.schedule.step(r);
        double road = b.scenario().theatre().edges().get("W1-MID").km();
        double perHead = 1 * 1 * (1 + .25 * .3);
        assertThat(road).isPositive();
        assertThat(w.strength().attack(Worlds.zone(b, "MID"), Worlds.side(b, "W")))
                .isCloseTo(perHead * (.6 * 4000 + .5 * .3 * 3000 * Math.pow(.6, road / 100)), within(1e-6));
    }

    /** A reserve is whole where its side stands firm, and has the same last road as its neighbours where it does not. */
    @Test
    void theReserveLosesByItsLastRoad() {
        Replication r = attack(4000, 2000, Map.of("road_loss", .4));
        Blueprint b = r.blueprint();
        WorldState w = Worlds.state(r);
        r.schedule.step(r);
        Battle battle = Worlds.tables(w).battle();
        int west = Worlds.actor(b, "WEST");
        double whole = battle.reserveHeads(west, Worlds.zone(b, "MID"));
        int next = Worlds.zone(b, "E1");
        double left = whole * Math.pow(.6, b.scenario().theatre().edges().get("MID-E1").km() / 100);
        assertThat(whole).isPositive();
        assertThat(battle.reserveHeads(west, next)).isCloseTo(left, within(1e-6));
        assertThat(battle.attacker(w, west, next, 1, 1) - battle.attacker(w, west, next, 2, 1))
                .as("half of it goes elsewhere").isCloseTo((1 + .25 * .3) * left / 2, within(1e-6));
        assertThat(battle.reserveHeads(west, Worlds.zone(b, "E2"))).as("two roads away").isZero();
    }

    @Test
    void theWeakerTakesNothing() {
        Replication r = attack(200, 9000, Map.of());
        r.advance(6);
        Blueprint b = r.blueprint();
        assertThat(r.view().control(Worlds.zone(b, "MID"), Worlds.side(b, "W"))).isEqualTo(.5);
        assertThat(r.view().ledger().killed(Worlds.faction(b, "WA"))).isPositive();
    }

    /** Eight weeks of fighting, not nine. */
    @Test
    void itEndsAfterItsLongestTime() {
        Replication r = attack(2000, 2500, Map.of("v0", 0.));
        r.advance(8);
        assertThat(r.view().offensives().size()).isEqualTo(1);
        r.advance(9);
        assertThat(r.view().offensives().size()).isZero();
    }

    /** Left to choose, a much stronger actor attacks within three weeks in nearly every run. */
    @Test
    void theStrongerChoosesToAttack() {
        assertThat(attacks("forces: {MID: {heads: {WA: 6000, EA: 800}}}")).isGreaterThanOrEqualTo(18);
    }

    /** Who leads two factions attacks with either: those near the target need not be of the larger one. */
    @Test
    void anyFactionThatItCommandsMayAttack() {
        String second = "WB: {name: second, side: W, quality: 1, mobile: .3, concentration: .4, morale: 1, equipment: .3, "
                + "cohesion: .8, recruits: 0, source: R01}";
        assertThat(attacks(
                        "factions: {" + second + "}",
                        "forces: {MID: {heads: {WA: 0, WB: 6000, EA: 800}}, W1: {heads: {WA: 0}}}",
                        "hostility: {WB-EA: {value: 1, source: \"[A] at war\"}}",
                        "actors: {WEST: {commands: {WA: 1, WB: 1}}}"))
                .isGreaterThanOrEqualTo(18);
    }

    /** Men whom somebody else commands do not count as its own: 18 mobile men are too few to start from. */
    @Test
    void otherPeoplesMenAreNotItsOwn() {
        assertThat(attacks("forces: {MID: {heads: {WA: 6000, EA: 800}}}", "actors: {WEST: {commands: {WA: .005}}}"))
                .isZero();
    }

    /** What an actor's goals gain by decides what it thinks of attacking: a rich zone that none of them counts is left alone. */
    @Test
    void aZoneThatNoGoalCountsIsNoTarget() {
        Blueprint b = Worlds.compiled(Worlds.duel(
                "theatre: {zones: {E1: {value: 1}, MID: {value: .1}}}",
                "forces: {MID: {heads: {WA: 4000, EA: 1500}}, E1: {heads: {EA: 100}}}",
                "features: {GAP: {name: the middle, kind: control, side: W, zones: [middle], unit: share, low: 0, high: 1, source: R01}}",
                "goals: {WEST.LAND: {weight: 0}, WEST.GAP: {weight: .7, form: LIN, reference: 0, scale: .3, source: R01}}",
                "actors: {WEST: {targets: 1}}"));
        Map<String, Integer> attacked = new HashMap<>();
        for (int seed = 0; seed < 20; seed++) {
            Worlds.run(b, seed, 3).events().stream().filter(e -> e.kind().equals("PUSH") && e.actor().equals("WEST"))
                    .forEach(e -> attacked.merge(e.subject(), 1, Integer::sum));
        }
        assertThat(attacked).containsOnlyKeys("MID");
        assertThat(attacked.get("MID")).isGreaterThanOrEqualTo(18);
    }

    /** Mobile men next door help those attacked as they would join an attack, one man in one place, and bear their part of the losses. */
    @Test
    void neighboursHelpTheAttacked() {
        Replication r = attack(4000, 2000, Map.of("v0", 0., "a0", 0.));
        r.schedule.step(r);
        Blueprint b = r.blueprint();
        WorldState w = Worlds.state(r);
        int mid = Worlds.zone(b, "MID");
        int west = Worlds.faction(b, "WA");
        w.strength().refresh(w);
        double perHead = 1 * 1 * (1 + .25 * .3);
        assertThat(w.strength().hostileNear(w, mid, west)).isCloseTo(perHead * .5 * .3 * 3000, within(1e-6));
        handOver(r, "E1", "W", "E");
        assertThat(w.strength().hostileNear(w, mid, west)).as("they stand firm no longer").isZero();
        handOver(r, "E1", "E", "W");
        assertThat(w.strength().hostileNear(w, mid, west)).as("they stand firm again").isCloseTo(perHead * .5 * .3 * 3000, within(1e-6));
        var battle = new org.casus.world.Battle(b);
        assertThat(battle.defender(w, west, mid, .5)).isCloseTo(perHead * (2000 + .5 * .5 * .3 * 3000) + 20, within(1e-6));
        Worlds.hand(r).open(Worlds.actor(b, "EAST"), mid, 1, false);
        w.strength().refresh(w);
        assertThat(w.strength().hostileNear(w, mid, west)).as("they attack, in the same battle").isCloseTo(perHead * .5 * .3 * 3000, within(1e-6));
        Worlds.hand(r).takeControl(mid, Worlds.side(b, "W"), Worlds.side(b, "E"), .5);
        assertThat(w.strength().hostileNear(w, mid, west)).as("nobody left to help").isZero();
    }

    private static void handOver(Replication r, String zone, String to, String from) {
        Blueprint b = r.blueprint();
        Worlds.hand(r).takeControl(Worlds.zone(b, zone), Worlds.side(b, to), Worlds.side(b, from), .8);
    }

    /** The half-week by hand once more, where help comes at half of its men a week and nobody else moves: zones of no value draw none. */
    @Test
    void helpComesWithTimeAndBearsItsLosses() {
        Replication r = attack(4000, 2000, Map.of("redeploy", .5),
                "theatre: {zones: {W2: {value: 0}, W1: {value: 0}, MID: {value: 0}, E1: {value: 0}, E2: {value: 0}}}");
        WorldState w = Worlds.state(r);
        Blueprint b = r.blueprint();
        r.schedule.step(r);
        double help = 1 - Math.pow(.5, .5);
        double perHead = 1 * 1 * (1 + .25 * .3);
        double x = perHead * (.6 * 4000 + .5 * .3 * 3000 + .4 * .3 * 10_000);
        double y = perHead * (2000 + help * .5 * .3 * 3000) + 20;
        double lost = HelmboldLaw.defender(.002, .5, x / y, 1) * 3.5;
        int army = Worlds.faction(b, "EA");
        assertThat(w.heads(Worlds.zone(b, "MID"), army)).isCloseTo(2000 * (1 - lost), within(1e-6));
        assertThat(w.heads(Worlds.zone(b, "E1"), army)).isCloseTo(3000 * (1 - help * .5 * .3 * lost), within(1e-6));
    }

    private static int attacks(String... lines) {
        Blueprint b = Worlds.compiled(Worlds.duel(lines));
        int attacked = 0;
        for (int seed = 0; seed < 20; seed++) {
            attacked += Worlds.run(b, seed, 3).events().stream()
                    .anyMatch(e -> e.kind().equals("PUSH") && e.actor().equals("WEST")) ? 1 : 0;
        }
        return attacked;
    }

    /** Works make the attacker's way harder; own works do not stand in one's own way. */
    @Test
    void worksStandAgainstTheEnemyOnly() {
        Replication r = attack(4000, 2000, Map.of());
        Blueprint b = r.blueprint();
        WorldState w = Worlds.state(r);
        r.advance(1);
        int mid = Worlds.zone(b, "MID");
        var battle = new org.casus.world.Battle(b);
        double bare = battle.defender(w, Worlds.faction(b, "WA"), mid, 0);
        Worlds.hand(r).takeControl(mid, Worlds.side(b, "E"), Worlds.side(b, "W"), .2);
        Worlds.hand(r).fortify(mid, 2);
        assertThat(battle.defender(w, Worlds.faction(b, "WA"), mid, 0) - 20).isCloseTo((bare - 20) * 1.3, within(1e-6));
        Worlds.hand(r).close(0);
        double own = w.strength().hostileHere(mid, Worlds.faction(b, "EA")) + 20;
        assertThat(battle.defender(w, Worlds.faction(b, "EA"), mid, 0)).isCloseTo(own, within(1e-6));
    }
}
