package org.casus.actor;

import java.io.Serializable;
import org.casus.model.SimTime;
import org.casus.theory.Advance;
import org.casus.theory.Elementary;
import org.casus.theory.HelmboldLaw;
import org.casus.world.Battle;
import org.casus.world.Blueprint;
import org.casus.world.Forces;
import org.casus.world.Offensives;
import org.casus.world.WorldView;

/** A battle of a side for a zone as planners see it: who takes part, what meets them, and what comes of it in the horizon. */
final class Clash implements Serializable {
    private static final long serialVersionUID = 1;
    private static final double HALF_WEEKS = 2;
    private static final int NOBODY = -1;
    private final Battle battle;
    private final SupportForecast air;
    private final Advance advance;
    private final double a0;
    private final double mostAttacker;
    private final double w;
    private final double weeks;
    private final double ownDraw;
    private final double noise;
    private final double mostLost;
    private final int[] mainFaction;
    private final int[][] factionsOf;
    private final double[] joins;
    private final int[][] neighbours;
    private final double[][] reach;
    private final double[] engaged;
    private int side;
    private int zone;
    private int faction;
    private double reserve;
    private double intensity;
    private double multiplier;
    private double defender;
    private double advantage;
    private double hostile;
    private double error;
    private double gain;
    private double killed;
    private double lostDaily;

    Clash(Tables tables, SupportForecast air) {
        Blueprint blueprint = tables.blueprint();
        battle = tables.battle();
        this.air = air;
        advance = blueprint.advance();
        a0 = blueprint.parameter("a0");
        mostAttacker = blueprint.parameter("att_cap") / SimTime.HALF_WEEK;
        w = blueprint.parameter("w");
        weeks = blueprint.parameter("h_fwd");
        ownDraw = blueprint.parameter("own_draw");
        noise = blueprint.parameter("sigma");
        mostLost = blueprint.parameter("plan_cap");
        Forces forces = Forces.of(blueprint);
        mainFaction = blueprint.actors().mainFaction();
        factionsOf = forces.bySide();
        joins = forces.joins();
        neighbours = blueprint.geography().neighbours();
        reach = blueprint.geography().reach();
        engaged = new double[blueprint.factions().size()];
    }

    /** Turns to the battle of a side for a zone. @param without actors who are left out, null for none @return whether there is one */
    boolean turn(WorldView view, int whose, int where, boolean[] without) {
        side = whose;
        zone = where;
        reserve = 0;
        intensity = 0;
        multiplier = 0;
        int leader = battle.allies().leader(view, side, zone, without);
        if (leader == NOBODY) {
            return false;
        }
        reserve = battle.allies().reserve(view, side, zone, without);
        intensity = battle.allies().intensity(view, side, zone, without);
        multiplier = battle.multiplier(view, side, zone, view.support(zone, side), without);
        meet(view, leader, mainFaction[view.offensives().actor(leader)]);
        near(view);
        Offensives o = view.offensives();
        for (int i = 0; i < o.size(); i++) {
            if (battle.allies().in(view, i, side, zone, without)) {
                bring(view, o.actor(i), o.of(o.actor(i)));
            }
        }
        return true;
    }

    /** Turns to the battle that an actor has joined or would join or begin. @param others battle without it @param offensives among which its reserve is shared */
    void join(WorldView view, Clash others, int actor, int offensives) {
        side = others.side;
        zone = others.zone;
        reserve = others.reserve + battle.reserve(actor, zone, offensives);
        intensity = others.intensity;
        multiplier = others.multiplier;
        int leader = battle.allies().leader(view, side, zone, null);
        meet(view, leader, mainFaction[leader == NOBODY ? actor : view.offensives().actor(leader)]);
        if (others.intensity > 0) {
            System.arraycopy(others.engaged, 0, engaged, 0, engaged.length);
        } else {
            near(view);
        }
        bring(view, actor, offensives);
    }

    /** What meets the attack of a faction. @param leader position of the offensive with which it began, -1 for a new one */
    private void meet(WorldView view, int leader, int whose) {
        faction = whose;
        double fought = leader == NOBODY ? 0 : view.week() - view.offensives().start(leader);
        double support = leader == NOBODY ? air.support(view, side, zone) : view.support(zone, side);
        defender = battle.defender(view, faction, zone, battle.arriving(side, fought, support));
        error = advance.error(HALF_WEEKS * fought, noise);
        advantage = battle.advantage(view, faction, zone);
        hostile = battle.hostileControl(view, faction, zone);
    }

    /** Heads there and next door that take part. */
    private void near(WorldView view) {
        for (int f : factionsOf[side]) {
            double total = battle.total(f);
            engaged[f] = total > 0 && battle.totalHeads(f) > 0 ? near(view, f) * battle.totalHeads(f) / total : 0;
        }
    }

    private double near(WorldView view, int f) {
        double around = 0;
        for (int k = 0; k < neighbours[zone].length; k++) {
            around += reach[zone][k] * view.strength().ofFaction(neighbours[zone][k], f);
        }
        return ownDraw * view.strength().ofFaction(zone, f) + joins[f] * around;
    }

    /** Heads that an actor brings from afar, as many as would lose the same at the front. */
    private void bring(WorldView view, int actor, int offensives) {
        double share = battle.farLoss() / Math.max(1, offensives);
        for (int f : factionsOf[side]) {
            engaged[f] += share * battle.reserveHeads(view, actor, f, zone);
        }
    }

    /** Fights it, as hard as somebody presses it at least, and with his multiplier at least. @param pressed 0 to 1 */
    void fight(WorldView view, double pressed, double by) {
        double hard = Math.max(intensity, pressed);
        double ratio = battle.attack(view, side, zone, reserve, Math.max(multiplier, by)) / defender;
        gain = Math.min(hostile, advance.expected(Elementary.log(ratio / advantage), hard, weeks, error));
        lostDaily = Math.min(mostAttacker, HelmboldLaw.attacker(a0, w, ratio, advantage) * hard);
        killed = Math.min(mostLost, HelmboldLaw.defender(a0, w, ratio, advantage) * hard * SimTime.WEEK * weeks);
    }

    /** The highest multiplier of those who have attacked already, 0 where nobody has. */
    double multiplier() {
        return multiplier;
    }

    int side() {
        return side;
    }

    int zone() {
        return zone;
    }

    /** Faction whose enemies it is fought against. */
    int faction() {
        return faction;
    }

    /** Control of the zone by those enemies. */
    double hostile() {
        return hostile;
    }

    /** Share of the zone that is won. */
    double gain() {
        return gain;
    }

    /** Share of those attacked who are killed. */
    double killed() {
        return killed;
    }

    /** Share of those who take part that is lost in a day. */
    double lostDaily() {
        return lostDaily;
    }

    /** Heads of a faction of the side that take part. */
    double engaged(int f) {
        return engaged[f];
    }
}
