package org.casus.mechanism.ground;

import org.casus.mechanism.Mechanism;
import org.casus.mechanism.Setting;
import org.casus.world.ActionKind;
import org.casus.world.ActionTable;
import org.casus.world.Family;
import org.casus.world.SupplyNetwork;
import org.casus.world.WorldState;

/**
 * Supply relaxes towards full where a path through own zones leads to a source, towards a low level
 * where none does (MODEL 5.5). A side in a zone without a path is cut off; a besieger may close the
 * pocket further.
 */
public final class SupplyLines implements Mechanism {
    private static final long serialVersionUID = 1;
    private static final double NEGLIGIBLE = 0.02;
    private final Setting s;
    private final double rate;
    private final double cut;
    private final SupplyNetwork network;

    public SupplyLines(Setting setting) {
        s = setting;
        rate = s.parameter("supply_rate");
        cut = s.parameter("supply_cut");
        network = new SupplyNetwork(s.blueprint());
    }

    @Override
    public void step() {
        WorldState w = s.world();
        for (int side = 0; side < s.blueprint().sides().size(); side++) {
            boolean[] reached = network.reach(w, side, -1);
            double open = Math.max(0, Math.min(1, w.quantity(s.at(Family.SUPPLY_OPEN, side))));
            double sum = 0;
            double weight = 0;
            for (int z = 0; z < reached.length; z++) {
                double share = w.control(z, side);
                boolean isolated = !reached[z] && share >= NEGLIGIBLE;
                s.change().cutOff(z, side, isolated);
                double target = isolated ? isolatedLevel(w, z) : cut + (1 - cut) * open;
                double now = w.supply(z, side);
                s.change().supply(z, side, now + rate * ((share < NEGLIGIBLE ? 1 : target) - now));
                sum += share * w.supply(z, side);
                weight += share;
            }
            s.change().set(s.at(Family.SUPPLIED, side), weight > 0 ? sum / weight : 0);
        }
    }

    private double isolatedLevel(WorldState w, int zone) {
        int besieger = w.besieger(zone);
        if (besieger < 0) {
            return cut;
        }
        for (int k = 0; k < s.blueprint().actionCount(); k++) {
            ActionTable a = s.blueprint().action(k);
            if (a.kind() == ActionKind.BESIEGE && a.mayChoose()[besieger]) {
                return a.setting("supply", besieger, w.quantities(), cut);
            }
        }
        return cut;
    }
}
