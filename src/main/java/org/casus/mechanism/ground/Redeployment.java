package org.casus.mechanism.ground;

import java.util.Arrays;
import org.casus.mechanism.Mechanism;
import org.casus.mechanism.Setting;
import org.casus.random.Stream;
import org.casus.world.Occupancy;
import org.casus.world.WorldState;

/** A part of the mobile force moves one edge up the threat, value x hostile/(hostile + own). */
public final class Redeployment implements Mechanism {
    private static final long serialVersionUID = 1;
    private final Setting s;
    private final double share;
    private final double least;
    private final double pickets;
    private final double idle;
    private final int zones;
    private final int[] sideOf;
    private final double[] value;
    private final double[] mobile;
    private final int[][] neighbours;
    private final int factions;
    private final double[] threat;
    private final boolean[] surveyed;
    private final int[] from;
    private final int[] to;
    private final int[] who;
    private final double[] men;
    private int moves;

    public Redeployment(Setting setting) {
        s = setting;
        share = s.parameter("redeploy");
        least = s.parameter("redeploy_min");
        pickets = s.parameter("pickets");
        idle = s.parameter("idle");
        zones = s.blueprint().geography().size();
        sideOf = s.blueprint().factions().side();
        value = s.blueprint().geography().value();
        mobile = s.blueprint().factions().mobile();
        neighbours = s.blueprint().geography().neighbours();
        factions = sideOf.length;
        threat = new double[factions * zones];
        surveyed = new boolean[factions];
        from = new int[zones * factions];
        to = new int[from.length];
        who = new int[from.length];
        men = new double[from.length];
    }

    @Override
    public void step() {
        WorldState w = s.world();
        Arrays.fill(surveyed, false);
        moves = 0;
        for (int f = 0; f < factions; f++) {
            int alike = w.strength().alike(f);
            if (!surveyed[alike]) {
                survey(w, alike);
            }
            muster(w, f, alike * zones);
        }
        for (int i = 0; i < moves; i++) {
            s.change().move(from[i], to[i], who[i], men[i]);
        }
    }

    /** Threat to each zone that a faction's side holds, as it and those like it see it; nobody moves to other zones. */
    private void survey(WorldState w, int f) {
        surveyed[f] = true;
        Arrays.fill(threat, f * zones, (f + 1) * zones, Double.NEGATIVE_INFINITY);
        Occupancy holdings = w.holdings();
        for (int k = 0; k < holdings.zones(sideOf[f]); k++) {
            int z = holdings.zone(sideOf[f], k);
            if (w.control(z, sideOf[f]) > w.blueprint().holding().takesIn()) {
                threat[f * zones + z] = threat(w, z, f);
            }
        }
    }

    private double threat(WorldState w, int z, int f) {
        double hostile = w.strength().hostileAround(z, f);
        return value[z] * hostile / (hostile + w.strength().ofSide(z, sideOf[f]) + pickets);
    }

    /** Notes who of a faction is to move: nobody goes before all are told, so that nobody goes twice. */
    private void muster(WorldState w, int f, int row) {
        Occupancy camps = w.camps();
        for (int k = 0; k < camps.zones(f); k++) {
            int z = camps.zone(f, k);
            if (w.heads(z, f) >= least && s.weekly(Stream.REDEPLOYMENT, z * factions + f, 0) >= idle) {
                order(w, z, f, row);
            }
        }
    }

    private void order(WorldState w, int z, int f, int row) {
        double here = threat[row + z] >= 0 ? threat[row + z] : threat(w, z, f);
        double most = 0;
        int best = -1;
        for (int n : neighbours[z]) {
            double gain = threat[row + n] - here;
            if (gain > most) {
                best = n;
                most = gain;
            }
        }
        if (best >= 0) {
            from[moves] = z;
            to[moves] = best;
            who[moves] = f;
            men[moves++] = share * mobile[f] * Math.min(1, most) * w.heads(z, f);
        }
    }
}
