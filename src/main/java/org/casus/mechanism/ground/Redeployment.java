package org.casus.mechanism.ground;

import java.util.Arrays;
import org.casus.mechanism.Mechanism;
import org.casus.mechanism.Setting;
import org.casus.random.Stream;
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
    private final double[][] threat;

    public Redeployment(Setting setting) {
        s = setting;
        share = s.parameter("redeploy");
        zones = s.blueprint().geography().size();
        sideOf = s.blueprint().factions().side();
        value = s.blueprint().geography().value();
        threat = new double[sideOf.length][zones];
    }

    @Override
    public void step() {
        WorldState w = s.world();
        int factions = threat.length;
        for (double[] seen : threat) {
            Arrays.fill(seen, Double.NaN);
        }
        for (int f = 0; f < factions; f++) {
            for (int z = 0; z < zones; z++) {
                if (w.heads(z, f) >= LEAST && s.weekly(Stream.REDEPLOYMENT, z * factions + f, 0) >= IDLE) {
                    move(w, z, f);
                }
            }
        }
    }

    /** Threat to a zone as a faction and those like it see it, computed when it is first asked for. */
    private double threat(WorldState w, double[] seen, int z, int f) {
        if (Double.isNaN(seen[z])) {
            double hostile = w.strength().hostileAround(z, f);
            seen[z] = value[z] * hostile / (hostile + w.strength().ofSide(z, sideOf[f]) + PICKETS);
        }
        return seen[z];
    }

    private void move(WorldState w, int z, int f) {
        double[] seen = threat[w.strength().alike(f)];
        double here = threat(w, seen, z, f);
        double most = 0;
        int to = -1;
        for (int n : s.blueprint().geography().neighbours()[z]) {
            if (w.control(n, sideOf[f]) > HELD) {
                double gain = threat(w, seen, n, f) - here;
                to = gain > most ? n : to;
                most = Math.max(most, gain);
            }
        }
        if (to >= 0) {
            double part = share * s.blueprint().factions().mobile()[f] * Math.min(1, most);
            s.change().move(z, to, f, part * w.heads(z, f));
        }
    }
}
