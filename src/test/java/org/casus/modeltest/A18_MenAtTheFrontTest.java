package org.casus.modeltest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import org.casus.engine.Replication;
import org.casus.theory.HelmboldLaw;
import org.casus.world.Battle;
import org.casus.world.Blueprint;
import org.casus.world.Meeting;
import org.casus.world.WorldState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the men of an attack are: those who are cut off stay out of it, those who came meet a counter-attack, and those who take ground stand on it. */
class A18_MenAtTheFrontTest {
    private static final double PER_HEAD = 1 + .25 * .3;
    private static final double JOIN = .5 * .3;
    private static final double CONCENTRATE = .4 * .3;
    private Replication r;
    private Blueprint b;
    private WorldState w;
    private int mid;
    private int west;
    private int east;
    private int we;
    private int ea;

    /** A half-week without a fight, after which all strengths stand. */
    @BeforeEach
    void standStill() {
        stand(Map.of());
        r.schedule.step(r);
    }

    /** Nobody decides, nothing flows, and zones of no value draw nobody. */
    private void stand(Map<String, Double> parameters) {
        Map<String, Double> calm = new HashMap<>(Worlds.NO_NOISE);
        calm.putAll(Map.of("u0", 0., "redeploy", 0., "a0", 0.002, "v0", 0.));
        calm.putAll(parameters);
        b = Worlds.compiled(Worlds.duel(
                Bars.all(Worlds.duel(), "WEST", "EAST"),
                "factions: {WA: {recruits: 0}, EA: {recruits: 0}}",
                "theatre: {zones: {W2: {value: 0}, W1: {value: 0}, MID: {value: 0}, E1: {value: 0}, E2: {value: 0}}}"), calm);
        r = Worlds.started(b, 1, 26);
        r.advance(0);
        w = Worlds.state(r);
        mid = Worlds.zone(b, "MID");
        west = Worlds.actor(b, "WEST");
        east = Worlds.actor(b, "EAST");
        we = Worlds.faction(b, "WA");
        ea = Worlds.faction(b, "EA");
    }

    private Battle battle() {
        return Worlds.tables(w).battle();
    }

    private void cutOff(String zone) {
        Worlds.hand(r).cutOff(Worlds.zone(b, zone), Worlds.side(b, "W"), true);
    }

    /** Five hundred of the western army hold out far behind the eastern lines. */
    private int pocket() {
        int far = Worlds.zone(b, "E2");
        Worlds.hand(r).recruit(far, we, 500);
        Worlds.hand(r).takeControl(far, Worlds.side(b, "W"), Worlds.side(b, "E"), .05);
        cutOff("E2");
        return far;
    }

    @Test
    void theCutOffAreNoReserve() {
        int far = pocket();
        assertThat(battle().reserveHeads(west, mid)).isCloseTo(CONCENTRATE * 8000, within(1e-9));
        assertThat(battle().reserveHeads(west, far)).as("nobody gets to them").isZero();
        double near = PER_HEAD * (.6 * 2000 + JOIN * 3000);
        assertThat(battle().attacker(w, west, mid, 1, 1)).isCloseTo(near + PER_HEAD * CONCENTRATE * 8000, within(1e-6));
        assertThat(battle().attacker(w, west, far, 1, 1)).isCloseTo(PER_HEAD * .6 * 500, within(1e-6));
    }

    /** A thin fringe next to own ground is no pocket; nor is who still holds a source of supply. */
    @Test
    void whoCanBeReachedIsNotCutOff() {
        cutOff("MID");
        assertThat(battle().reserveHeads(west, mid)).as("open ground next door").isCloseTo(CONCENTRATE * 8000, within(1e-9));
        cutOff("W1");
        cutOff("W2");
        assertThat(battle().reserveHeads(west, mid)).isZero();
        assertThat(battle().reserveHeads(west, Worlds.zone(b, "W1"))).as("its source next door").isCloseTo(CONCENTRATE * 6000, within(1e-9));
    }

    @Test
    void theCutOffDieInNoBattleElsewhere() {
        int far = pocket();
        Worlds.hand(r).open(west, mid, 1, false);
        r.schedule.step(r);
        assertThat(w.heads(far, we)).isEqualTo(500);
        assertThat(w.heads(Worlds.zone(b, "W2"), we)).as("the reserve bears its part").isLessThan(3000);
    }

    /** A counter-attack meets all that the attackers brought, from its first day; they are one force in one battle. */
    @Test
    void whoAttacksIsThereWhenAttacked() {
        assertThat(battle().defender(w, we, mid, 0)).isCloseTo(PER_HEAD * 2000 + 20, within(1e-6));
        Worlds.hand(r).open(east, mid, 1, false);
        Worlds.hand(r).open(west, mid, 1, false);
        double brought = PER_HEAD * (JOIN * 3000 + CONCENTRATE * 8000);
        assertThat(battle().defender(w, we, mid, 0)).isCloseTo(PER_HEAD * 2000 + 20 + brought, within(1e-6));
        assertThat(battle().defender(w, we, mid, 1)).as("help is not counted twice").isCloseTo(battle().defender(w, we, mid, 0), within(1e-6));
        assertThat(battle().attacker(w, east, mid, 1, 1)).isCloseTo(PER_HEAD * .6 * 2000 + brought, within(1e-6));
        Meeting meeting = battle().meeting();
        assertThat(meeting.there(w, Worlds.side(b, "E"), we, mid)).isTrue();
        assertThat(meeting.there(w, Worlds.side(b, "W"), we, mid)).as("one's own attack").isFalse();
        assertThat(meeting.there(w, Worlds.side(b, "E"), we, Worlds.zone(b, "W1"))).as("elsewhere").isFalse();
    }

    /** Both sides attack at once, so that each attacker's men stand in both battles: what they lose by hand. */
    @Test
    void whoMeetsAnAttackBearsItsLosses() {
        Worlds.hand(r).open(west, mid, 1, false);
        Worlds.hand(r).open(east, mid, 1, false);
        double x = PER_HEAD * (.6 * 2000 + JOIN * 3000 + CONCENTRATE * 8000);
        double y = PER_HEAD * (2000 + JOIN * 3000 + CONCENTRATE * 8000) + 20;
        double met = HelmboldLaw.defender(.002, .5, x / y, 1) * 3.5;
        double own = HelmboldLaw.attacker(.002, .5, x / y, 1) * 3.5;
        r.schedule.step(r);
        double far = .6 * CONCENTRATE;
        double kept = (1 - JOIN * met) * (1 - far * met) * (1 - JOIN * own) * (1 - far * own);
        assertThat(w.heads(Worlds.zone(b, "E1"), ea)).isCloseTo(3000 * kept, within(1e-6));
        assertThat(w.heads(Worlds.zone(b, "W1"), we)).as("a mirror").isCloseTo(3000 * kept, within(1e-6));
    }

    /** Ground that is taken is held by those who joined the attack from next door, in proportion; a zone that falls as any other. */
    @Test
    void whoTakesGroundStandsOnIt() {
        stand(Map.of("a0", 0., "v0", .01));
        Worlds.hand(r).open(west, mid, 1, false);
        r.schedule.step(r);
        double taken = w.control(mid, Worlds.side(b, "W")) - .5;
        assertThat(taken).isPositive();
        assertThat(w.heads(mid, we)).isCloseTo(2000 + taken * JOIN * 3000, within(1e-6));
        assertThat(w.heads(Worlds.zone(b, "W1"), we)).isCloseTo(3000 * (1 - taken * JOIN), within(1e-6));
    }

    @Test
    void aZoneThatFallsIsManned() {
        stand(Map.of("a0", 0., "v0", .01, "fall", .5));
        Worlds.hand(r).open(west, mid, 1, false);
        r.schedule.step(r);
        assertThat(w.control(mid, Worlds.side(b, "W"))).isEqualTo(1);
        assertThat(w.heads(mid, we)).isCloseTo(2000 + .5 * JOIN * 3000, within(1e-6));
    }
}
