package org.casus.mechanism.ground;

import org.casus.expression.Expression;
import org.casus.mechanism.Mechanism;
import org.casus.mechanism.Setting;
import org.casus.model.ActionKind;
import org.casus.model.Family;
import org.casus.world.ActionTable;
import org.casus.world.Blueprint;
import org.casus.world.Occupancy;
import org.casus.world.Relief;
import org.casus.world.SupplyNetwork;
import org.casus.world.WorldState;

/**
 * Supply relaxes towards full where a path through own zones leads to a source, towards a low level
 * where none does. A side in a zone without a path is cut off; a besieger may close the
 * pocket further. Whoever has a base of its own in the pocket gets at least what is flown in, whoever has neighbours at
 * peace with it what they let through.
 */
public final class SupplyLines implements Mechanism {
    private static final long serialVersionUID = 1;
    private static final double NEGLIGIBLE = 0.02;
    private final Setting s;
    private final double rate;
    private final double cut;
    private final SupplyNetwork network;
    private final Expression[] besieged;
    private final Relief relief;
    private final double[][] relieved;

    public SupplyLines(Setting setting) {
        s = setting;
        rate = s.parameter("supply_rate");
        cut = s.parameter("supply_cut");
        network = new SupplyNetwork(s.blueprint());
        besieged = besieged(s.blueprint());
        relief = new Relief(s.blueprint());
        relieved = new double[s.blueprint().sides().size()][s.blueprint().geography().size()];
    }

    /** Finds who is cut off, before anything has moved. */
    public void start() {
        for (int side = 0; side < s.blueprint().sides().size(); side++) {
            reach(s.world(), side);
            sum(s.world(), side);
        }
    }

    @Override
    public void step() {
        for (int side = 0; side < relieved.length; side++) {
            relieve(s.world(), side);
        }
        for (int side = 0; side < relieved.length; side++) {
            relax(s.world(), side);
        }
    }

    /** What comes from others, before the supply of any of them has moved. */
    private void relieve(WorldState w, int side) {
        boolean[] reached = network.reach(w, side);
        Occupancy holdings = w.holdings();
        for (int k = 0; k < holdings.zones(side); k++) {
            int z = holdings.zone(side, k);
            relieved[side][z] = reached[z] ? 0 : relief.supply(w, z, side);
        }
    }

    private void reach(WorldState w, int side) {
        boolean[] reached = network.reach(w, side);
        for (int k = 0; k < w.holdings().zones(side); k++) {
            int z = w.holdings().zone(side, k);
            s.change().cutOff(z, side, !reached[z] && w.control(z, side) >= NEGLIGIBLE);
        }
    }

    /** Where a side has never held anything its supply stays full. */
    private void relax(WorldState w, int side) {
        boolean[] reached = network.reach(w, side);
        double open = Math.max(0, Math.min(1, w.quantity(s.at(Family.SUPPLY_OPEN, side))));
        double connected = cut + (1 - cut) * open;
        double sum = 0;
        double weight = 0;
        Occupancy holdings = w.holdings();
        for (int k = 0; k < holdings.zones(side); k++) {
            int z = holdings.zone(side, k);
            double control = w.control(z, side);
            boolean isolated = !reached[z] && control >= NEGLIGIBLE;
            double target = isolated ? isolatedLevel(w, z, side) : control < NEGLIGIBLE ? 1 : connected;
            double now = w.supply(z, side);
            double next = now + rate * (target - now);
            s.change().cutOff(z, side, isolated);
            s.change().supply(z, side, next);
            sum += control * next;
            weight += control;
        }
        s.change().set(s.at(Family.SUPPLIED, side), weight > 0 ? sum / weight : 0);
    }

    private void sum(WorldState w, int side) {
        double sum = 0;
        double weight = 0;
        for (int k = 0; k < w.holdings().zones(side); k++) {
            int z = w.holdings().zone(side, k);
            sum += w.control(z, side) * w.supply(z, side);
            weight += w.control(z, side);
        }
        s.change().set(s.at(Family.SUPPLIED, side), weight > 0 ? sum / weight : 0);
    }

    private double isolatedLevel(WorldState w, int zone, int side) {
        int besieger = w.besieger(zone);
        double byLand = besieger < 0 || besieged[besieger] == null ? cut : besieged[besieger].value(w.quantities());
        return Math.max(byLand, relieved[side][zone]);
    }

    /** Supply of a pocket by who besieges it, null for actors who leave it at that of any pocket. */
    private static Expression[] besieged(Blueprint b) {
        Expression[] level = new Expression[b.actors().size()];
        for (int i = 0; i < level.length; i++) {
            ActionTable siege = siege(b, i);
            Expression[] stated = siege == null ? null : siege.settings().get("supply");
            level[i] = stated == null ? null : stated[i];
        }
        return level;
    }

    private static ActionTable siege(Blueprint b, int actor) {
        for (int k : b.actionsOf(ActionKind.BESIEGE)) {
            if (b.action(k).mayChoose()[actor]) {
                return b.action(k);
            }
        }
        return null;
    }
}
