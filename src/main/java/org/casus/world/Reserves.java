package org.casus.world;

import java.io.Serializable;
import java.util.Arrays;

/**
 * What actors can throw into an attack from afar: the commanded share of the mobile men that can be concentrated. Men in a
 * pocket join nothing outside it, and nobody from afar joins an attack out of one. A pocket has neither ground of its own
 * side's next door that is not cut off, nor a source of its side's supply: who holds a port or a crossing can be reached.
 */
final class Reserves implements Serializable {
    private static final long serialVersionUID = 1;
    private static final byte UNKNOWN = 0;
    private static final byte NO = 1;
    private static final byte YES = 2;
    private final Blueprint blueprint;
    private final int sides;
    private final int[] sideOf;
    private final int[] sideOfActor;
    private final int[][] neighbours;
    private final double[] share;
    private final double[] strength;
    private final double[] heads;
    private final double[] total;
    private final double[] totalHeads;
    private final double[] free;
    private final double[] freeHeads;
    private final byte[] reached;
    private final boolean[][] source;

    Reserves(Blueprint b) {
        blueprint = b;
        sides = b.sides().size();
        sideOf = b.factions().side();
        sideOfActor = b.actors().side();
        neighbours = b.geography().neighbours();
        share = new double[sideOf.length];
        for (int f = 0; f < share.length; f++) {
            share[f] = b.factions().concentration()[f] * b.factions().mobile()[f];
        }
        strength = new double[sideOfActor.length];
        heads = new double[sideOfActor.length];
        total = new double[share.length];
        totalHeads = new double[share.length];
        free = new double[share.length];
        freeHeads = new double[share.length];
        reached = new byte[b.geography().size() * sides];
        source = b.sides().supplySource();
    }

    /** Computes all anew: commanded share x concentration x mobile share x strength. */
    void refresh(WorldView w) {
        Arrays.fill(reached, UNKNOWN);
        totals(w);
        for (int i = 0; i < strength.length; i++) {
            strength[i] = 0;
            heads[i] = 0;
            for (int f = 0; f < share.length; f++) {
                double part = w.commands(i, f) * share[f];
                if (part > 0) {
                    strength[i] += part * free[f];
                    heads[i] += part * freeHeads[f];
                }
            }
        }
    }

    private void totals(WorldView w) {
        Arrays.fill(total, 0);
        Arrays.fill(totalHeads, 0);
        Arrays.fill(free, 0);
        Arrays.fill(freeHeads, 0);
        Occupancy camps = w.camps();
        for (int c = 0; c < camps.size(); c++) {
            int z = camps.zone(c);
            int f = camps.member(c);
            double e = w.strength().ofFaction(z, f);
            double n = w.heads(z, f);
            total[f] += e;
            totalHeads[f] += n;
            if (reaches(w, z, sideOf[f])) {
                free[f] += e;
                freeHeads[f] += n;
            }
        }
    }

    /** Strength of an actor's reserve that reaches an attack on a zone. */
    double strength(WorldView w, int actor, int zone) {
        return strength[actor] > 0 && reaches(w, zone, sideOfActor[actor]) ? strength[actor] : 0;
    }

    /** Heads of the same. */
    double heads(WorldView w, int actor, int zone) {
        return heads[actor] > 0 && reaches(w, zone, sideOfActor[actor]) ? heads[actor] : 0;
    }

    /** Whether men of a side get to a zone from afar, and from there to others: it stands firm there or next door and is not cut off where it does, or holds on to a source. */
    boolean reaches(WorldView w, int zone, int side) {
        int i = zone * sides + side;
        if (reached[i] == UNKNOWN) {
            boolean open = open(w, zone, side);
            for (int n : neighbours[zone]) {
                open |= open(w, n, side);
            }
            reached[i] = open ? YES : NO;
        }
        return reached[i] == YES;
    }

    private boolean open(WorldView w, int zone, int side) {
        double held = w.control(zone, side);
        return held > Holding.FIRM && !w.cutOff(zone, side) || held > Holding.FOOTHOLD && source[side][zone];
    }

    double total(int faction) {
        return total[faction];
    }

    double totalHeads(int faction) {
        return totalHeads[faction];
    }
}
