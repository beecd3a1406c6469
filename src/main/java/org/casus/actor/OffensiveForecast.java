package org.casus.actor;

import java.io.Serializable;
import java.util.Arrays;
import org.casus.model.Family;
import org.casus.model.SimTime;
import org.casus.world.Battle;
import org.casus.world.Blueprint;
import org.casus.world.Exposure;
import org.casus.world.Forces;
import org.casus.world.Offensives;
import org.casus.world.WorldView;

/** What an offensive is expected to do over the horizon: the laws of {@link Battle} without their noise. */
public final class OffensiveForecast implements Serializable {
    private static final long serialVersionUID = 1;
    private final Blueprint blueprint;
    private final Battle battle;
    private final Exposure exposure;
    private final SupportForecast air;
    private final FreshAttack fresh;
    private final Gradient gradient;
    private final Clash joined;
    private final Clash alone;
    private final boolean[] leaving;
    private final double weeks;
    private final double pushedBack;
    private final double pressedOn;
    private final Grounds grounds;
    private final int[][] factionsOf;
    private final int[] sideOf;
    private final SparseRows burden;
    private final double[] scratch;
    private final double[] share;
    private final double[] pressed;
    private boolean allied;

    public OffensiveForecast(Tables tables, Gradient gradient) {
        blueprint = tables.blueprint();
        battle = tables.battle();
        exposure = tables.exposure();
        air = new SupportForecast(tables);
        fresh = new FreshAttack(tables, air);
        this.gradient = gradient;
        joined = new Clash(tables, air);
        alone = new Clash(tables, air);
        leaving = new boolean[blueprint.actors().size()];
        weeks = blueprint.parameter("h_fwd");
        pushedBack = blueprint.parameter("push_back");
        pressedOn = blueprint.parameter("press_on");
        grounds = blueprint.shared(Grounds.class, b -> new Grounds(b.features()));
        sideOf = blueprint.factions().side();
        factionsOf = Forces.of(blueprint).bySide();
        scratch = new double[blueprint.features().size()];
        burden = new SparseRows(sideOf.length, scratch.length);
        share = new double[factionsOf.length];
        pressed = new double[grounds.exposed() + 1];
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

    /** Sorties a day that fly for a side in a zone, or that it can expect there where none have flown yet. */
    double support(WorldView view, int side, int zone) {
        double flown = view.support(zone, side);
        return flown > 0 ? flown : air.support(view, side, zone);
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

    /** Turns to an attack of an actor: its allies there, what meets it and who takes part in it, however strongly it is pressed. @param offensives among which the reserve is shared */
    void aim(WorldView view, int who, int where, int offensives) {
        leaving[who] = true;
        allied = alone.turn(view, blueprint.actors().side()[who], where, leaving);
        leaving[who] = false;
        joined.join(view, alone, who, offensives);
    }

    /**
     * Adds what the attack that was last turned to would change: with an ally there, what both win and lose less what the
     * ally would alone.
     *
     * @param factor 1 to open, -1 to stop
     * @param intensity 0 to 1
     */
    void add(double[] delta, WorldView view, double factor, double intensity, double multiplier) {
        joined.fight(view, intensity, multiplier);
        add(delta, view, joined, factor);
        without(delta, view, factor);
    }

    /** Adds what the end of the offensives of some actors on a zone would change. @param who those who stop */
    void halt(double[] delta, WorldView view, int side, int zone, boolean[] who) {
        Offensives o = view.offensives();
        boolean any = false;
        for (int i = 0; i < o.size(); i++) {
            any |= who[o.actor(i)] && battle.allies().in(view, i, side, zone, null);
        }
        if (any) {
            allied = alone.turn(view, side, zone, who);
            joined.turn(view, side, zone, null);
            joined.fight(view, 0, 0);
            add(delta, view, joined, -1);
            without(delta, view, -1);
        }
    }

    /** Turns to all that a side has in an attack under way. @return its multiplier */
    double aim(WorldView view, int side, int zone) {
        allied = false;
        joined.turn(view, side, zone, null);
        return joined.multiplier();
    }

    private void without(double[] delta, WorldView view, double factor) {
        if (allied) {
            alone.fight(view, 0, 0);
            add(delta, view, alone, -factor);
        }
    }

    private void add(double[] delta, WorldView view, Clash clash, double factor) {
        exposure(view, clash);
        control(delta, view, clash, factor);
        double lost = factor * clash.lostDaily() * SimTime.WEEK;
        for (int f : factionsOf[clash.side()]) {
            if (battle.totalHeads(f) > 0) {
                burden.addTo(delta, f, lost * clash.engaged(f));
            }
        }
        defenders(delta, view, clash, factor * clash.killed());
    }

    /** Adds the changes of control features and of what is exposed, each once, with what follows from them. */
    private void control(double[] delta, WorldView view, Clash clash, double factor) {
        int own = sideOf[clash.faction()];
        double hostile = clash.hostile();
        for (int s = 0; s < share.length; s++) {
            boolean loses = s != own && hostile > 0 && view.hostileToSide(clash.faction(), s);
            share[s] = loses ? -(clash.gain() * view.control(clash.zone(), s) / hostile) : 0;
        }
        share[own] = hostile > 0 ? clash.gain() : 0;
        for (int j = grounds.begin(clash.zone()); j < grounds.begin(clash.zone() + 1); j++) {
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
    private void exposure(WorldView view, Clash clash) {
        int zone = clash.zone();
        int faction = clash.faction();
        double gain = clash.gain();
        double killed = clash.killed();
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

    private void defenders(double[] delta, WorldView view, Clash clash, double killed) {
        for (int f = 0; f < sideOf.length; f++) {
            double heads = view.heads(clash.zone(), f);
            if (heads > 0 && view.hostile(clash.faction(), f)) {
                burden.addTo(delta, f, killed * heads / weeks);
            }
        }
    }
}
