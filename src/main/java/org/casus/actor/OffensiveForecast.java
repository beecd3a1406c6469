package org.casus.actor;

import java.io.Serializable;
import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;
import org.casus.theory.Advance;
import org.casus.theory.HelmboldLaw;
import org.casus.world.AirTable;
import org.casus.world.Battle;
import org.casus.world.Blueprint;
import org.casus.world.Exposure;
import org.casus.world.FeatureTable;
import org.casus.world.Family;
import org.casus.world.Offensives;
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
    private final AirForecastInputs air;
    private final Gradient gradient;
    private final Advance advance;
    private final double a0;
    private final double w;
    private final double sd;
    private final double weeks;
    private final double[] control;
    private double ratio;
    private double tau;

    public OffensiveForecast(Tables tables, Gradient gradient) {
        blueprint = tables.blueprint();
        battle = tables.battle();
        exposure = tables.exposure();
        air = new AirForecastInputs(tables);
        this.gradient = gradient;
        advance = new Advance(
                blueprint.parameter("v0"), blueprint.parameter("p_b"), blueprint.parameter("breakthrough"));
        a0 = blueprint.parameter("a0");
        w = blueprint.parameter("w");
        sd = blueprint.parameter("sigma_rho");
        weeks = blueprint.parameter("h_fwd");
        control = new double[blueprint.features().size()];
    }

    /** Multiplier an actor expects in a zone: present support, or its share of what would come. */
    public double multiplier(WorldView view, int actor, int zone, double shock) {
        int side = blueprint.actors().side()[actor];
        int there = view.offensives().find(actor, zone);
        double support = there >= 0 ? view.support(zone, side) : air.support(view, side, zone);
        return battle.multiplier(view, side, zone, support, there >= 0 && view.offensives().joint(there), shock);
    }

    /** Chance that an offensive prevails. @param offensives among which the reserve is shared */
    public double winChance(WorldView view, int actor, int zone, double multiplier, int offensives) {
        meet(view, actor, zone, multiplier, offensives);
        return HelmboldLaw.winChance(FastMath.log(ratio), FastMath.log(tau), w, sd);
    }

    private void meet(WorldView view, int actor, int zone, double multiplier, int offensives) {
        int faction = blueprint.actors().mainFaction()[actor];
        ratio = battle.attacker(view, actor, zone, offensives, multiplier) / battle.defender(view, faction, zone);
        tau = battle.advantage(view, faction, zone);
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
        double gain = Math.min(hostile, advance.expected(FastMath.log(ratio / tau), intensity, weeks));
        double lostDaily = Math.min(MOST_ATTACKER, HelmboldLaw.attacker(a0, w, ratio, tau) * intensity);
        double killed = Math.min(MOST_LOST, HelmboldLaw.defender(a0, w, ratio, tau) * intensity * DAYS * weeks);
        Arrays.fill(control, 0);
        if (hostile > 0) {
            control(view, zone, faction, gain, hostile);
        }
        exposure(view, actor, zone, gain, killed);
        for (int k = 0; k < control.length; k++) {
            delta[k] += factor * control[k];
            control[k] *= factor;
        }
        gradient.addFromControl(delta, control);
        losses(delta, view, actor, zone, factor * lostDaily * DAYS, offensives);
        defenders(delta, view, faction, zone, factor * killed);
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

    /** Own losses a week of each actor that commands part of the attackers, and what heads they leave. */
    private void losses(double[] delta, WorldView view, int actor, int zone, double share, int offensives) {
        int side = blueprint.actors().side()[actor];
        double reserve = battle.reserveHeads(actor) / Math.max(1, offensives);
        double strength = Math.max(1, view.strength().attack(zone, side));
        for (int f = 0; f < blueprint.factions().size(); f++) {
            if (blueprint.factions().side()[f] == side && battle.totalHeads(f) > 0) {
                double perHead = battle.total(f) / battle.totalHeads(f);
                double part = near(view, zone, f) / strength;
                double engaged = perHead > 0 ? part * strength / perHead : 0;
                double from = view.commands(actor, f) > 0 ? reserve * view.commands(actor, f) : 0;
                double lost = share * (engaged + from);
                bear(delta, view, f, lost);
                gradient.add(delta, blueprint.quantities().at(Family.HEADS, f), -lost * weeks);
            }
        }
    }

    /** Losses a week fall on those who command the faction. */
    private void bear(double[] delta, WorldView view, int faction, double lost) {
        for (int i = 0; i < blueprint.actors().size() && lost != 0; i++) {
            double share = view.commands(i, faction);
            if (share > 0) {
                gradient.add(delta, blueprint.quantities().at(Family.LOSSES, i), share * lost);
            }
        }
    }

    private double near(WorldView view, int zone, int f) {
        double sum = 0.6 * view.strength().ofFaction(zone, f);
        for (int n : blueprint.geography().neighbours()[zone]) {
            sum += 0.5 * blueprint.factions().mobile()[f] * view.strength().ofFaction(n, f);
        }
        return sum;
    }

    private void defenders(double[] delta, WorldView view, int faction, int zone, double killed) {
        for (int f = 0; f < blueprint.factions().size(); f++) {
            double heads = view.heads(zone, f);
            if (heads > 0 && view.hostile(faction, f)) {
                gradient.add(delta, blueprint.quantities().at(Family.HEADS, f), -killed * heads);
                bear(delta, view, f, killed * heads / weeks);
            }
        }
    }

    /** Sorties in support that a new offensive can expect. */
    private record AirForecastInputs(Tables tables) implements Serializable {
        double support(WorldView view, int side, int zone) {
            Blueprint b = tables.blueprint();
            Offensives o = view.offensives();
            int n = 1;
            for (int i = 0; i < o.size(); i++) {
                n += b.actors().side()[o.actor(i)] == side ? 1 : 0;
            }
            double sum = 0;
            for (int a = 0; a < b.airForces().length; a++) {
                AirTable t = b.airForces()[a];
                if (t.supports() == side && t.mixes().length > 0) {
                    double flown = view.quantity(b.quantities().at(Family.SORTIES, t.actor()));
                    double front = 0;
                    for (int c = 0; c < b.classes().length; c++) {
                        front += b.classes()[c].front() ? t.mixes()[view.mix(a)][c] : 0;
                    }
                    sum += t.supportShare() * (flown * front * tables.targets().closeSupport(view, t) / n + view.sorties(a, zone) / n);
                }
            }
            return sum;
        }
    }
}
