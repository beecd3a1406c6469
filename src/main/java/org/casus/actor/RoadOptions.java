package org.casus.actor;

import org.casus.world.ActionTable;
import org.casus.world.Blueprint;
import org.casus.world.Family;
import org.casus.world.SupplyNetwork;
import org.casus.world.WorldView;

/** Cutting the enemy road on which most strength depends. */
record RoadOptions(ForwardModel model, SupplyNetwork network) implements OptionSource {
    private static final double LEAST_ATTACK = 150;

    @Override
    public void add(WorldView w, int actor, ActionTable action, Options options) {
        Blueprint b = model.blueprint();
        int side = b.actors().side()[actor];
        int faction = b.actors().mainFaction()[actor];
        double since = w.quantity(b.quantities().at(Family.WEEKS_SINCE, actor, action.position()));
        boolean rested = since > action.setting("patience", actor, w.quantities(), 0);
        int best = -1;
        double most = 0;
        for (int z = 0; rested && z < action.zones().length && faction >= 0; z++) {
            double near = w.strength().attack(z, side);
            if (!action.zones()[z] || near <= LEAST_ATTACK || w.roadCut(z) > 0) {
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
        if (best >= 0 && options.add(action.position(), best, -1, -1, action.cost()[actor].value(w.quantities())) >= 0) {
            forecast(w, actor, action, best, options);
            model.hypothesis().begin();
            model.level(1, 1, 0);
            model.suppose(action.effects()[actor], options.last(), action.setting("chance", actor, w.quantities(), 0.35));
            model.conclude(options.last());
            model.social(w, action.effects()[actor], actor, options);
        }
    }

    /** Supply that would be lost beyond the road while it is cut, as strength, averaged over the horizon. */
    private void forecast(WorldView w, int actor, ActionTable action, int zone, Options options) {
        Blueprint b = model.blueprint();
        int holder = network.holder(w, zone);
        double chance = action.setting("chance", actor, w.quantities(), 0.35);
        double weeks = action.setting("weeks", actor, w.quantities(), 3);
        double horizon = b.parameter("h_fwd");
        double rate = b.parameter("supply_rate");
        double sunk = (1 - Math.pow(1 - rate, weeks)) * (1 - b.parameter("supply_cut"));
        boolean[] now = network.reach(w, holder, -1).clone();
        boolean[] then = network.reach(w, holder, zone);
        for (int z = 0; z < now.length; z++) {
            if (now[z] && !then[z]) {
                double lost = chance * sunk * Math.min(1, weeks / horizon + 0.5) * 0.5 / (0.5 + 0.5 * w.supply(z, holder));
                for (int f = 0; f < b.factions().size(); f++) {
                    if (b.factions().side()[f] == holder && w.heads(z, f) > 0) {
                        model.responses().strengthAt(options.last(), w, f, z, -lost * w.strength().ofFaction(z, f));
                    }
                }
            }
        }
    }
}
