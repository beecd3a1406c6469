package org.casus.mechanism.ground;

import java.io.Serializable;
import org.casus.mechanism.Setting;
import org.casus.world.Blueprint;
import org.casus.world.WorldState;

/** Who bears the losses of an offensive. */
final class Losses implements Serializable {
    private static final long serialVersionUID = 1;
    private static final double HELD = 0.3;
    private static final double MOST_SPREAD = 0.2;
    private final Setting s;
    private final double ownDraw;
    private final double jointDraw;
    private final int zones;
    private final int ground;

    Losses(Setting setting) {
        s = setting;
        ownDraw = s.parameter("own_draw");
        jointDraw = s.parameter("joint_draw");
        zones = s.blueprint().geography().size();
        ground = s.world().ledger().ground();
    }

    /** Losses of those who attack: in the zone, around it, and in the reserve, each by what it gave. */
    void attacker(int actor, int zone, double share, int offensives) {
        Blueprint b = s.blueprint();
        int side = b.actors().side()[actor];
        for (int f = 0; f < b.factions().size(); f++) {
            if (b.factions().side()[f] == side) {
                lose(zone, f, ownDraw * share);
                for (int n : b.geography().neighbours()[zone]) {
                    if (s.world().control(n, side) > HELD) {
                        double drawn = jointDraw * b.factions().mobile()[f] / s.world().strength().draws(n, side);
                        lose(n, f, drawn * share);
                    }
                }
            }
        }
        reserve(actor, share / Math.max(1, offensives));
    }

    private void reserve(int actor, double share) {
        Blueprint b = s.blueprint();
        WorldState w = s.world();
        for (int f = 0; f < b.factions().size(); f++) {
            double command = w.commands(actor, f);
            if (command > 0) {
                double spread = command * b.factions().concentration()[f] * b.factions().mobile()[f] * share;
                spread = Math.min(MOST_SPREAD, spread);
                for (int z = 0; z < zones; z++) {
                    double n = w.heads(z, f);
                    if (n > 0) {
                        s.change().kill(z, f, spread * n, ground);
                    }
                }
            }
        }
    }

    /** Losses of those hostile to the attacking faction in the zone. */
    void defender(int faction, int zone, double share) {
        for (int f = 0; f < s.blueprint().factions().size(); f++) {
            if (s.world().hostile(faction, f)) {
                lose(zone, f, share);
            }
        }
    }

    private void lose(int zone, int f, double share) {
        double n = s.world().heads(zone, f);
        if (n > 0) {
            s.change().kill(zone, f, share * n, ground);
        }
    }
}
