package org.casus.world;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Strength by zone, computed from the state (MODEL 5.1): E = N q m (.5 + .5 supply)(1 + .25 equipment),
 * times the side's quality factor of the run. A cache: {@link #refresh} after heads, supply, morale,
 * equipment or control have changed. Two cheaper refreshes serve those who need only part of it.
 */
public final class Strength implements Serializable {
    private static final long serialVersionUID = 1;
    private static final double HELD = 0.3;
    private final Blueprint blueprint;
    private final Hostility hostility;
    private final int[][] neighbours;
    private final int[] sideOf;
    private final double[] mobileShare;
    private final int zones;
    private final int sides;
    private final int factions;
    private final double equipmentGain;
    private final double ownDraw;
    private final double jointDraw;
    private final double[] ofFaction;
    private final double[] ofSide;
    private final double[] mobile;
    private final double[] attack;
    private final double[] sent;
    private final double[] hostileHere;
    private final double[] perHead;
    private final double[] draws;

    Strength(Blueprint b) {
        blueprint = b;
        hostility = new Hostility(b);
        neighbours = b.geography().neighbours();
        sideOf = b.factions().side();
        mobileShare = b.factions().mobile();
        zones = b.geography().size();
        sides = b.sides().size();
        factions = b.factions().size();
        equipmentGain = b.parameter("equip_gain");
        ownDraw = b.parameter("own_draw");
        jointDraw = b.parameter("joint_draw");
        ofFaction = new double[zones * factions];
        ofSide = new double[zones * sides];
        mobile = new double[zones * sides];
        attack = new double[zones * sides];
        sent = new double[zones * sides];
        hostileHere = new double[zones * factions];
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
        double sum = hostileHere[zone * factions + faction];
        for (int n : neighbours[zone]) {
            sum += 0.5 * hostileHere[n * factions + faction];
        }
        return sum;
    }

    /** First faction of the same side that fights the same others: the strengths of side and enemies are the same for both. */
    public int alike(int faction) {
        return hostility.alike(faction);
    }

    /** Offensives of a side that draw on a zone, at least 1. */
    public double draws(int zone, int side) {
        return Math.max(1, draws[zone * sides + side]);
    }

    /** Who is hostile to whom; formulas of hostility are evaluated anew. */
    public void refreshHostility(WorldState w) {
        hostility.refresh(w);
    }

    /** Computes everything anew. */
    public void refresh(WorldState w) {
        refreshHeads(w);
        refreshDraws(w);
        refreshHostile();
        for (int i = 0; i < sent.length; i++) {
            sent[i] = w.control[i] > HELD ? mobile[i] / Math.max(1, draws[i]) : 0;
            attack[i] = ownDraw * ofSide[i];
        }
        for (int z = 0; z < zones; z++) {
            for (int n : neighbours[z]) {
                for (int s = 0; s < sides; s++) {
                    attack[z * sides + s] += sent[n * sides + s];
                }
            }
        }
    }

    /** Computes anew what fighting needs: strength of attack only where offensives are under way. */
    public void refreshFighting(WorldState w) {
        refreshHeads(w);
        refreshDraws(w);
        refreshHostile();
        for (int i = 0; i < w.offensives.size(); i++) {
            refreshAttack(w, w.offensives.zone(i), blueprint.actors().side()[w.offensives.actor(i)]);
        }
    }

    /** Computes anew only the strengths of factions and sides, not what meets them. */
    public void refreshHeads(WorldState w) {
        refreshPerHead(w);
        for (int z = 0; z < zones; z++) {
            int bySide = z * sides;
            for (int s = bySide; s < bySide + sides; s++) {
                ofSide[s] = 0;
                mobile[s] = 0;
            }
            for (int f = 0, i = z * factions; f < factions; f++, i++) {
                double n = w.heads[i];
                if (n < 1) {
                    ofFaction[i] = 0;
                } else {
                    int s = bySide + sideOf[f];
                    double e = n * perHead[f] * (0.5 + 0.5 * w.supply[s]);
                    ofFaction[i] = e;
                    ofSide[s] += e;
                    mobile[s] += jointDraw * mobileShare[f] * e;
                }
            }
        }
    }

    private void refreshPerHead(WorldState w) {
        Quantities at = blueprint.quantities();
        for (int f = 0; f < factions; f++) {
            double equipment = w.q[at.at(Family.EQUIPMENT, f)];
            double quality = w.q[at.at(Family.QUALITY, f)] * w.q[at.at(Family.MORALE, f)];
            perHead[f] = quality * w.runQuality[sideOf[f]] * (1 + equipmentGain * equipment);
        }
    }

    private void refreshDraws(WorldState w) {
        Arrays.fill(draws, 0);
        for (int i = 0; i < w.offensives.size(); i++) {
            int s = blueprint.actors().side()[w.offensives.actor(i)];
            for (int n : neighbours[w.offensives.zone(i)]) {
                draws[n * sides + s]++;
            }
        }
    }

    private void refreshHostile() {
        Arrays.fill(hostileHere, 0);
        for (int from = 0; from < hostileHere.length; from += factions) {
            for (int g = 0; g < factions; g++) {
                double e = ofFaction[from + g];
                if (e > 0) {
                    hostility.add(hostileHere, from, g, e);
                }
            }
        }
    }

    private void refreshAttack(WorldState w, int z, int s) {
        double sum = ownDraw * ofSide[z * sides + s];
        for (int n : neighbours[z]) {
            int i = n * sides + s;
            if (w.control[i] > HELD) {
                sum += mobile[i] / Math.max(1, draws[i]);
            }
        }
        attack[z * sides + s] = sum;
    }
}
