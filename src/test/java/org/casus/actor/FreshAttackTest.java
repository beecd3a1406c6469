package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.casus.engine.Replication;
import org.casus.modeltest.Shipped;
import org.casus.modeltest.Worlds;
import org.casus.theory.Elementary;
import org.casus.theory.HelmboldLaw;
import org.casus.world.AirTargets;
import org.casus.world.Battle;
import org.casus.world.Blueprint;
import org.casus.world.Exposure;
import org.casus.world.WorldChange;
import org.casus.world.WorldState;
import org.junit.jupiter.api.Test;

/** What is kept of a new attack is what its formula gives afresh, for whoever asks and in whatever order. */
class FreshAttackTest {
    private static final int ROUNDS = 2;

    private static Replication stopped(Blueprint b) {
        Replication r = Worlds.started(b, 1, 4);
        r.advance(1);
        return r;
    }

    /** A world whose strengths stand, and an attack on it as kept and as the formula says. */
    private static final class Front {
        private final Blueprint b;
        private final WorldState w;
        private final Tables tables;
        private final SupportForecast air;
        private final FreshAttack kept;

        Front(Blueprint b, WorldState w) {
            this.b = b;
            this.w = w;
            tables = new Tables(b, new Battle(b), new Exposure(b), new AirTargets(b));
            air = new SupportForecast(tables);
            kept = new FreshAttack(tables, air);
            refresh();
        }

        final void refresh() {
            w.strength().refreshHostility(w);
            w.strength().refresh(w);
            tables.battle().refresh(w);
            air.refresh(w);
            kept.begin();
        }

        int[] attackers() {
            return IntStream.range(0, b.actors().size()).filter(i -> b.actors().mainFaction()[i] >= 0 && b.actors().side()[i] >= 0).toArray();
        }

        double kept(int actor, int zone, int among) {
            return kept.chance(w, actor, zone, among);
        }

        /** Phi((2 w ln(X/Y) - 2 ln tau)/sd) of MODEL 4.2, nothing kept. */
        double plain(int actor, int zone, int among) {
            Battle battle = tables.battle();
            int side = b.actors().side()[actor];
            int faction = b.actors().mainFaction()[actor];
            double support = air.support(w, side, zone);
            double x = battle.attacker(w, actor, zone, among, battle.multiplier(w, side, zone, support, false, 0));
            double y = battle.defender(w, faction, zone, battle.arriving(side, 0, support));
            double tau = battle.advantage(w, faction, zone);
            return HelmboldLaw.winChance(Elementary.log(x / y), Elementary.log(tau), b.parameter("w"), b.parameter("sigma_rho"));
        }

        void same() {
            for (int z = 0; z < b.geography().size(); z++) {
                for (int round = 0; round < ROUNDS; round++) {
                    for (int actor : attackers()) {
                        assertThat(kept(actor, z, round + 1)).as("actor %d, zone %d", actor, z).isEqualTo(plain(actor, z, round + 1));
                    }
                }
            }
        }
    }

    @Test
    void whatIsKeptIsWhatTheFormulaGives() {
        Replication r = Worlds.started(Shipped.blueprint(), 2, 40);
        for (int week = 1; week < 40; week += 13) {
            r.advance(week);
            new Front(r.blueprint(), Worlds.state(r)).same();
        }
    }

    /** The scenario that ships has sides of which several actors share what is kept, and one whose factions fight different others. */
    @Test
    void someShareAndSomeDoNot() {
        Front front = new Front(Shipped.blueprint(), Worlds.state(stopped(Shipped.blueprint())));
        int[] attackers = front.attackers();
        long kinds = IntStream.of(attackers).map(i -> front.w.strength().alike(front.b.actors().mainFaction()[i])).distinct().count();
        long sides = IntStream.of(attackers).map(i -> front.b.actors().side()[i]).distinct().count();
        assertThat(kinds).isGreaterThan(sides).isLessThan(attackers.length);
    }

    @Test
    void nothingKeptOutlivesAMoveOfTheWorld() {
        Blueprint b = Worlds.compiled(Worlds.duel());
        Replication r = stopped(b);
        Front front = new Front(b, Worlds.state(r));
        int west = Worlds.actor(b, "WEST");
        int middle = Worlds.zone(b, "MID");
        double before = front.kept(west, middle, 1);
        WorldChange change = Worlds.hand(r);
        change.kill(middle, Worlds.faction(b, "EA"), 1500, front.w.ledger().ground());
        change.fortify(Worlds.zone(b, "E1"), 2);
        front.refresh();
        assertThat(front.kept(west, middle, 1)).isGreaterThan(before + 0.05);
        front.same();
    }

    /** One side's arms must not come to the actor of another that leads men of that side, nor the other way round. */
    @Test
    void whoLeadsMenOfAnotherSideSharesWithNobody() {
        Blueprint b = Worlds.compiled(Worlds.duel(
                "sides:", "  E: {attackBonus: .5*mirror}",
                "actors:", "  EAST: {commands: {EA: .6}}",
                "  TURN: {name: Turncoats, side: W, commands: {EA: .4}, budget: 5, maxOffensives: 1, targets: 3, source: R01}",
                "goals:", "  TURN.LAND: {weight: 1, form: LIN, reference: 1, scale: .3, source: R01}"));
        Front front = new Front(b, Worlds.state(stopped(b)));
        int east = Worlds.actor(b, "EAST");
        int turn = Worlds.actor(b, "TURN");
        int middle = Worlds.zone(b, "MID");
        assertThat(front.kept.chance(front.w, east, middle, 1)).isNotEqualTo(front.kept.chance(front.w, turn, middle, 1));
        front.same();
        for (int actor : new int[] {turn, east, turn, turn, east}) {
            assertThat(front.kept(actor, middle, 1)).isEqualTo(front.plain(actor, middle, 1));
        }
    }
}
