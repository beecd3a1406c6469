package org.casus.mechanism.action;

import org.casus.mechanism.Mechanism;
import org.casus.mechanism.Setting;
import org.casus.world.WorldState;

/** What acts leave in a zone and time takes away: a local truce runs out, a road that was cut opens again, works decay. */
public final class Expiry implements Mechanism {
    private static final long serialVersionUID = 1;
    private final Setting s;
    private final double worksKept;

    public Expiry(Setting setting) {
        s = setting;
        worksKept = s.parameter("fort_keep");
    }

    @Override
    public void step() {
        WorldState w = s.world();
        for (int z = 0; z < s.blueprint().geography().size(); z++) {
            if (w.truce(z) > 0) {
                s.change().truce(z, w.truce(z) - 1, w.truceDamping(z));
            }
            if (w.roadCut(z) > 0) {
                s.change().cutRoad(z, w.roadCut(z) - 1);
            }
            if (w.fortification(z) > 0) {
                s.change().fortify(z, w.fortification(z) * worksKept);
            }
        }
    }
}
