package org.casus.actor;

import java.io.Serializable;
import java.util.Arrays;
import org.casus.model.Family;
import org.casus.model.SimTime;
import org.casus.theory.Advance;
import org.casus.theory.Elementary;
import org.casus.theory.HelmboldLaw;
import org.casus.world.Battle;
import org.casus.world.Blueprint;
import org.casus.world.Exposure;
import org.casus.world.Forces;
import org.casus.world.WorldView;

/** What an offensive is expected to do over the horizon: the laws of {@link Battle} without their noise. */
public final class OffensiveForecast implements Serializable {
    private static final long serialVersionUID = 1;
    private static final double HALF_WEEKS = 2;
    private final Blueprint blueprint;
    private final Battle battle;
    private final Exposure exposure;
    private final SupportForecast air;
    private final FreshAttack fresh;
    private final Gradient gradient;
    private final Advance advance;
    private final double a0;
    private final double mostAttacker;
    private final double w;
    private final double weeks;
    private final double ownDraw;
    private final double noise;
    private final double mostLost;
    private final double pushedBack;
    private final double pressedOn;
    private final Grounds grounds;
    private final int[][] factionsOf;
    private final int[] sideOf;
    private final double[] joins;
    private final int[][] neighbours;
    private final double[][] reach;
    private final SparseRows burden;
    private final double[] scratch;
    private final double[] share;
    private final double[] pressed;
    private final double[] engaged;
    private int actor;
    private int faction;
    private int side;
    private int zone;
    private double defender;
    private double advantage;
    private double hostile;
    private double error;
    private int reserveAmong;

    public OffensiveForecast(Tables tables, Gradient gradient) {
        blueprint = tables.blueprint();
        battle = tables.battle();
        exposure = tables.exposure();
        air = new SupportForecast(tables);
        fresh = new FreshAttack(tables, air);
        this.gradient = gradient;
        advance = blueprint.advance();
        a0 = blueprint.parameter("a0");
        mostAttacker = blueprint.parameter("att_cap") / SimTime.HALF_WEEK;
        w = blueprint.parameter("w");
        weeks = blueprint.parameter("h_fwd");
        ownDraw = blueprint.parameter("own_draw");
        noise = blueprint.parameter("sigma");
        mostLost = blueprint.parameter("plan_cap");
        pushedBack = blueprint.parameter("push_back");
        pressedOn = blueprint.parameter("press_on");
        Forces forces = Forces.of(blueprint);
        joins = forces.joins();
        neighbours = blueprint.geography().neighbours();
        reach = blueprint.geography().reach();
        grounds = blueprint.shared(Grounds.class, b -> new Grounds(b.features()));
        sideOf = blueprint.factions().side();
        factionsOf = forces.bySide();
        scratch = new double[blueprint.features().size()];
        burden = new SparseRows(sideOf.length, scratch.length);
        share = new double[factionsOf.length];
        pressed = new double[grounds.exposed() + 1];
        engaged = new double[sideOf.length];
    }

    /** Takes in who commands whom and what support flies; the slopes of losses and heads must stand. */
    public void refresh(WorldView view) {
        air.refresh(view);
        burden.clear();
        for (int f = 0; f < sideOf.length; f++) {
            Arrays.fill(scratch, 0);
            gradient.add(scratch, blueprint.quantities().at(Family.HEADS, f), -weeks);
            for (int i = 0; i < blueprint.actors().size(); i++) {
                gradient.add(scratch, blueprint.quantities().at(Family.LOSSES, i), view.commands(i, f));
            }
            burden.append(scratch);
        }
    }

    /** Multiplier an actor expects in a zone: present support, or its share of what would come. */
    public double multiplier(WorldView view, int actor, int zone, double shock) {
        int side = blueprint.actors().side()[actor];
        int there = view.offensives().find(actor, zone);
        double support = there >= 0 ? view.support(zone, side) : air.support(view, side, zone);
        return battle.multiplier(view, side, zone, support, there >= 0 && view.offensives().joint(there), shock);
    }

    /** New attacks, for those who look for targets. */
    FreshAttack fresh() {
        return fresh;
    }

    /**
     * Adds the expected changes of features to a vector.
     *
     * @param factor 1 to open, -1 to stop
     * @param intensity 0 to 1
     */
    public void add(double[] delta, WorldView view, int actor, int zone, double factor, double intensity,
            double multiplier, int offensives) {
        aim(view, actor, zone, offensives);
        add(delta, view, factor, intensity, multiplier);
    }

    /** Turns to an attack: what meets it and who takes part in it, however strongly it is pressed. @param offensives among which the reserve is shared */
    void aim(WorldView view, int who, int where, int offensives) {
        actor = who;
        zone = where;
        faction = blueprint.actors().mainFaction()[who];
        side = blueprint.actors().side()[who];
        reserveAmong = offensives;
        int there = view.offensives().find(actor, zone);
        double fought = there >= 0 ? view.week() - view.offensives().start(there) : 0;
        defender = battle.defender(view, faction, zone, help(view, there, fought));
        error = advance.error(HALF_WEEKS * fought, noise);
        advantage = battle.advantage(view, faction, zone);
        hostile = battle.hostileControl(view, faction, zone);
        double reserve = battle.reserveHeads(actor, zone) / Math.max(1, offensives);
        for (int f : factionsOf[side]) {
            double total = battle.total(f);
            double near = total > 0 && battle.totalHeads(f) > 0 ? near(view, f) * battle.totalHeads(f) / total : 0;
            engaged[f] = near + reserve * view.commands(actor, f);
        }
    }

    /** Share of the help from next door that those attacked will have, on average over the horizon. */
    private double help(WorldView view, int there, double begun) {
        return battle.arriving(side, begun, there >= 0 ? view.support(zone, side) : air.support(view, side, zone));
    }

    /** Adds what the attack that was last turned to would change. @param factor 1 to open, -1 to stop @param intensity 0 to 1 */
    void add(double[] delta, WorldView view, double factor, double intensity, double multiplier) {
        double ratio = battle.attacker(view, actor, zone, reserveAmong, multiplier) / defender;
        double gain = Math.min(hostile, advance.expected(Elementary.log(ratio / advantage), intensity, weeks, error));
        double lostDaily = Math.min(mostAttacker, HelmboldLaw.attacker(a0, w, ratio, advantage) * intensity);
        double killed = Math.min(mostLost, HelmboldLaw.defender(a0, w, ratio, advantage) * intensity * SimTime.WEEK * weeks);
        exposure(view, gain, killed);
        control(delta, view, factor, gain);
        losses(delta, factor * lostDaily * SimTime.WEEK);
        defenders(delta, view, factor * killed);
    }

    /** Adds the changes of control features and of what is exposed, each once, with what follows from them. */
    private void control(double[] delta, WorldView view, double factor, double gain) {
        for (int s = 0; s < share.length; s++) {
            boolean loses = s != sideOf[faction] && hostile > 0 && view.hostileToSide(faction, s);
            share[s] = loses ? -(gain * view.control(zone, s) / hostile) : 0;
        }
        share[sideOf[faction]] = hostile > 0 ? gain : 0;
        for (int j = grounds.begin(zone); j < grounds.begin(zone + 1); j++) {
            int slot = grounds.slot(j);
            double change = share[grounds.side(j)] * grounds.weight(j) + pressed[slot];
            pressed[slot] = 0;
            if (change != 0) {
                gradient.addControl(delta, grounds.instance(j), factor * change);
            }
        }
        for (int slot = 0; slot < grounds.exposed(); slot++) {
            if (pressed[slot] != 0) {
                gradient.addControl(delta, grounds.exposed(slot), factor * pressed[slot]);
                pressed[slot] = 0;
            }
        }
    }

    /** What an attack takes off the pressure on what is exposed, by its place among the exposed features. */
    private void exposure(WorldView view, double gain, double killed) {
        for (int slot = 0; slot < grounds.exposed(); slot++) {
            int k = grounds.exposed(slot);
            int holder = blueprint.features().side()[k];
            double threat = exposure.threat(k)[zone];
            if (holder == sideOf[faction]) {
                double removed = killed + (1 - killed) * pushedBack * gain;
                pressed[slot] = threat * view.strength().hostileHere(zone, faction) * removed;
            } else if (view.hostileToSide(faction, holder)) {
                double back = pressedOn * gain * view.strength().attack(zone, sideOf[faction]);
                pressed[slot] = -(threat * back + exposure.relief(k)[zone] * view.strength().ofSide(zone, holder) * killed);
            }
        }
    }

    /** Own losses of those who command part of the attackers, and what heads they leave. */
    private void losses(double[] delta, double lost) {
        for (int f : factionsOf[side]) {
            if (battle.totalHeads(f) > 0) {
                burden.addTo(delta, f, lost * engaged[f]);
            }
        }
    }

    private double near(WorldView view, int f) {
        double around = 0;
        for (int k = 0; k < neighbours[zone].length; k++) {
            around += reach[zone][k] * view.strength().ofFaction(neighbours[zone][k], f);
        }
        return ownDraw * view.strength().ofFaction(zone, f) + joins[f] * around;
    }

    private void defenders(double[] delta, WorldView view, double killed) {
        for (int f = 0; f < sideOf.length; f++) {
            double heads = view.heads(zone, f);
            if (heads > 0 && view.hostile(faction, f)) {
                burden.addTo(delta, f, killed * heads / weeks);
            }
        }
    }
}
