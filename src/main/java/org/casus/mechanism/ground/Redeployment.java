package org.casus.mechanism.ground;

import java.util.Arrays;
import org.casus.mechanism.Mechanism;
import org.casus.mechanism.Setting;
import org.casus.random.Stream;
import org.casus.world.Occupancy;
import org.casus.world.WorldState;

/** A part of the mobile force moves one edge up the threat, value x hostile/(hostile + own) (MODEL 5.5). */
public final class Redeployment implements Mechanism {
    private static final long serialVersionUID = 1;
    private static final double LEAST = 50;
    private static final double HELD = 0.4;
    private static final double PICKETS = 100;
    private static final double IDLE = 0.15;
    private final Setting s;
    private final double share;
    private final int zones;
    private final int[] sideOf;
    private final double[] value;
    private final double[] mobile;
    private final int[][] neighbours;
    private final int factions;
    private final double[] threat;

    public Redeployment(Setting setting) {
        s = setting;
        share = s.parameter("redeploy");
        zones = s.blueprint().geography().size();
        sideOf = s.blueprint().factions().side();
        value = s.blueprint().geography().value();
        mobile = s.blueprint().factions().mobile();
        neighbours = s.blueprint().geography().neighbours();
        factions = sideOf.length;
        threat = new double[factions * zones];
    }

    @Override
    public void step() {
        WorldState w = s.world();
        Arrays.fill(threat, Double.NaN);
        for (int f = 0; f < factions; f++) {
            move(w, f);
        }
    }

    /** Moves a faction zone by zone; a move may list a zone that it had not stood in, before this one or after. */
    private void move(WorldState w, int f) {
        Occupancy camps = w.camps();
        for (int k = 0; k < camps.zones(f); k++) {
            int z = camps.zone(f, k);
            if (w.heads(z, f) >= LEAST && s.weekly(Stream.REDEPLOYMENT, z * factions + f, 0) >= IDLE) {
                move(w, z, f);
                k += camps.zone(f, k) < z ? 1 : 0;
            }
        }
    }

    /** Threat to a zone as a faction and those like it see it, computed when it is first asked for. */
    private double threat(WorldState w, int row, int z, int f) {
        double seen = threat[row + z];
        if (!Double.isNaN(seen)) {
            return seen;
        }
        double hostile = w.strength().hostileAround(z, f);
        seen = value[z] * hostile / (hostile + w.strength().ofSide(z, sideOf[f]) + PICKETS);
        threat[row + z] = seen;
        return seen;
    }

    private void move(WorldState w, int z, int f) {
        int row = w.strength().alike(f) * zones;
        int side = sideOf[f];
        double here = threat(w, row, z, f);
        double most = 0;
        int to = -1;
        for (int n : neighbours[z]) {
            if (w.control(n, side) > HELD) {
                double gain = threat(w, row, n, f) - here;
                if (gain > most) {
                    most = gain;
                    to = n;
                }
            }
        }
        if (to >= 0) {
            double part = share * mobile[f] * Math.min(1, most);
            s.change().move(z, to, f, part * w.heads(z, f));
        }
    }
}
