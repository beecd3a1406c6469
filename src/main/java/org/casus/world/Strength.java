package org.casus.world;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Strength by zone, computed from the state (MODEL 5.1): E = N q m (.5 + .5 supply)(1 + .25 equipment),
 * times the side's quality factor of the run. A cache: {@link #refresh} after heads, supply, morale,
 * equipment or control have changed.
 */
public final class Strength implements Serializable {
    private static final long serialVersionUID = 1;
    private final Blueprint blueprint;
    private final int zones;
    private final int sides;
    private final int factions;
    private final double equipmentGain;
    private final double ownDraw;
    private final double jointDraw;
    private final double hostileMin;
    private final double[] ofFaction;
    private final double[] ofSide;
    private final double[] mobile;
    private final double[] attack;
    private final double[] hostileHere;
    private final double[] hostileAround;
    private final double[] perHead;
    private final double[] draws;

    Strength(Blueprint b) {
        blueprint = b;
        zones = b.geography().size();
        sides = b.sides().size();
        factions = b.factions().size();
        equipmentGain = b.parameter("equip_gain");
        ownDraw = b.parameter("own_draw");
        jointDraw = b.parameter("joint_draw");
        hostileMin = b.parameter("hostile_min");
        ofFaction = new double[zones * factions];
        ofSide = new double[zones * sides];
        mobile = new double[zones * sides];
        attack = new double[zones * sides];
        hostileHere = new double[zones * factions];
        hostileAround = new double[zones * factions];
        perHead = new double[factions];
        draws = new double[zones * sides];
    }

    /** Strength of a faction in a zone. */
    public double ofFaction(int zone, int faction) {
        return ofFaction[zone * factions + faction];
    }

    /** Strength of a side in a zone. */
    public double ofSide(int zone, int side) {
        return ofSide[zone * sides + side];
    }

    /** Strength that a side can bring on a zone from it and its neighbours, without reserve and bonus. */
    public double attack(int zone, int side) {
        return attack[zone * sides + side];
    }

    /** Strength hostile to a faction in a zone. */
    public double hostileHere(int zone, int faction) {
        return hostileHere[zone * factions + faction];
    }

    /** Strength hostile to a faction in a zone and half of that around it. */
    public double hostileAround(int zone, int faction) {
        return hostileAround[zone * factions + faction];
    }

    /** Offensives of a side that draw on a zone, at least 1. */
    public double draws(int zone, int side) {
        return Math.max(1, draws[zone * sides + side]);
    }

    /** Who is hostile to whom; formulas of hostility are evaluated anew. */
    public void refreshHostility(WorldState w) {
        Factions f = blueprint.factions();
        Arrays.fill(w.hostileToSide, false);
        for (int a = 0; a < factions; a++) {
            for (int b = 0; b < factions; b++) {
                boolean fights = a != b && f.hostility()[a][b].value(w.q) > hostileMin;
                w.hostile[a * factions + b] = fights;
                w.hostileToSide[a * sides + f.side()[b]] |= fights;
            }
        }
    }

    /** Computes everything anew. */
    public void refresh(WorldState w) {
        refreshHeads(w);
        refreshDraws(w);
        for (int z = 0; z < zones; z++) {
            refreshHostile(w, z);
        }
        for (int z = 0; z < zones; z++) {
            refreshAround(w, z);
        }
    }

    private void refreshHeads(WorldState w) {
        Factions t = blueprint.factions();
        Quantities at = blueprint.quantities();
        Arrays.fill(ofSide, 0);
        Arrays.fill(mobile, 0);
        for (int f = 0; f < factions; f++) {
            double equipment = w.q[at.at(Family.EQUIPMENT, f)];
            double quality = w.q[at.at(Family.QUALITY, f)] * w.q[at.at(Family.MORALE, f)];
            int s = t.side()[f];
            perHead[f] = quality * w.runQuality[s] * (1 + equipmentGain * equipment);
            for (int z = 0; z < zones; z++) {
                double n = w.heads[z * factions + f];
                double e = n < 1 ? 0 : n * perHead[f] * (0.5 + 0.5 * w.supply[z * sides + s]);
                ofFaction[z * factions + f] = e;
                ofSide[z * sides + s] += e;
                mobile[z * sides + s] += jointDraw * t.mobile()[f] * e;
            }
        }
    }

    private void refreshDraws(WorldState w) {
        Arrays.fill(draws, 0);
        for (int i = 0; i < w.offensives.size(); i++) {
            int s = blueprint.actors().side()[w.offensives.actor(i)];
            for (int n : blueprint.geography().neighbours()[w.offensives.zone(i)]) {
                draws[n * sides + s]++;
            }
        }
    }

    private void refreshHostile(WorldState w, int z) {
        int from = z * factions;
        for (int f = 0; f < factions; f++) {
            hostileHere[from + f] = 0;
        }
        for (int g = 0; g < factions; g++) {
            double e = ofFaction[from + g];
            for (int f = 0; e > 0 && f < factions; f++) {
                if (w.hostile[f * factions + g]) {
                    hostileHere[from + f] += e;
                }
            }
        }
    }

    private void refreshAround(WorldState w, int z) {
        int[] around = blueprint.geography().neighbours()[z];
        int from = z * factions;
        System.arraycopy(hostileHere, from, hostileAround, from, factions);
        for (int n : around) {
            for (int f = 0; f < factions; f++) {
                hostileAround[from + f] += 0.5 * hostileHere[n * factions + f];
            }
        }
        for (int s = 0; s < sides; s++) {
            double sum = ownDraw * ofSide[z * sides + s];
            for (int n : around) {
                if (w.control[n * sides + s] > 0.3) {
                    sum += mobile[n * sides + s] / Math.max(1, draws[n * sides + s]);
                }
            }
            attack[z * sides + s] = sum;
        }
    }
}
