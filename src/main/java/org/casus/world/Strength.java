package org.casus.world;

import java.io.Serializable;
import java.util.Arrays;
import org.casus.model.Family;

/**
 * Strength by zone, computed from the state: E = N q m (unsupplied + (1 - unsupplied) supply)
 * (1 + equip_gain equipment),
 * times the side's quality factor of the run. A cache: {@link #refresh} after heads, supply, morale,
 * equipment or control have changed. Two cheaper refreshes serve those who need only part of it.
 */
public final class Strength implements Serializable {
    private static final long serialVersionUID = 1;
    private final Blueprint blueprint;
    private final Hostility hostility;
    private final int[][] neighbours;
    private final double[][] reach;
    private final int[] sideOf;
    private final double[] joint;
    private final int sides;
    private final int factions;
    private final double equipmentGain;
    private final double unsupplied;
    private final double ownDraw;
    private final double around;
    private final double foothold;
    private final double firm;
    private final int qualityPlace;
    private final int moralePlace;
    private final int equipmentPlace;
    private final double[] ofFaction;
    private final double[] ofSide;
    private final double[] mobile;
    private final double[] attack;
    private final double[] hostileHere;
    private final double[] perHead;
    private final double[] draws;
    private final double[] sent;
    private final int[] helper;
    private boolean sentStale = true;

    Strength(Blueprint b) {
        blueprint = b;
        hostility = new Hostility(b);
        neighbours = b.geography().neighbours();
        reach = b.geography().reach();
        sideOf = b.factions().side();
        int zones = b.geography().size();
        sides = b.sides().size();
        factions = b.factions().size();
        equipmentGain = b.parameter("equip_gain");
        unsupplied = b.parameter("unsupplied");
        ownDraw = b.parameter("own_draw");
        around = b.parameter("threat_next");
        foothold = b.holding().foothold();
        firm = b.holding().firm();
        qualityPlace = b.quantities().at(Family.QUALITY, 0);
        moralePlace = b.quantities().at(Family.MORALE, 0);
        equipmentPlace = b.quantities().at(Family.EQUIPMENT, 0);
        joint = Forces.of(b).joins();
        ofFaction = new double[zones * factions];
        ofSide = new double[zones * sides];
        mobile = new double[zones * sides];
        attack = new double[zones * sides];
        hostileHere = new double[zones * factions];
        perHead = new double[factions];
        draws = new double[zones * sides];
        sent = new double[zones * factions];
        helper = new int[factions + 1];
    }

    /** What men are worth at a supply from 0 to 1, as a share of what they are worth in full supply. */
    private double supplied(double supply) {
        return unsupplied + (1 - unsupplied) * supply;
    }

    /**
     * Share of a strength that goes with some supply.
     *
     * @param supply that there is, 0 to 1
     * @param less by how much it falls, 0 to that
     */
    public double lost(double supply, double less) {
        double now = supplied(supply);
        return now > 0 ? (1 - unsupplied) * less / now : 0;
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

    /** Strength hostile to a faction in a zone and a part of that around it. */
    public double hostileAround(int zone, int faction) {
        double sum = hostileHere[zone * factions + faction];
        for (int n : neighbours[zone]) {
            sum += around * hostileHere[n * factions + faction];
        }
        return sum;
    }

    /** Strength that those who hold part of a zone and are hostile to a faction can send there from next door. */
    public double hostileNear(WorldView w, int zone, int faction) {
        if (sentStale) {
            refreshSent(w);
        }
        int helpers = 0;
        for (int f : hostility.fights(faction)) {
            helper[helpers] = f;
            helpers += w.control(zone, sideOf[f]) > foothold ? 1 : 0;
        }
        double sum = 0;
        for (int k = 0; k < neighbours[zone].length; k++) {
            int from = neighbours[zone][k] * factions;
            for (int i = 0; i < helpers; i++) {
                sum += reach[zone][k] * sent[from + helper[i]];
            }
        }
        return sum;
    }

    /** The same from the men of one side only. */
    double hostileNear(WorldView w, int zone, int faction, int side) {
        if (sentStale) {
            refreshSent(w);
        }
        double sum = 0;
        for (int f : hostility.fights(faction)) {
            for (int k = 0; k < neighbours[zone].length && sideOf[f] == side; k++) {
                sum += reach[zone][k] * sent[neighbours[zone][k] * factions + f];
            }
        }
        return sum;
    }

    /**
     * What each faction could send next door from where its side stands firm: kept, since every plan and every fight asks
     * for it, and it changes with strengths, battles and zones that change hands only.
     */
    private void refreshSent(WorldView w) {
        Occupancy camps = w.camps();
        for (int c = 0; c < camps.size(); c++) {
            int f = camps.member(c);
            int i = camps.zone(c) * factions + f;
            boolean sends = w.control(camps.zone(c), sideOf[f]) > firm;
            sent[i] = sends ? joint[f] * ofFaction[i] / draws(camps.zone(c), sideOf[f]) : 0;
        }
        sentStale = false;
    }

    /** A side's control of a zone has moved: it may stand firm there no longer, or again. */
    void moved(double before, double after) {
        sentStale |= before > firm != after > firm;
    }

    /** Whether a side would send help from one zone to another next to it: it stands firm in the one and has a foothold in the other. */
    public static boolean helps(WorldView w, int from, int zone, int side) {
        Holding least = w.blueprint().holding();
        return w.control(from, side) > least.firm() && w.control(zone, side) > least.foothold();
    }

    /** First faction of the same side that fights the same others: the strengths of side and enemies are the same for both. */
    public int alike(int faction) {
        return hostility.alike(faction);
    }

    /** Battles that draw on a side's men in a zone, its own offensives next door and those of others that no own one meets, at least 1. */
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
        refreshHostile(w.camps);
        for (int i = 0; i < attack.length; i++) {
            attack[i] = ownDraw * ofSide[i];
        }
        Occupancy holdings = w.holdings;
        for (int h = 0; h < holdings.size(); h++) {
            int i = holdings.zone(h) * sides + holdings.member(h);
            if (w.control[i] > firm && mobile[i] > 0) {
                send(holdings.zone(h), holdings.member(h), mobile[i] / Math.max(1, draws[i]));
            }
        }
    }

    /** Strength of a side in a zone joins its attacks on the zones around. */
    private void send(int zone, int side, double strength) {
        for (int k = 0; k < neighbours[zone].length; k++) {
            attack[neighbours[zone][k] * sides + side] += reach[zone][k] * strength;
        }
    }

    /** Computes anew what fighting needs: strength of attack only where offensives are under way. */
    public void refreshFighting(WorldState w) {
        refreshHeads(w);
        refreshDraws(w);
        refreshHostile(w.camps);
        for (int i = 0; i < w.offensives.size(); i++) {
            refreshAttack(w, w.offensives.zone(i), blueprint.actors().side()[w.offensives.actor(i)]);
        }
    }

    /** Computes anew only the strengths of factions and sides, not what meets them. */
    public void refreshHeads(WorldState w) {
        refreshPerHead(w);
        sentStale = true;
        Arrays.fill(ofSide, 0);
        Arrays.fill(mobile, 0);
        Occupancy camps = w.camps;
        for (int c = 0; c < camps.size(); c++) {
            int f = camps.member(c);
            int i = camps.zone(c) * factions + f;
            double n = w.heads[i];
            if (n < 1) {
                ofFaction[i] = 0;
            } else {
                int s = camps.zone(c) * sides + sideOf[f];
                double e = n * perHead[f] * supplied(w.supply[s]);
                ofFaction[i] = e;
                ofSide[s] += e;
                mobile[s] += joint[f] * e;
            }
        }
    }

    private void refreshPerHead(WorldState w) {
        for (int f = 0; f < factions; f++) {
            double quality = w.q[qualityPlace + f] * w.q[moralePlace + f];
            perHead[f] = quality * w.runQuality[sideOf[f]] * (1 + equipmentGain * w.q[equipmentPlace + f]);
        }
    }

    private void refreshDraws(WorldState w) {
        sentStale = true;
        Arrays.fill(draws, 0);
        for (int i = 0; i < w.offensives.size(); i++) {
            if (w.offensives.leads(blueprint.actors().side(), i)) {
                refreshDraws(w, w.offensives.actor(i), w.offensives.zone(i));
            }
        }
    }

    /** What a battle draws, however many allies attack in it. */
    private void refreshDraws(WorldState w, int actor, int zone) {
        draw(zone, blueprint.actors().side()[actor]);
        int faction = blueprint.actors().mainFaction()[actor];
        for (int t = 0; faction >= 0 && t < sides; t++) {
            if (w.hostileToSide(faction, t) && w.control(zone, t) > foothold
                    && !w.offensives.by(blueprint.actors().side(), t, zone)) {
                draw(zone, t);
            }
        }
    }

    private void draw(int zone, int side) {
        for (int n : neighbours[zone]) {
            draws[n * sides + side]++;
        }
    }

    private void refreshHostile(Occupancy camps) {
        Arrays.fill(hostileHere, 0);
        for (int c = 0; c < camps.size(); c++) {
            int from = camps.zone(c) * factions;
            double e = ofFaction[from + camps.member(c)];
            if (e > 0) {
                hostility.add(hostileHere, from, camps.member(c), e);
            }
        }
    }

    private void refreshAttack(WorldState w, int z, int s) {
        double sum = ownDraw * ofSide[z * sides + s];
        for (int k = 0; k < neighbours[z].length; k++) {
            int i = neighbours[z][k] * sides + s;
            if (w.control[i] > firm) {
                sum += reach[z][k] * mobile[i] / Math.max(1, draws[i]);
            }
        }
        attack[z * sides + s] = sum;
    }
}
