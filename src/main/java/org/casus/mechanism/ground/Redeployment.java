package org.casus.mechanism.ground;

import java.util.Arrays;
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
            Arrays.fill(threat, Double.NaN);
            for (int z = 0; z < threat.length; z++) {
                if (s.world().heads(z, f) >= LEAST && s.weekly(Stream.REDEPLOYMENT, z * t.size() + f, 0) >= IDLE) {
                    move(s.world(), z, f);
                }
            }
        }
    }

    /** Threat to a zone as a faction sees it, computed when it is first asked for. */
    private double threat(int z, int f) {
        if (Double.isNaN(threat[z])) {
            double hostile = s.world().strength().hostileAround(z, f);
            double own = s.world().strength().ofSide(z, s.blueprint().factions().side()[f]);
            threat[z] = s.blueprint().geography().value()[z] * hostile / (hostile + own + PICKETS);
        }
        return threat[z];
    }

    private void move(WorldState w, int z, int f) {
        int side = s.blueprint().factions().side()[f];
        double here = threat(z, f);
        double most = 0;
        int to = -1;
        for (int n : s.blueprint().geography().neighbours()[z]) {
            if (w.control(n, side) > HELD && threat(n, f) - here > most) {
                most = threat(n, f) - here;
                to = n;
            }
        }
        if (to >= 0) {
            double part = share * s.blueprint().factions().mobile()[f] * Math.min(1, most);
            s.change().move(z, to, f, part * w.heads(z, f));
        }
    }
}
