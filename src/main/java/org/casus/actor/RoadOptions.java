package org.casus.actor;

import java.util.stream.IntStream;
import org.casus.model.ActionKind;
import org.casus.model.Family;
import org.casus.world.ActionTable;
import org.casus.world.Blueprint;
import org.casus.world.KindSetting;
import org.casus.world.SupplyNetwork;
import org.casus.world.WorldView;

/** Cutting the enemy road on which most strength depends. */
final class RoadOptions implements OptionSource {
    private static final long serialVersionUID = 1;
    private static final int[] NONE = {};
    private final ForwardModel model;
    private final SupplyNetwork network;
    private final KindSetting patience;
    private final KindSetting chance;
    private final KindSetting weeks;
    private final double horizon;
    private final double leastAttack;
    private final double supplyRate;
    private final double supplyCut;
    private final boolean[] reachedNow;
    private final int[][] roads;

    RoadOptions(ForwardModel model) {
        this.model = model;
        Blueprint b = model.blueprint();
        network = new SupplyNetwork(b);
        patience = new KindSetting(b, "patience");
        chance = new KindSetting(b, "chance");
        weeks = new KindSetting(b, "weeks");
        horizon = b.parameter("h_fwd");
        leastAttack = b.parameter("attack_min");
        supplyRate = b.parameter("supply_rate");
        supplyCut = b.parameter("supply_cut");
        reachedNow = new boolean[b.geography().size()];
        roads = b.shared(Roads.class, Roads::made).zones();
    }

    /** Roads that can be cut. @param zones by action, null for other kinds */
    private record Roads(int[][] zones) {
        static Roads made(Blueprint b) {
            int[][] zones = new int[b.actionCount()][];
            for (int k : b.actionsOf(ActionKind.CUT_ROAD)) {
                boolean[] eligible = b.action(k).zones();
                zones[k] = IntStream.range(0, eligible.length).filter(z -> eligible[z]).toArray();
            }
            return new Roads(zones);
        }
    }

    @Override
    public void add(WorldView w, int actor, ActionTable action, Options options) {
        Blueprint b = model.blueprint();
        int side = b.actors().side()[actor];
        int faction = b.actors().mainFaction()[actor];
        double since = w.quantity(b.quantities().at(Family.WEEKS_SINCE, actor, action.position()));
        boolean rested = since > patience.of(action, actor, w.quantities());
        int best = -1;
        double most = 0;
        for (int z : rested && faction >= 0 ? roads[action.position()] : NONE) {
            double near = w.strength().attack(z, side);
            if (w.roadCut(z) > 0 || near <= leastAttack) {
                continue;
            }
            int holder = network.holder(w, z);
            if (holder != side && w.hostileToSide(faction, holder)) {
                double worth = b.geography().value()[z] * near / (near + w.strength().ofSide(z, holder) + 1);
                if (worth > most) {
                    most = worth;
                    best = z;
                }
            }
        }
        if (best >= 0) {
            options.add(action.position(), best, -1, -1, action.cost()[actor].value(w.quantities()));
            forecast(w, actor, action, best, options);
            model.hypothesis().begin();
            model.level(1, 1, 0);
            model.suppose(action, actor, options.last(), chance.of(action, actor, w.quantities()));
            model.conclude(options.last());
            model.audience(w, action, actor, options);
        }
    }

    /** Supply that would be lost beyond the road while it is cut, as strength, averaged over the horizon. */
    private void forecast(WorldView w, int actor, ActionTable action, int zone, Options options) {
        Blueprint b = model.blueprint();
        int holder = network.holder(w, zone);
        double prospect = chance.of(action, actor, w.quantities());
        double cut = weeks.of(action, actor, w.quantities());
        double sunk = (1 - StrictMath.pow(1 - supplyRate, cut)) * (1 - supplyCut);
        System.arraycopy(network.reach(w, holder, -1), 0, reachedNow, 0, reachedNow.length);
        boolean[] then = network.reach(w, holder, zone);
        for (int z = 0; z < then.length; z++) {
            if (reachedNow[z] && !then[z]) {
                double lost = w.strength().lost(w.supply(z, holder), prospect * sunk * Math.min(1, cut / horizon + 0.5));
                for (int f = 0; f < b.factions().size(); f++) {
                    if (b.factions().side()[f] == holder && w.heads(z, f) > 0) {
                        model.responses().strengthAt(options.last(), f, z, -lost * w.strength().ofFaction(z, f));
                    }
                }
            }
        }
    }
}
