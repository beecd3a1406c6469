package org.casus.actor;

import java.io.Serializable;
import org.casus.world.Blueprint;
import org.casus.world.Consequences;
import org.casus.world.Exposure;
import org.casus.world.Occupancy;
import org.casus.world.Offensives;
import org.casus.world.Strength;
import org.casus.world.WorldView;

/**
 * What changed strength, morale, attack and defence mean for features: by the exposure of what is held
 * and by the offensives that are under way or would come next.
 */
public final class Responses implements Serializable {
    private static final long serialVersionUID = 1;
    /** Of the multiplier of an attack, over which a difference stands for the slope: numerical only. */
    private static final double STEP = 0.5;
    private final Blueprint blueprint;
    private final Exposure exposure;
    private final double prospectIntensity;
    private final OffensiveForecast offensives;
    private final int[] exposed;
    private final double[][] strength;
    private final double[][][] perStrength;
    private final double[][] sign;
    private final int sides;
    private final SparseRows assault;
    private final double[] scratch;
    private final double[] with;
    private final double[] without;
    private final double moraleGain;
    private final double equipmentGain;
    private final boolean[] matters;

    public Responses(Tables tables, OffensiveForecast offensives) {
        blueprint = tables.blueprint();
        exposure = tables.exposure();
        prospectIntensity = blueprint.parameter("next_attack");
        this.offensives = offensives;
        int features = blueprint.features().size();
        exposed = blueprint.features().exposureSlots();
        strength = new double[blueprint.factions().size()][features];
        perStrength = new double[strength.length][exposed.length][];
        sign = new double[strength.length][exposed.length];
        sides = blueprint.sides().size();
        assault = new SparseRows(sides, features);
        scratch = new double[features];
        with = new double[features];
        without = new double[features];
        moraleGain = blueprint.parameter("KM");
        equipmentGain = blueprint.parameter("equip_gain");
        matters = blueprint.shared(Ground.class, b -> new Ground(Consequences.onTheGround(b.quantities()))).matters();
    }

    /** Quantities that are looked at on the ground, shared by all replications. */
    private record Ground(boolean[] matters) {}

    /** Computes the responses anew. @param prospect best next target of each actor, -1 without */
    public void refresh(WorldView w, int[] prospect) {
        for (int f = 0; f < strength.length; f++) {
            strengthOf(w, f);
        }
        Offensives o = w.offensives();
        assault.clear();
        for (int s = 0; s < sides; s++) {
            java.util.Arrays.fill(scratch, 0);
            boolean any = false;
            for (int i = 0; i < o.size(); i++) {
                if (blueprint.actors().side()[o.actor(i)] == s && o.leads(blueprint.actors().side(), i)) {
                    addAssault(w, o.intensity(i), offensives.aim(w, s, o.zone(i)));
                    any = true;
                }
            }
            for (int i = 0; i < prospect.length && !any; i++) {
                if (blueprint.actors().side()[i] == s && prospect[i] >= 0) {
                    offensives.aim(w, i, prospect[i], 1);
                    addAssault(w, prospectIntensity, offensives.multiplier(w, i, prospect[i], 0));
                    any = true;
                }
            }
            assault.append(scratch);
        }
    }

    /** What a faction's strength means: relief where its own side holds, threat where a side holds that it fights. */
    private void strengthOf(WorldView w, int f) {
        Strength now = w.strength();
        Occupancy camps = w.camps();
        int side = blueprint.factions().side()[f];
        for (int j = 0; j < exposed.length; j++) {
            int k = exposed[j];
            int holder = blueprint.features().side()[k];
            boolean own = holder == side;
            boolean counts = own || w.hostileToSide(f, holder);
            double[] per = !counts ? null : own ? exposure.relief(k) : exposure.threat(k);
            perStrength[f][j] = per;
            sign[f][j] = own ? 1 : -1;
            double sum = 0;
            for (int i = 0; per != null && i < camps.zones(f); i++) {
                int z = camps.zone(f, i);
                sum += per[z] * now.ofFaction(z, f);
            }
            strength[f][k] = sign[f][j] * sum;
        }
    }

    /** Adds what a higher multiplier would mean for the attack that was last turned to. */
    private void addAssault(WorldView w, double intensity, double multiplier) {
        java.util.Arrays.fill(with, 0);
        java.util.Arrays.fill(without, 0);
        offensives.add(with, w, 1, intensity, multiplier + STEP);
        offensives.add(without, w, 1, intensity, multiplier);
        for (int k = 0; k < with.length; k++) {
            scratch[k] += (with[k] - without[k]) / STEP;
        }
    }

    /** Adds what a change of a side's attack multiplier means. */
    public void assault(double[] delta, int side, double change) {
        assault.addTo(delta, side, change);
    }

    /** Adds what a relative change of a faction's strength means. */
    public void strength(double[] delta, int faction, double relative) {
        for (int k : exposed) {
            delta[k] += relative * strength[faction][k];
        }
    }

    /** Adds what a change of a faction's strength in one zone means, as the week began. */
    public void strengthAt(double[] delta, int faction, int zone, double change) {
        for (int j = 0; j < exposed.length; j++) {
            double[] per = perStrength[faction][j];
            if (per != null) {
                delta[exposed[j]] += sign[faction][j] * (per[zone] * change);
            }
        }
    }

    /** Change of the j-th exposed feature per unit of a faction's strength in a zone, as the week began. */
    double perStrength(int j, int faction, int zone) {
        double[] per = perStrength[faction][j];
        return per == null ? 0 : sign[faction][j] * per[zone];
    }

    /** Adds what the quantities that differ under a hypothesis mean on the ground. */
    public void follow(double[] delta, Hypothesis h) {
        int n = h.size();
        for (int i = 0; i < n; i++) {
            int place = h.place(i);
            if (matters[place]) {
                double change = h.change(i);
                if (change != 0) {
                    follow(delta, h, place, change);
                }
            }
        }
    }

    private void follow(double[] delta, Hypothesis h, int place, double change) {
        int i = blueprint.quantities().within(place);
        double was = h.get(place) - change;
        switch (blueprint.quantities().familyOf(place)) {
            case QUALITY, HEADS -> strength(delta, i, was > 0 ? change / was : 0);
            case EQUIPMENT -> strength(delta, i, equipmentGain * change / (1 + equipmentGain * was));
            case MORALE_BONUS -> morale(delta, i, moraleGain * change);
            case ATTACK_BONUS -> assault(delta, i, change);
            case DEFENCE -> {
                for (int s = 0; s < sides; s++) {
                    if (s != i) {
                        assault(delta, s, -change / Math.max(0.1, was));
                    }
                }
            }
            default -> { }
        }
    }

    private void morale(double[] delta, int side, double relative) {
        for (int f = 0; f < strength.length; f++) {
            if (blueprint.factions().side()[f] == side) {
                strength(delta, f, relative);
            }
        }
    }
}
