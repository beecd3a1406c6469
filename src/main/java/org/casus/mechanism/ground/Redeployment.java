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
    }

    @Override
    public void step() {
        WorldState w = s.world();
        Arrays.fill(surveyed, false);
        for (int f = 0; f < factions; f++) {
            int alike = w.strength().alike(f);
            if (!surveyed[alike]) {
                survey(w, alike);
            }
            move(w, f, alike * zones);
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

    /** Moves a faction zone by zone; a move may list a zone that it had not stood in, before this one or after. */
    private void move(WorldState w, int f, int row) {
        Occupancy camps = w.camps();
        for (int k = 0; k < camps.zones(f); k++) {
            int z = camps.zone(f, k);
            if (w.heads(z, f) >= least && s.weekly(Stream.REDEPLOYMENT, z * factions + f, 0) >= idle) {
                move(w, z, f, row);
                k += camps.zone(f, k) < z ? 1 : 0;
            }
        }
    }

    private void move(WorldState w, int z, int f, int row) {
        double here = threat[row + z] >= 0 ? threat[row + z] : threat(w, z, f);
        double most = 0;
        int to = -1;
        for (int n : neighbours[z]) {
            double gain = threat[row + n] - here;
            if (gain > most) {
                to = n;
                most = gain;
            }
        }
        if (to >= 0) {
            double part = share * mobile[f] * Math.min(1, most);
            s.change().move(z, to, f, part * w.heads(z, f));
        }
    }
}
