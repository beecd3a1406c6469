package org.casus.actor;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.casus.model.Family;
import org.casus.theory.Advance;
import org.casus.theory.Elementary;
import org.casus.theory.HelmboldLaw;
import org.casus.world.Battle;
import org.casus.world.Blueprint;
import org.casus.world.Exposure;
import org.casus.world.FeatureTable;
import org.casus.world.WorldView;

/** What an offensive is expected to do over the horizon: the laws of {@link Battle} without their noise (MODEL 4.2). */
public final class OffensiveForecast implements Serializable {
    private static final long serialVersionUID = 1;
    private static final double DAYS = 7;
    private static final double MOST_LOST = 0.8;
    private static final double MOST_ATTACKER = 0.25 / 3.5;
    private static final double PUSHED_BACK = 0.5;
    private static final double PRESSED_ON = 0.3;
    private final Blueprint blueprint;
    private final Battle battle;
    private final Exposure exposure;
    private final SupportForecast air;
    private final FreshAttack fresh;
    private final Gradient gradient;
    private final Advance advance;
    private final double a0;
    private final double w;
    private final double weeks;
    private final double ownDraw;
    private final double jointDraw;
    private final double[] control;
    private final int[][] factionsOf;
    private final SparseVector[] burden;
    private final double[] scratch;
    private double ratio;
    private double tau;

    public OffensiveForecast(Tables tables, Gradient gradient) {
        blueprint = tables.blueprint();
        battle = tables.battle();
        exposure = tables.exposure();
        air = new SupportForecast(tables);
        fresh = new FreshAttack(tables, air);
        this.gradient = gradient;
        advance = new Advance(
                blueprint.parameter("v0"), blueprint.parameter("p_b"), blueprint.parameter("breakthrough"));
        a0 = blueprint.parameter("a0");
        w = blueprint.parameter("w");
        weeks = blueprint.parameter("h_fwd");
        ownDraw = blueprint.parameter("own_draw");
        jointDraw = blueprint.parameter("joint_draw");
        control = new double[blueprint.features().size()];
        int[] sideOf = blueprint.factions().side();
        factionsOf = new int[blueprint.sides().size()][];
        for (int s = 0; s < factionsOf.length; s++) {
            int side = s;
            factionsOf[s] = IntStream.range(0, sideOf.length).filter(f -> sideOf[f] == side).toArray();
        }
        burden = SparseVector.row(sideOf.length);
        scratch = new double[control.length];
    }

    /** Takes in who commands whom and what support flies; the slopes of losses and heads must stand. */
    public void refresh(WorldView view) {
        air.refresh(view);
        for (int f = 0; f < burden.length; f++) {
            Arrays.fill(scratch, 0);
            gradient.add(scratch, blueprint.quantities().at(Family.HEADS, f), -weeks);
            for (int i = 0; i < blueprint.actors().size(); i++) {
                gradient.add(scratch, blueprint.quantities().at(Family.LOSSES, i), view.commands(i, f));
            }
            burden[f].copy(scratch);
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

    private void meet(WorldView view, int actor, int zone, double multiplier, int offensives) {
        int faction = blueprint.actors().mainFaction()[actor];
        double defender = battle.defender(view, faction, zone, help(view, actor, zone));
        ratio = battle.attacker(view, actor, zone, offensives, multiplier) / defender;
        tau = battle.advantage(view, faction, zone);
    }

    /** Share of the help from next door that those attacked will have, on average over the horizon. */
    private double help(WorldView view, int actor, int zone) {
        int side = blueprint.actors().side()[actor];
        int there = view.offensives().find(actor, zone);
        double begun = there >= 0 ? view.week() - view.offensives().start(there) : 0;
        return battle.arriving(side, begun, there >= 0 ? view.support(zone, side) : air.support(view, side, zone));
    }

    /**
     * Adds the expected changes of features to a vector.
     *
     * @param factor 1 to open, -1 to stop
     * @param intensity 0 to 1
     */
    public void add(double[] delta, WorldView view, int actor, int zone, double factor, double intensity,
            double multiplier, int offensives) {
        meet(view, actor, zone, multiplier, offensives);
        int faction = blueprint.actors().mainFaction()[actor];
        double hostile = battle.hostileControl(view, faction, zone);
        double gain = Math.min(hostile, advance.expected(Elementary.log(ratio / tau), intensity, weeks));
        double lostDaily = Math.min(MOST_ATTACKER, HelmboldLaw.attacker(a0, w, ratio, tau) * intensity);
        double killed = Math.min(MOST_LOST, HelmboldLaw.defender(a0, w, ratio, tau) * intensity * DAYS * weeks);
        if (hostile > 0) {
            control(view, zone, faction, gain, hostile);
        }
        exposure(view, actor, zone, gain, killed);
        spread(delta, zone, factor);
        losses(delta, view, actor, zone, factor * lostDaily * DAYS, offensives);
        defenders(delta, view, faction, zone, factor * killed);
    }

    /** Adds the changes of control features, each once, with what follows from them, and forgets them. */
    private void spread(double[] delta, int zone, double factor) {
        for (FeatureTable.ZoneFeature z : blueprint.features().zoneFeatures()[zone]) {
            spreadOne(delta, z.instance(), factor);
        }
        for (int k : blueprint.features().exposureSlots()) {
            spreadOne(delta, k, factor);
        }
    }

    private void spreadOne(double[] delta, int instance, double factor) {
        if (control[instance] != 0) {
            gradient.addControl(delta, instance, factor * control[instance]);
            control[instance] = 0;
        }
    }

    private void control(WorldView view, int zone, int faction, double gain, double hostile) {
        int side = blueprint.factions().side()[faction];
        for (FeatureTable.ZoneFeature z : blueprint.features().zoneFeatures()[zone]) {
            if (z.side() == side) {
                control[z.instance()] += gain * z.weight();
            } else if (view.hostileToSide(faction, z.side())) {
                control[z.instance()] -= gain * view.control(zone, z.side()) / hostile * z.weight();
            }
        }
    }

    private void exposure(WorldView view, int actor, int zone, double gain, double killed) {
        int faction = blueprint.actors().mainFaction()[actor];
        int side = blueprint.factions().side()[faction];
        for (int k : blueprint.features().exposureSlots()) {
            int holder = blueprint.features().side()[k];
            double threat = exposure.threat(k)[zone];
            if (holder == side) {
                double removed = killed + (1 - killed) * PUSHED_BACK * gain;
                control[k] += threat * view.strength().hostileHere(zone, faction) * removed;
            } else if (view.hostileToSide(faction, holder)) {
                double pressed = PRESSED_ON * gain * view.strength().attack(zone, side);
                control[k] -= threat * pressed + exposure.relief(k)[zone] * view.strength().ofSide(zone, holder) * killed;
            }
        }
    }

    /** Own losses of those who command part of the attackers, and what heads they leave. */
    private void losses(double[] delta, WorldView view, int actor, int zone, double share, int offensives) {
        int side = blueprint.actors().side()[actor];
        double reserve = battle.reserveHeads(actor) / Math.max(1, offensives);
        for (int f : factionsOf[side]) {
            double total = battle.total(f);
            if (battle.totalHeads(f) > 0) {
                double engaged = total > 0 ? near(view, zone, f) * battle.totalHeads(f) / total : 0;
                burden[f].addTo(delta, share * (engaged + reserve * view.commands(actor, f)));
            }
        }
    }

    private double near(WorldView view, int zone, int f) {
        double around = 0;
        for (int n : blueprint.geography().neighbours()[zone]) {
            around += view.strength().ofFaction(n, f);
        }
        return ownDraw * view.strength().ofFaction(zone, f) + jointDraw * blueprint.factions().mobile()[f] * around;
    }

    private void defenders(double[] delta, WorldView view, int faction, int zone, double killed) {
        for (int f = 0; f < burden.length; f++) {
            double heads = view.heads(zone, f);
            if (heads > 0 && view.hostile(faction, f)) {
                burden[f].addTo(delta, killed * heads / weeks);
            }
        }
    }
}
