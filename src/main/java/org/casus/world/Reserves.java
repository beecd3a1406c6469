package org.casus.world;

import java.io.Serializable;
import java.util.Arrays;

/**
 * What actors can throw into an attack from afar: of those they command the share that {@link Forces#reserve} tells. Men in a
 * pocket join nothing outside it, and nobody from afar joins an attack out of one. A pocket has neither ground of its own
 * side's next door that is not cut off, nor a source of its side's supply: who holds a port or a crossing can be reached.
 * A reserve gathers on the nearest ground where its side stands firm; from next door it loses strength on the last road as
 * those do who stand there (Boulding 1962).
 */
final class Reserves implements Serializable {
    private static final long serialVersionUID = 1;
    private final int sides;
    private final int[] sideOf;
    private final int[] sideOfActor;
    private final int[][] neighbours;
    private final Forces forces;
    private final double[] strength;
    private final double[] heads;
    private final double[] total;
    private final double[] totalHeads;
    private final double[] free;
    private final double[] freeHeads;
    private final double[][] reach;
    private final double[] left;
    private final boolean[][] source;

    Reserves(Blueprint b) {
        sides = b.sides().size();
        sideOf = b.factions().side();
        sideOfActor = b.actors().side();
        neighbours = b.geography().neighbours();
        forces = Forces.of(b);
        strength = new double[sideOfActor.length];
        heads = new double[sideOfActor.length];
        total = new double[sideOf.length];
        totalHeads = new double[total.length];
        free = new double[total.length];
        freeHeads = new double[total.length];
        reach = b.geography().reach();
        left = new double[b.geography().size() * sides];
        source = b.sides().supplySource();
    }

    /** Computes all anew: share of each faction x its strength. */
    void refresh(WorldView w) {
        spread(w);
        totals(w);
        for (int i = 0; i < strength.length; i++) {
            strength[i] = 0;
            heads[i] = 0;
            for (int f = 0; f < total.length; f++) {
                double part = forces.reserve(w, i, f);
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
            if (reaches(z, sideOf[f])) {
                free[f] += e;
                freeHeads[f] += n;
            }
        }
    }

    /** Strength of an actor's reserve that reaches an attack on a zone. */
    double strength(int actor, int zone) {
        return strength[actor] > 0 ? strength[actor] * left[zone * sides + sideOfActor[actor]] : 0;
    }

    /** Heads of the same. */
    double heads(int actor, int zone) {
        return heads[actor] > 0 ? heads[actor] * left[zone * sides + sideOfActor[actor]] : 0;
    }

    /** Those of them who belong to a faction. */
    double heads(WorldView w, int actor, int faction, int zone) {
        return heads[actor] > 0 ? forces.reserve(w, actor, faction) * freeHeads[faction] * left[zone * sides + sideOfActor[actor]] : 0;
    }

    /** Men get to a zone from afar, and from it to others, where their side stands firm there or next door and is not cut off, or holds on to a source. */
    private void spread(WorldView w) {
        Arrays.fill(left, 0);
        Occupancy holdings = w.holdings();
        for (int h = 0; h < holdings.size(); h++) {
            int z = holdings.zone(h);
            int side = holdings.member(h);
            double held = w.control(z, side);
            if (held > w.blueprint().holding().firm() && !w.cutOff(z, side) || held > w.blueprint().holding().foothold() && source[side][z]) {
                gather(z, side);
            }
        }
    }

    /** A side's men gather in a zone, whole there and by their road next door. */
    private void gather(int z, int side) {
        left[z * sides + side] = 1;
        for (int k = 0; k < neighbours[z].length; k++) {
            int there = neighbours[z][k] * sides + side;
            left[there] = Math.max(left[there], reach[z][k]);
        }
    }

    /** Whether men of a side got to a zone from afar, and from there to others, when this was last computed. */
    boolean reaches(int zone, int side) {
        return left[zone * sides + side] > 0;
    }

    double total(int faction) {
        return total[faction];
    }

    double totalHeads(int faction) {
        return totalHeads[faction];
    }
}
