package org.casus.mechanism.ground;

import org.casus.mechanism.Mechanism;
import org.casus.mechanism.Setting;
import org.casus.random.Stream;
import org.casus.world.Factions;
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
    private final double[] threat;

    public Redeployment(Setting setting) {
        s = setting;
        share = s.parameter("redeploy");
        threat = new double[s.blueprint().geography().size()];
    }

    @Override
    public void step() {
        Factions t = s.blueprint().factions();
        for (int f = 0; f < t.size(); f++) {
            threats(f, t.side()[f]);
            for (int z = 0; z < threat.length; z++) {
                boolean idle = s.weekly(Stream.REDEPLOYMENT, z * t.size() + f, 0) < IDLE;
                if (s.world().heads(z, f) >= LEAST && !idle) {
                    move(s.world(), z, f);
                }
            }
        }
    }

    private void threats(int f, int side) {
        double[] value = s.blueprint().geography().value();
        for (int z = 0; z < threat.length; z++) {
            double hostile = s.world().strength().hostileAround(z, f);
            threat[z] = value[z] * hostile / (hostile + s.world().strength().ofSide(z, side) + PICKETS);
        }
    }

    private void move(WorldState w, int z, int f) {
        int side = s.blueprint().factions().side()[f];
        double most = 0;
        int to = -1;
        for (int n : s.blueprint().geography().neighbours()[z]) {
            double gain = threat[n] - threat[z];
            if (gain > most && w.control(n, side) > HELD) {
                most = gain;
                to = n;
            }
        }
        if (to >= 0) {
            double part = share * s.blueprint().factions().mobile()[f] * Math.min(1, most);
            s.change().move(z, to, f, part * w.heads(z, f));
        }
    }
}
