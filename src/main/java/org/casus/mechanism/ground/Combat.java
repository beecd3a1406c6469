package org.casus.mechanism.ground;

import org.casus.mechanism.Mechanism;
import org.casus.mechanism.Setting;
import org.casus.random.Inversion;
import org.casus.random.Stream;
import org.casus.theory.Advance;
import org.casus.theory.HelmboldLaw;
import org.casus.world.Battle;
import org.casus.world.Blueprint;
import org.casus.world.Forces;
import org.casus.world.Offensives;
import org.casus.world.WorldState;

/** Offensives, those of allies in one battle: both sides lose by Helmbold's law, control moves where the attacker is the stronger. */
public final class Combat implements Mechanism {
    private static final long serialVersionUID = 1;
    /** Control of enemies below which nothing is left to take: numerical only, since attacks end before. */
    private static final double NOTHING = 0.01;
    /** Weeks: the age of an attack is taken in the middle of the week. */
    private static final double HALF = 0.5;
    private final Setting s;
    private final Battle battle;
    private final Losses losses;
    private final Falls falls;
    private final Advance advance;
    private final double a0;
    private final double w;
    private final double sigma;
    private final double occupy;
    private final double leastForce;
    private final double mostOfAttacker;
    private final double mostOfDefender;
    private final int[][] neighbours;
    private final double[][] reach;
    private final int[][] factionsOf;
    private final double[] joins;

    public Combat(Setting setting, Battle battle) {
        s = setting;
        this.battle = battle;
        losses = new Losses(setting, battle);
        falls = new Falls(setting);
        a0 = s.parameter("a0");
        w = s.parameter("w");
        sigma = s.parameter("sigma");
        occupy = s.parameter("occupy");
        leastForce = s.parameter("fight_min");
        mostOfAttacker = s.parameter("att_cap");
        mostOfDefender = s.parameter("def_cap");
        neighbours = s.blueprint().geography().neighbours();
        reach = s.blueprint().geography().reach();
        Forces forces = Forces.of(s.blueprint());
        factionsOf = forces.bySide();
        joins = forces.joins();
        advance = s.blueprint().advance();
    }

    @Override
    public void step() {
        Offensives o = s.world().offensives();
        for (int i = 0; i < o.size(); i++) {
            int faction = s.blueprint().actors().mainFaction()[o.actor(i)];
            if (faction >= 0 && o.leads(s.blueprint().actors().side(), i) && battle.hostileControl(s.world(), faction, o.zone(i)) > NOTHING) {
                fight(i, faction);
            }
        }
    }

    /** A battle. @param i position of the offensive that began it */
    private void fight(int i, int faction) {
        WorldState world = s.world();
        Blueprint b = s.blueprint();
        Offensives o = world.offensives();
        int zone = o.zone(i);
        int actor = o.actor(i);
        int side = b.actors().side()[actor];
        double support = world.support(zone, side);
        double multiplier = battle.multiplier(world, side, zone, support, null);
        double x = battle.attack(world, side, zone, battle.allies().reserve(world, side, zone, null), multiplier);
        if (x < leastForce) {
            return;
        }
        double help = battle.arrived(side, world.week() - o.start(i) + HALF, support);
        double y = battle.defender(world, faction, zone, help);
        double tau = battle.advantage(world, faction, zone);
        int entity = zone * b.actors().size() + actor;
        double noise = Inversion.logNormal(sigma, s.halfWeekly(Stream.COMBAT, entity, 0));
        double intensity = battle.allies().intensity(world, side, zone, null);
        double span = intensity * world.truceDamping(zone) * Setting.HALF_WEEK * noise;
        double attackerShare = Math.min(mostOfAttacker, HelmboldLaw.attacker(a0, w, x / y, tau) * span);
        double defenderShare = Math.min(mostOfDefender, HelmboldLaw.defender(a0, w, x / y, tau) * span);
        losses.attacker(side, zone, attackerShare);
        losses.defender(faction, zone, defenderShare, help);
        control(i, faction, Battle.rho(x, y, tau), intensity, noise);
    }

    private void control(int i, int faction, double rho, double intensity, double noise) {
        WorldState world = s.world();
        Offensives o = world.offensives();
        int zone = o.zone(i);
        int side = s.blueprint().factions().side()[faction];
        double gain = advance.gain(rho, intensity, Setting.HALF_WEEK) * world.advanceFactor(side) * noise;
        if (gain <= 0) {
            return;
        }
        int entity = zone * s.blueprint().actors().size() + o.actor(i);
        if (s.halfWeekly(Stream.BREAKTHROUGH, entity, 0) < advance.breakthroughChance() * rho) {
            gain = advance.breakthrough();
        }
        double hostile = battle.hostileControl(world, faction, zone);
        double taken = Math.min(gain, hostile);
        double held = world.control(zone, side);
        for (int t = 0; t < s.blueprint().sides().size(); t++) {
            if (world.hostileToSide(faction, t)) {
                s.change().takeControl(zone, side, t, taken * world.control(zone, t) / hostile);
            }
        }
        falls.check(o.actor(i), faction, zone);
        occupy(zone, side, world.control(zone, side) - held);
    }

    /** Those who joined from next door stand on what was taken: all of them when all of the zone was, before they have gone on to the next. */
    private void occupy(int zone, int side, double taken) {
        WorldState world = s.world();
        for (int k = 0; k < neighbours[zone].length; k++) {
            int n = neighbours[zone][k];
            if (world.control(n, side) > world.blueprint().holding().firm()) {
                for (int f : factionsOf[side]) {
                    double share = reach[zone][k] * occupy * taken * joins[f] / world.strength().draws(n, side);
                    s.change().move(n, zone, f, share * world.heads(n, f));
                }
            }
        }
    }
}
