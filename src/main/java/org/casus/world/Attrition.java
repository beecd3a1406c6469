package org.casus.world;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.casus.model.ActionKind;
import org.casus.model.Family;

/**
 * Attrition in contact: what factions lose on their lines whether anybody attacks or not, by the square root of the threat to them,
 * raised by the shelling of those hostile to them, damped by truces. Planners and mechanism ask here.
 */
public final class Attrition implements Serializable {
    private static final long serialVersionUID = 1;
    private final Blueprint blueprint;
    private final double base;
    private final double leastThreat;
    private final double mostPressure;
    private final int[] sideOf;
    private final double[] damping;
    private final KindSetting contact;
    private final int[] action;
    private final int[] gunner;

    public Attrition(Blueprint b) {
        blueprint = b;
        base = b.parameter("a0") * b.parameter("u0");
        leastThreat = b.parameter("contact_min");
        mostPressure = b.parameter("contact_cap");
        sideOf = b.factions().side();
        damping = new double[b.geography().size()];
        Arrays.fill(damping, 1);
        contact = new KindSetting(b, "contact");
        List<int[]> guns = new ArrayList<>();
        for (int k : b.actionsOf(ActionKind.SHELLING)) {
            for (int i = 0; i < b.actors().size(); i++) {
                if (b.action(k).mayChoose()[i] && b.actors().mainFaction()[i] >= 0) {
                    guns.add(new int[] {k, i});
                }
            }
        }
        action = guns.stream().mapToInt(g -> g[0]).toArray();
        gunner = guns.stream().mapToInt(g -> g[1]).toArray();
    }

    /** Whether anybody loses anything in contact. */
    public boolean any() {
        return base > 0;
    }

    /** Takes in which ceasefires are in force. */
    public void refresh(WorldView w) {
        Coverage.dampings(w, damping);
    }

    /** Number of pairs of an action that shells and an actor who can take it. */
    public int guns() {
        return action.length;
    }

    /** Action of a pair. */
    public int action(int gun) {
        return action[gun];
    }

    /** Actor of a pair. */
    public int gunner(int gun) {
        return gunner[gun];
    }

    /** Whether the shells of a pair fall on a faction. */
    public boolean hits(WorldView w, int gun, int faction) {
        return w.hostile(blueprint.actors().mainFaction()[gunner[gun]], faction);
    }

    /** How much a level of a pair adds to the factor on losses, which is 1 at level 1. */
    public double perLevel(WorldView w, int gun) {
        return contact.of(blueprint.action(action[gun]), gunner[gun], w.quantities());
    }

    /** Factor on the losses of a faction by the shelling of those hostile to it. @param except pair that is left out, -1 for none */
    public double shelling(WorldView w, int faction, int except) {
        double factor = 1;
        for (int g = 0; g < action.length; g++) {
            if (g != except && hits(w, g, faction)) {
                double gain = perLevel(w, g);
                double level = w.quantity(blueprint.quantities().at(Family.LEVEL, gunner[g], action[g]));
                factor *= 1 - gain + gain * level;
            }
        }
        return factor;
    }

    /**
     * Heads that a faction loses in a zone; 0 where nobody threatens it.
     *
     * @param shelling factor on its losses by shelling
     * @param days how long, at the strengths of now
     */
    public double dead(WorldView w, int zone, int faction, double shelling, double days) {
        double heads = w.heads(zone, faction);
        double threat = heads >= 1 ? w.strength().hostileAround(zone, faction) : 0;
        if (heads < 1 || threat < leastThreat) {
            return 0;
        }
        double own = w.strength().ofSide(zone, sideOf[faction]);
        double pressure = Math.min(mostPressure, Math.sqrt(threat / (own + leastThreat)));
        return base * days * damping[zone] * w.truceDamping(zone) * shelling * heads * pressure;
    }
}
